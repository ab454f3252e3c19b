import { csvText } from "#export/csv/csvText.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { csvOf } from "#export/csv/makeCsv.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import {
  SOURCE_COLUMNS,
  sourceValues,
  usedSources,
} from "#export/rows/usedSources.ts";
import type { PackedFile } from "#export/zip/zipFiles.ts";
import { descriptorOf } from "./descriptor.ts";
import { readmeOf } from "./readme.ts";

/**
 * The files of a data package: the CSV, its sources, what they hold, and how to cite them.
 *
 * @param accessed the day on which it was made, as an ISO date.
 */
export function packageFiles(
  context: ExportContext,
  accessed: string,
): readonly PackedFile[] {
  const exported = exportRows(context);
  const sources = csvText(
    [...SOURCE_COLUMNS, "used_for"],
    usedSources(context).map(sourceValues),
  );
  const descriptor = JSON.stringify(
    descriptorOf(context, exported),
    undefined,
    2,
  );
  return [
    { path: "datapackage.json", text: `${descriptor}\n` },
    { path: "data.csv", text: csvOf(exported) },
    { path: "sources.csv", text: sources },
    {
      path: "README.md",
      text: readmeOf(context, exported, accessed),
    },
  ];
}
