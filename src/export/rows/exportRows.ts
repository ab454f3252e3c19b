import type { FigureCell } from "#views/figureCell.ts";
import type { DataTable } from "#views/dataTable.ts";
import { fileWords } from "#words/fileWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { COLUMNS, type FigureColumn, type FileValue } from "./figureColumns.ts";
import { figureRow, type ToldStep, toldSteps } from "./figureRow.ts";

/** What the values of a column are, as a Table Schema calls it. */
export type ColumnType = "string" | "number" | "integer" | "year";

export interface ExportColumn {
  /** The header in the file. */
  readonly id: string;
  /** What stands in it, for people. */
  readonly description: string;
  /** What all its values are; a column that holds a text anywhere is text. */
  readonly type: ColumnType;
}

export interface ExportRow {
  /** One for each column, in its order. */
  readonly values: readonly FileValue[];
  /** The steps of its figure, for files that hold more than text; undefined in a row of a view without figures. */
  readonly steps: readonly ToldStep[] | undefined;
}

/** What every file of data holds. */
export interface ExportRows {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
}

const NUMBERS: Partial<Record<FigureColumn, ColumnType>> = {
  value: "number",
  rank: "integer",
  price_year: "year",
  amount_stated: "number",
};

/** Where several figures are behind one, their numbers are listed, and the column is no longer one of numbers. */
function typeOf(
  wanted: ColumnType,
  rows: readonly ExportRow[],
  index: number,
): ColumnType {
  const isText = rows.some(
    ({ values }) => typeof values[index] === "string" && values[index] !== "",
  );
  return isText ? "string" : wanted;
}

function figureRows(
  cells: readonly FigureCell[],
  context: Pick<ExportContext, "dataset" | "words">,
): ExportRows {
  const rows = cells.map((figure): ExportRow => {
    const steps = toldSteps(figure, context);
    const row = figureRow(figure, steps, context);
    return { values: COLUMNS.map((column) => row[column]), steps };
  });
  const texts = fileWords(context.words).dataFiles.columns;
  const columns = COLUMNS.map((id, index) => ({
    id,
    description: texts[id],
    type: typeOf(NUMBERS[id] ?? "string", rows, index),
  }));
  return { columns, rows };
}

function tableRows(table: DataTable): ExportRows {
  const rows = table.rows.map(({ cells }) => ({
    values: table.columns.map((_, index) => {
      const cell = cells[index];
      return cell?.value ?? cell?.text;
    }),
    steps: undefined,
  }));
  const columns = table.columns.map(({ id, header, isNumber }, index) => ({
    id,
    description: header,
    type: typeOf(isNumber ? "number" : "string", rows, index),
  }));
  return { columns, rows };
}

/**
 * The rows of every file of data, from the drawn model alone: one for each
 * figure on screen, missing ones included; where a view has no figures of its
 * own, its table.
 */
export function exportRows({
  model,
  dataset,
  words,
}: Pick<ExportContext, "model" | "dataset" | "words">): ExportRows {
  return model.cells.length > 0
    ? figureRows(model.cells, { dataset, words })
    : tableRows(model.table());
}
