/** The columns of figures in a file, which are a public contract (see the design note on links). */
export const COLUMNS = [
  "place",
  "place_name",
  "yardstick",
  "value",
  "unit",
  "bound",
  "status",
  "rank",
  "incentives",
  "programme",
  "price_year",
  "amount_stated",
  "unit_stated",
  "as_printed",
  "source",
  "source_url",
  "steps",
  "caveats",
] as const;

export type FigureColumn = (typeof COLUMNS)[number];

/** One value of a file: text, an unrounded number, or nothing. */
export type FileValue = string | number | undefined;

/** One row: undefined leaves a cell empty. Numbers stay numbers. */
export type FigureRow = Readonly<Record<FigureColumn, FileValue>>;
