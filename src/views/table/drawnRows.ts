/** The rows that are drawn, with the empty room before each and after the last, in rows. */
export interface DrawnRows {
  readonly rows: readonly { readonly index: number; readonly gap: number }[];
  readonly rest: number;
}

/**
 * Which rows are drawn: those in sight, and the one that has the focus, so that
 * scrolling never takes it away.
 *
 * @param inSight in ascending order.
 */
export function drawnRows(
  inSight: readonly number[],
  focused: number,
  count: number,
): DrawnRows {
  const indexes = new Set(inSight);
  if (focused >= 0) indexes.add(focused);
  const ordered = [...indexes]
    .filter((index) => index < count)
    .sort((a, b) => a - b);
  const rows = ordered.map((index, at) => ({
    index,
    gap: index - (ordered[at - 1] ?? -1) - 1,
  }));
  return { rows, rest: count - 1 - (ordered.at(-1) ?? -1) };
}
