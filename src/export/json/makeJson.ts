import type { ExportContext } from "#export/exportContext.ts";
import { viewJson } from "./viewJson.ts";

/** What is on screen as a JSON file. */
export function makeJson(context: ExportContext): Blob {
  const text = `${JSON.stringify(viewJson(context), undefined, 2)}\n`;
  return new Blob([text], { type: "application/json" });
}
