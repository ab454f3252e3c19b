/** Rows of one kind, with a heading above them. */
interface Group {
  readonly rows: readonly unknown[];
}

export const countRows = (groups: readonly Group[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** The groups without the last row of the largest, so that each keeps one for as long as others have more. */
export function withoutOne<Of extends Group>(
  groups: readonly Of[],
): readonly Of[] {
  const most = Math.max(...groups.map(({ rows }) => rows.length));
  const at = groups.findLastIndex(({ rows }) => rows.length === most);
  return groups
    .map((group, index) =>
      index === at ? { ...group, rows: group.rows.slice(0, -1) } : group,
    )
    .filter(({ rows }) => rows.length > 0);
}
