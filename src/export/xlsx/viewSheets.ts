import { fileWords } from "#words/fileWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import { settingRows } from "#export/rows/settingRows.ts";
import {
  SOURCE_COLUMNS,
  sourceValues,
  usedSources,
} from "#export/rows/usedSources.ts";
import { viewFacts } from "#export/rows/viewFacts.ts";
import type { Sheet } from "./sheetXml.ts";

/** The sheets of a view: the rows of the CSV, how they were asked for, and the documents that they stand in. */
export function viewSheets(context: ExportContext): readonly Sheet[] {
  const texts = fileWords(context.words).dataFiles;
  const { sheets, settingColumns, sourceColumns } = texts;
  const { columns, rows } = exportRows(context);
  return [
    {
      name: sheets.figures,
      header: columns.map(({ id }) => id),
      rows: rows.map(({ values }) => values),
    },
    {
      name: sheets.settings,
      header: settingColumns,
      rows: [
        ...viewFacts(context).map(({ name, text }) => [name, text]),
        ...settingRows(context).map(({ name, text, param, value }) => [
          name,
          text,
          param,
          value,
        ]),
      ],
    },
    {
      name: sheets.sources,
      header: [...SOURCE_COLUMNS, "used_for" as const].map(
        (column) => sourceColumns[column],
      ),
      rows: usedSources(context).map(sourceValues),
    },
  ];
}
