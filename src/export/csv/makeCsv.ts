import type { ExportContext } from "#export/exportContext.ts";
import { type ExportRows, exportRows } from "#export/rows/exportRows.ts";
import { csvText } from "./csvText.ts";

/** With it every spreadsheet reads Chinese. Programs that read data packages take it for a part of the first name. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as the text of a CSV file. */
export function csvOf({ columns, rows }: ExportRows): string {
  return csvText(
    columns.map(({ id }) => id),
    rows.map(({ values }) => values),
  );
}

/** What is on screen as a CSV file. */
export function makeCsv(context: ExportContext): Blob {
  return new Blob([BYTE_ORDER_MARK, csvOf(exportRows(context))], {
    type: "text/csv;charset=utf-8",
  });
}
