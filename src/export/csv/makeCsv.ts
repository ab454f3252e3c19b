import type { ExportContext } from "#export/exportContext.ts";
import { type ExportRows, exportRows } from "#export/rows/exportRows.ts";
import { csvText } from "./csvText.ts";

/** Rows as the text of a CSV file. */
export function csvOf({ columns, rows }: ExportRows): string {
  return csvText(
    columns.map(({ id }) => id),
    rows.map(({ values }) => values),
  );
}

/** What is on screen as a CSV file. */
export function makeCsv(context: ExportContext): Blob {
  return new Blob([csvOf(exportRows(context))], {
    type: "text/csv;charset=utf-8",
  });
}
