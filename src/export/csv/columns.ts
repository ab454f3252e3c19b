/** The columns of a CSV export, which are a public contract (see the design note on links). */
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

/** One row: undefined leaves a cell empty. Numbers stay numbers. */
export type CsvRow = Readonly<
  Record<(typeof COLUMNS)[number], string | number | undefined>
>;
