import type { SourceId } from "#domain/ids.ts";
import type { Source } from "#domain/rows.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { subjectsOf } from "./figureRow.ts";
import type { FileValue } from "./figureColumns.ts";
import { operandsOf } from "./operands.ts";

/** The columns of the sources in a file: those of the dataset's own table, and what each was used for. */
export const SOURCE_COLUMNS = [
  "id",
  "title",
  "publisher",
  "author",
  "published",
  "language",
  "translated",
  "kind",
  "quality",
  "url",
] as const;

/** A source, and whether the figures stand in it, or what they were multiplied with or divided by. */
export interface UsedSource {
  readonly source: Source;
  readonly use: "figures" | "steps";
}

/** The sources of what is on screen: of the figures first, those of most figures in front, then of the operands. */
export function usedSources({
  model,
  dataset,
}: Pick<ExportContext, "model" | "dataset">): readonly UsedSource[] {
  const looked = model.cells.flatMap(subjectsOf).map(({ source }) => source);
  const ofFigures = new Set([...model.notes.sources, ...looked]);
  const ofOperands = model.cells
    .flatMap(({ cell }) => cell.scaled.steps)
    .flatMap(operandsOf)
    .map(({ source }) => dataset.sources.get(source as SourceId))
    .filter((source) => source !== undefined);
  const others = new Set(ofOperands.filter((source) => !ofFigures.has(source)));
  return [
    ...[...ofFigures].map((source) => ({ source, use: "figures" }) as const),
    ...[...others].map((source) => ({ source, use: "steps" }) as const),
  ];
}

/** A source as the values of its row in a file. */
export function sourceValues({
  source,
  use,
}: UsedSource): readonly FileValue[] {
  return [...SOURCE_COLUMNS.map((column) => source[column]), use];
}
