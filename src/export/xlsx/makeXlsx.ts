import type { ExportContext } from "#export/exportContext.ts";
import { zipFiles } from "#export/zip/zipFiles.ts";
import { viewSheets } from "./viewSheets.ts";
import { workbookParts } from "./workbook.ts";

/** What is on screen as a workbook. */
export async function makeXlsx(
  context: ExportContext,
  signal: AbortSignal,
): Promise<Blob> {
  const parts = workbookParts(viewSheets(context));
  return new Blob([...(await zipFiles(parts, signal))], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}
