/** A stretch along a row, in pixels. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Stacks what would overlap: gives each stretch the first row in which it keeps
 * the gap to all that stand there. In the order given, so that earlier ones
 * stand higher. None is dropped, and no two of a row overlap.
 *
 * @returns the row of each, from 0, in the order given.
 */
export function packRows(
  stretches: readonly Stretch[],
  gap: number,
): readonly number[] {
  const rows: Stretch[][] = [];
  return stretches.map((stretch) => {
    const isFree = (row: readonly Stretch[]) =>
      row.every(
        ({ from, to }) => stretch.from >= to + gap || stretch.to + gap <= from,
      );
    const found = rows.findIndex(isFree);
    const index = found === -1 ? rows.length : found;
    (rows[index] ??= []).push(stretch);
    return index;
  });
}
