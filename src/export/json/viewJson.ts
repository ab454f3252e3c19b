import type { Step } from "#domain/figure.ts";
import type { Words } from "#words/catalogue.ts";
import { unitName } from "#words/unitName.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import type { FileValue } from "#export/rows/figureColumns.ts";
import type { ToldStep } from "#export/rows/figureRow.ts";
import { operandsOf } from "#export/rows/operands.ts";
import { settingRows } from "#export/rows/settingRows.ts";
import { SOURCE_COLUMNS, usedSources } from "#export/rows/usedSources.ts";

type Json =
  null | string | number | readonly Json[] | { readonly [key: string]: Json };

/** What tells an operation from others of its kind. */
function variantOf(step: Step): Readonly<Record<string, Json>> {
  switch (step.op) {
    case "divide":
      return { by: step.by };
    case "not-applied":
      return { setting: step.setting };
    case "sum":
      return { addends: step.addends };
    case "scale":
      return { scale: step.scaling.scale };
    default:
      return {};
  }
}

/** A step as data: what was done, with which numbers, and what it came to. */
function stepJson({ step, text }: ToldStep, words: Words): Json {
  return {
    operation: step.op,
    ...variantOf(step),
    text,
    operands: operandsOf(step).map((operand) => ({ ...operand })),
    result: {
      low: step.low,
      high: step.high,
      unit: unitName(step.unit, words),
    },
  };
}

const cell = (value: FileValue): Json => value ?? null;

/** What is on screen as one JSON value: the question, the dataset, the rows of the CSV with their types, the sources. */
export function viewJson(context: ExportContext): Json {
  const { title, note, model, link, dataset, filters } = context;
  const { version, licence, title: datasetTitle } = dataset.info;
  const { columns, rows } = exportRows(context);
  return {
    view: {
      name: model.kind,
      title,
      note,
      sentence: model.sentence,
      count: model.count,
      settings: Object.fromEntries(
        settingRows(context).map(({ param, value }) => [param, value]),
      ),
      filters,
    },
    link,
    dataset: {
      title: datasetTitle,
      version,
      licence: licence
        ? { name: licence.name, path: licence.path ?? null }
        : null,
    },
    rows: rows.map((row) => {
      const values = columns.map(
        ({ id }, index) => [id, cell(row.values[index])] as const,
      );
      const steps = row.steps?.map((step) => stepJson(step, context.words));
      return { ...Object.fromEntries(values), ...(steps ? { steps } : {}) };
    }),
    sources: usedSources(context).map(({ source, use }) => ({
      ...Object.fromEntries(
        SOURCE_COLUMNS.map((column) => [column, cell(source[column])]),
      ),
      used_for: use,
    })),
  };
}
