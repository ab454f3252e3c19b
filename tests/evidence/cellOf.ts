import { type Cell, compare, type Keeps } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import { AS_STATED, type Settings } from "#domain/settings.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { evidenceModel } from "#evidence/model.ts";
import type { EvidenceModel } from "#evidence/evidenceTexts.ts";
import { english } from "#words/catalogue.ts";
import { id, ids } from "#tests/support/stated.ts";

/** What a test changes of the settings; places are those of the row, the first one asked for. */
export interface Wanted extends Partial<Settings> {
  readonly keeps?: Keeps;
}

/** The cells of some places: `shenzhen wuhan`. */
export function rowOf(
  dataset: Dataset,
  places: string,
  yardstick: string,
  { keeps = () => true, ...settings }: Wanted = {},
): readonly Cell[] {
  const parsed = parseYardstick(yardstick);
  if (!parsed) throw new Error(`no yardstick ${yardstick}`);
  const asked = { ...AS_STATED, ...settings };
  const [row] = compare(dataset, ids(places), [parsed], asked, keeps);
  return row?.cells ?? [];
}

/** The cell of the first of some places. */
export function cellOf(...asked: Parameters<typeof rowOf>): Cell {
  const [cell] = rowOf(...asked);
  if (!cell) throw new Error("no cell");
  return cell;
}

/** What the panel says of such a cell. */
export function explained(
  dataset: Dataset,
  places: string,
  yardstick: string,
  wanted: Wanted = {},
  incentive?: string,
): EvidenceModel {
  return evidenceModel(
    {
      cell: cellOf(dataset, places, yardstick, wanted),
      incentive: incentive === undefined ? undefined : id(incentive),
      dataset,
      pick: wanted.pick ?? AS_STATED.pick,
    },
    english,
  );
}

/** The arithmetic as one reads it: a step a line, and the result below. */
export function arithmeticOf({ steps, outcome }: EvidenceModel): string[] {
  const result =
    outcome.kind === "value"
      ? [outcome.label, outcome.text, outcome.suffix]
      : [outcome.text];
  return [
    ...steps.map(({ title, detail, result: to }) =>
      [title, detail, to].filter((part) => part !== "").join(" | "),
    ),
    result.filter((part) => part !== "").join(" "),
  ];
}
