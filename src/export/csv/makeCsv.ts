import type { ExportContext } from "#export/exportContext.ts";
import { csvOf } from "./csv.ts";

/** The figures on screen as a CSV file. */
export function makeCsv(context: ExportContext): Blob {
  return new Blob([csvOf(context.model.cells, context)], {
    type: "text/csv;charset=utf-8",
  });
}
