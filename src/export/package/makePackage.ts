import { today } from "#evidence/today.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { zipFiles } from "#export/zip/zipFiles.ts";
import { packageFiles } from "./packageFiles.ts";

/** What is on screen as a data package in one ZIP file. */
export async function makePackage(
  context: ExportContext,
  signal: AbortSignal,
): Promise<Blob> {
  const files = packageFiles(context, today());
  return new Blob([...(await zipFiles(files, signal))], {
    type: "application/zip",
  });
}
