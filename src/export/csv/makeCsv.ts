import type { ExportContext } from "#export/exportContext.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import { csvText } from "./csvText.ts";

/** What is on screen as the text of a CSV file. */
export function csvOf(
  context: Pick<ExportContext, "model" | "dataset" | "words">,
): string {
  const { columns, rows } = exportRows(context);
  return csvText(
    columns.map(({ id }) => id),
    rows.map(({ values }) => values),
  );
}

/** What is on screen as a CSV file. */
export function makeCsv(context: ExportContext): Blob {
  return new Blob([csvOf(context)], { type: "text/csv;charset=utf-8" });
}
