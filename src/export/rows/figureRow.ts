import { lateWords } from "#words/lateWords.ts";
import type { Subject } from "#domain/dataset.ts";
import type { Step } from "#domain/figure.ts";
import type { Source } from "#domain/rows.ts";
import { datasetNames } from "#evidence/datasetNames.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { standingNotes } from "#views/notes.ts";
import type { Words } from "#words/catalogue.ts";
import { caveatText } from "#words/caveatText.ts";
import { nameText } from "#words/nameText.ts";
import type { Names } from "#words/names.ts";
import { stepText } from "#words/stepText.ts";
import { statedUnitName, unitName } from "#words/unitName.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { FigureRow, FileValue } from "./figureColumns.ts";

type RowContext = Pick<ExportContext, "dataset" | "words">;

/** The figures that a number was made of: one, or the addends of a sum; of a missing one, what was looked at. */
export function subjectsOf({ cell }: FigureCell): readonly Subject[] {
  const { figure, behind, lead } = cell;
  const sum = figure.steps.find((step) => step.op === "sum");
  if (sum) {
    return behind
      .map(({ subject }) => subject)
      .filter(({ incentive }) => sum.addends.includes(incentive.id));
  }
  return lead ? [lead.subject] : [];
}

function sourceName(
  { title, publisher, published }: Source,
  words: Words,
): string {
  return [publisher, title, published]
    .filter((part) => part !== undefined)
    .join(words.evidence.comma);
}

function amountText({ incentive }: Subject, words: Words): string | number {
  const { amount, amountMax } = incentive;
  return amountMax === undefined
    ? amount
    : lateWords(words).exporting.csv.range(String(amount), String(amountMax));
}

function statedUnit({ incentive }: Subject, words: Words): string {
  const { unit, period } = incentive;
  const time = period === undefined ? "" : words.numbers.times[period];
  return lateWords(words).exporting.csv.unit(statedUnitName(unit, words), time);
}

/** The names that the steps of a figure refer to. */
function namesOf({ cell }: FigureCell, { dataset, words }: RowContext): Names {
  const { figure, lead, behind } = cell;
  const isSum = figure.steps.some(({ op }) => op === "sum");
  const stated = isSum ? undefined : lead?.subject.incentive;
  return datasetNames(dataset, words, behind, stated);
}

/** A step of the arithmetic, and the line that says it. */
export interface ToldStep {
  readonly step: Step;
  readonly text: string;
}

/** Each step that led to a figure, in words; none where nothing was looked at. */
export function toldSteps(
  figureCell: FigureCell,
  context: RowContext,
): readonly ToldStep[] {
  const { words } = context;
  const names = namesOf(figureCell, context);
  return figureCell.cell.scaled.steps.map((step) => {
    const { title, detail, result } = stepText(step, words, names);
    return {
      step,
      text: lateWords(words).exporting.csv.step(title, detail, result),
    };
  });
}

function caveatsOf(figureCell: FigureCell, words: Words, names: Names): string {
  const { cell, missing, isDoubtful, contested } = figureCell;
  const caveats = cell.scaled.kind === "value" ? cell.scaled.caveats : [];
  const texts = [
    missing
      ? lateWords(words).exporting.csv.missing(missing.text, missing.hint)
      : "",
    ...caveats.map((caveat) => caveatText(caveat, words, names)),
    ...standingNotes([figureCell], words),
    isDoubtful ? words.views.doubtfulHint : "",
    contested,
  ];
  return texts
    .filter((text) => text !== "")
    .join(lateWords(words).exporting.csv.separator);
}

/** Of several figures behind one number, each part is listed in the same order. One part stays a number. */
function listed(parts: readonly FileValue[], words: Words): FileValue {
  const [first] = parts;
  return parts.length < 2
    ? first
    : parts
        .map((part) => part ?? "")
        .join(lateWords(words).exporting.csv.separator);
}

/** A figure on screen as a row of a file: unrounded; of a range the upper end, by which it is ranked. */
export function figureRow(
  figureCell: FigureCell,
  steps: readonly ToldStep[],
  context: RowContext,
): FigureRow {
  const { words } = context;
  const { cell, place } = figureCell;
  const { scaled } = cell;
  const subjects = subjectsOf(figureCell);
  const ofEach = (part: (subject: Subject) => FileValue) =>
    listed(subjects.map(part), words);
  const isValue = scaled.kind === "value";
  return {
    place: place.id,
    place_name: nameText(place, words),
    yardstick: cell.yardstick.id,
    value: isValue ? scaled.high : undefined,
    unit: isValue ? unitName(scaled.unit, words) : undefined,
    bound: isValue ? scaled.bound : undefined,
    status: isValue ? "ok" : scaled.reason,
    rank: cell.rank,
    incentives: ofEach(({ incentive }) => incentive.id),
    programme: ofEach(({ programme }) => nameText(programme, words)),
    price_year: ofEach(({ incentive }) => incentive.priceYear),
    amount_stated: ofEach((subject) => amountText(subject, words)),
    unit_stated: ofEach((subject) => statedUnit(subject, words)),
    as_printed: ofEach(({ incentive }) => incentive.asPrinted),
    source: ofEach(({ source }) => sourceName(source, words)),
    source_url: ofEach(({ source }) => source.url),
    steps: steps
      .map(({ text }) => text)
      .join(lateWords(words).exporting.csv.separator),
    caveats: caveatsOf(figureCell, words, namesOf(figureCell, context)),
  };
}
