import type { Words } from "#words/catalogue.ts";
import { fileWords } from "#words/fileWords.ts";
import { lateWords } from "#words/lateWords.ts";
import { yardstickText } from "#words/yardstickText.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { FileValue } from "#export/rows/figureColumns.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import { settingRows } from "#export/rows/settingRows.ts";
import {
  SOURCE_COLUMNS,
  type UsedSource,
  usedSources,
} from "#export/rows/usedSources.ts";
import { viewFacts } from "#export/rows/viewFacts.ts";
import type { Sheet } from "./sheetXml.ts";

/** A column of the workbook alone: those of the CSV are a contract. */
const YARDSTICK_NAME = "yardstick_name";

/** The source as people read it: the words of the dataset in those of the language. */
function toldSource(used: UsedSource, words: Words): readonly FileValue[] {
  const { languages, translations, sourceKinds } = lateWords(words).records;
  const { language, translated, kind, quality } = used.source;
  const told: Partial<Record<(typeof SOURCE_COLUMNS)[number], string>> = {
    language: languages[language],
    translated: translations[translated],
    kind: sourceKinds[kind],
    quality: words.qualities[quality],
  };
  return [
    ...SOURCE_COLUMNS.map((column) => told[column] ?? used.source[column]),
    fileWords(words).dataFiles.uses[used.use],
  ];
}

/** The rows of the CSV; where they are figures, the yardstick in words follows all that the contract names. */
function figureSheet({
  model,
  dataset,
  words,
}: ExportContext): Pick<Sheet, "header" | "rows"> {
  const { columns, rows } = exportRows({ model, dataset, words });
  const header = columns.map(({ id }) => id);
  const values = rows.map((row) => row.values);
  if (model.cells.length === 0) return { header, rows: values };
  return {
    header: [...header, YARDSTICK_NAME],
    rows: values.map((row, index) => {
      const yardstick = model.cells[index]?.cell.yardstick;
      return [...row, yardstick && yardstickText(yardstick, words).name];
    }),
  };
}

/** The sheets of a view: the rows of the CSV, how they were asked for, and the documents that they stand in. */
export function viewSheets(context: ExportContext): readonly Sheet[] {
  const texts = fileWords(context.words).dataFiles;
  const { sheets, settingColumns, sourceColumns } = texts;
  return [
    {
      name: sheets.figures,
      ...figureSheet(context),
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
      rows: usedSources(context).map((used) => toldSource(used, context.words)),
    },
  ];
}
