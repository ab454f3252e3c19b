/** The columns that the table of all figures can show, in the order of its menu. */
export const TABLE_COLUMNS = [
  "place",
  "province",
  "yardstick",
  "programme",
  "stated",
  "figure",
  "number",
  "unit",
  "bound",
  "year",
  "announced",
  "until",
  "status",
  "stage",
  "basis",
  "instrument",
  "recipient",
  "sector",
  "audience",
  "printed",
  "source",
  "quality",
  "locator",
  "note",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** A column on screen, with its width in CSS pixels if somebody set one. */
export interface ShownColumn {
  readonly column: TableColumn;
  readonly width: number | undefined;
}

/** A column by which rows are sorted. */
export interface SortedColumn {
  readonly column: TableColumn;
  readonly isReversed: boolean;
}

const isColumn = (text: string): text is TableColumn =>
  (TABLE_COLUMNS as readonly string[]).includes(text);

/** Reads `place` or `place-180`; undefined for an unknown column or an impossible width. */
export function readShownColumn(text: string): ShownColumn | undefined {
  const [column = "", widthText, ...rest] = text.split("-");
  if (!isColumn(column) || rest.length > 0) return undefined;
  if (widthText === undefined) return { column, width: undefined };
  return /^[1-9]\d{1,3}$/.test(widthText)
    ? { column, width: Number(widthText) }
    : undefined;
}

/** Reads `place` or `-place`; undefined for an unknown column. */
export function readSortedColumn(text: string): SortedColumn | undefined {
  const isReversed = text.startsWith("-");
  const column = isReversed ? text.slice(1) : text;
  return isColumn(column) ? { column, isReversed } : undefined;
}

/** Writes a column as the link does. */
export function formatShownColumn({ column, width }: ShownColumn): string {
  return width === undefined ? column : `${column}-${String(width)}`;
}

/** Writes a sorted column as the link does. */
export function formatSortedColumn(sorted: SortedColumn): string {
  return sorted.isReversed ? `-${sorted.column}` : sorted.column;
}
