/** A cell of the grid; row −1 is that of the headers. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export const HEADER_ROW = -1;

interface Press {
  readonly key: string;
  readonly isCtrl: boolean;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a screen holds. */
  readonly page: number;
}

/**
 * Where a key leads in the grid, as the grid pattern of WAI-ARIA asks; undefined
 * for keys that do not move. At an end it stays where it is.
 */
export function nextCell(
  { row, column }: GridCell,
  { key, isCtrl }: Press,
  { rows, columns, page }: GridSize,
): GridCell | undefined {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(HEADER_ROW, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(lastRow, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(lastColumn, column + 1) };
    case "Home":
      return isCtrl
        ? { row: Math.min(0, lastRow), column: 0 }
        : { row, column: 0 };
    case "End":
      return { row: isCtrl ? lastRow : row, column: lastColumn };
    case "PageUp":
      return { row: row <= 0 ? row : Math.max(0, row - page), column };
    case "PageDown":
      return { row: Math.min(lastRow, Math.max(0, row) + page), column };
    default:
      return undefined;
  }
}

/** The ends of something along one direction, in CSS pixels. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How far to scroll so that an item stands within the room; of one that is longer, its start. */
export function scrollNeeded(item: Stretch, room: Stretch): number {
  if (item.start < room.start) return item.start - room.start;
  return Math.max(0, Math.min(item.end - room.end, item.start - room.start));
}
