/** A cell of the grid by row and column, from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<
  Record<string, readonly [rows: number, columns: number]>
> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell that a key leads to: the one beside it, with Home and End the first
 * and last of all. The same cell at an edge; undefined where the key is none
 * that moves.
 */
export function nextCell(
  { row, column }: At,
  size: { readonly rows: number; readonly columns: number },
  key: string,
): At | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === "Home") return { row: 0, column: 0 };
  if (key === "End") return last;
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!step) return undefined;
  return {
    row: Math.max(0, Math.min(last.row, row + step[0])),
    column: Math.max(0, Math.min(last.column, column + step[1])),
  };
}
