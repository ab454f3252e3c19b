import type { Subject } from "#domain/dataset.ts";
import type { Source } from "#domain/rows.ts";
import { datasetNames } from "#evidence/datasetNames.ts";
import type { FigureCell } from "#views/figureCell.ts";
import type { Words } from "#words/catalogue.ts";
import { caveatText } from "#words/caveatText.ts";
import { nameText } from "#words/nameText.ts";
import type { Names } from "#words/names.ts";
import { stepText } from "#words/stepText.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { CsvRow } from "./columns.ts";
import { csvText } from "./csvText.ts";
import { unitName } from "#words/unitName.ts";

type CsvContext = Pick<ExportContext, "dataset" | "words">;

/** The figures that a number was made of: one, or the addends of a sum; of a missing one, what was looked at. */
function subjectsOf({ cell }: FigureCell): readonly Subject[] {
  const { figure, behind, lead } = cell;
  const sum = figure.steps.find((step) => step.op === "sum");
  if (sum) {
    return behind
      .map(({ subject }) => subject)
      .filter(({ incentive }) => sum.addends.includes(incentive.id));
  }
  return lead ? [lead.subject] : [];
}

function sourceName({ title, publisher, published }: Source): string {
  return [publisher, title, published]
    .filter((part) => part !== undefined)
    .join(", ");
}

function amountText({ incentive }: Subject, words: Words): string | number {
  const { amount, amountMax } = incentive;
  return amountMax === undefined
    ? amount
    : words.exporting.csv.range(String(amount), String(amountMax));
}

function statedUnit({ incentive }: Subject, words: Words): string {
  const { unit, period } = incentive;
  const time = period === undefined ? "" : words.numbers.times[period];
  return time === "" ? unit : `${unit} ${time}`;
}

function stepsOf({ cell }: FigureCell, words: Words, names: Names): string {
  const { step, separator } = words.exporting.csv;
  return cell.scaled.steps
    .map((each) => stepText(each, words, names))
    .map(({ title, detail, result }) => step(title, detail, result))
    .join(separator);
}

function caveatsOf(figureCell: FigureCell, words: Words, names: Names): string {
  const { cell, missing, isDoubtful, contested } = figureCell;
  const caveats = cell.scaled.kind === "value" ? cell.scaled.caveats : [];
  const texts = [
    missing ? words.exporting.csv.missing(missing.text, missing.hint) : "",
    ...caveats.map((caveat) => caveatText(caveat, words, names)),
    isDoubtful ? words.views.doubtfulHint : "",
    contested,
  ];
  return texts
    .filter((text) => text !== "")
    .join(words.exporting.csv.separator);
}

/** Of several figures behind one number, each part is listed in the same order. One part stays a number. */
function listed(
  parts: readonly (string | number | undefined)[],
  words: Words,
): string | number | undefined {
  const [first] = parts;
  return parts.length < 2
    ? first
    : parts.map((part) => part ?? "").join(words.exporting.csv.separator);
}

function rowOf(figureCell: FigureCell, { dataset, words }: CsvContext): CsvRow {
  const { cell, place } = figureCell;
  const { scaled, figure, lead, behind } = cell;
  const subjects = subjectsOf(figureCell);
  const isSum = figure.steps.some(({ op }) => op === "sum");
  const stated = isSum ? undefined : lead?.subject.incentive;
  const names = datasetNames(dataset, words, behind, stated);
  const ofEach = (part: (subject: Subject) => string | number | undefined) =>
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
    source: ofEach(({ source }) => sourceName(source)),
    source_url: ofEach(({ source }) => source.url),
    steps: stepsOf(figureCell, words, names),
    caveats: caveatsOf(figureCell, words, names),
  };
}

/** The figures on screen as CSV: a row for each place and yardstick, unrounded; of a range the upper end, by which it is ranked. */
export function csvOf(
  cells: readonly FigureCell[],
  context: CsvContext,
): string {
  return csvText(cells.map((cell) => rowOf(cell, context)));
}
