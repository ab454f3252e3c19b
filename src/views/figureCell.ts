import type { Cell, Row } from "#arithmetic/grid.ts";
import { difference } from "#arithmetic/difference.ts";
import { TOLERANCE } from "#arithmetic/denominatorYear.ts";
import {
  type BarMark,
  barMark,
  extentOf,
  type Extent,
} from "#charts/barMark.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import { isDoubtful } from "#domain/doubt.ts";
import type { Figure, Value } from "#domain/figure.ts";
import type { Place } from "#domain/rows.ts";
import type { Scale } from "#domain/settings.ts";
import type { Instrument } from "#domain/vocabularies.ts";
import { yearOf } from "#domain/year.ts";
import { indicatorName } from "#evidence/datasetNames.ts";
import { addendsOf } from "#evidence/explained.ts";
import type { Words } from "#words/catalogue.ts";
import { type FigureText, figureText, missingText } from "#words/figureText.ts";
import { nameText } from "#words/nameText.ts";
import { abbreviated } from "#words/number.ts";
import { numberText } from "#words/unitText.ts";
import { yardstickText } from "#words/yardstickText.ts";

/** Everything that any view or export shows of one place's figure on one yardstick. */
export interface FigureCell {
  /** `place:yardstick`, for the attribute `data-figure`; with `:incentive` where a cell is one figure by itself. */
  readonly id: string;
  readonly cell: Cell;
  readonly place: Place;
  readonly placeName: string;
  /** The figure in words; undefined where missing. */
  readonly figure: FigureText | undefined;
  /** The figure before the scale, where the scale is not `value`. */
  readonly unscaled: FigureText | undefined;
  readonly missing:
    { readonly text: string; readonly hint: string } | undefined;
  readonly mark: BarMark | undefined;
  readonly isHighest: boolean;
  /** `AI policy, Optics Valley, 2017`; empty where missing. */
  readonly programme: string;
  /** `1 of 3`; empty where the figure stands alone. */
  readonly behind: string;
  /** `contested: ¥23 bn`; empty where it is not. */
  readonly contested: string;
  readonly isTranslated: boolean;
  /** Whether the dataset itself doubts the figure; its note says why. */
  readonly isDoubtful: boolean;
  /** Whether a higher or later figure could not be counted, so that this one stands for it. */
  readonly isSecondBest: boolean;
  /** To the reference place; undefined unless asked for. */
  readonly difference: string | undefined;
  /** The accessible name: place, yardstick, figure, bound and programme. */
  readonly spoken: string;
}

/** What cells are made in. */
export interface CellContext {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly scale: Scale;
  /** The reference place's cell, where differences are shown. */
  readonly reference: Cell | undefined;
}

const isValue = (figure: Figure): figure is Value => figure.kind === "value";

/** The figures of the dataset that a cell's number is made of: one, or the addends of a sum. */
export function subjectsShown(cell: Cell): readonly Subject[] {
  if (!isValue(cell.scaled)) return [];
  const addends = addendsOf(cell).map(({ subject }) => subject);
  return addends.length === 0 && cell.lead ? [cell.lead.subject] : addends;
}

/** Ranks have no length: their bars show the figures that were ranked. */
const drawn = (cell: Cell, scale: Scale): Figure =>
  scale === "rank" ? cell.figure : cell.scaled;

const rivalValues = (cell: Cell): readonly Value[] =>
  cell.rivals.map(({ figure }) => figure).filter(isValue);

/** The scale of a row's bars. Contested figures need their place on it too, where it is in their unit. */
export function rowExtent(row: Row, scale: Scale): Extent {
  const values = row.cells.map((cell) => drawn(cell, scale)).filter(isValue);
  const rivals = isScaled(scale) ? [] : row.cells.flatMap(rivalValues);
  return extentOf(
    [...values, ...rivals].flatMap(({ low, high }) => [low, high]),
  );
}

const isScaled = (scale: Scale) => scale !== "value" && scale !== "rank";

/** What comes back, and so offers a recipient less than a gift of the same amount. */
const REPAID: ReadonlySet<Instrument> = new Set([
  "equity",
  "loan",
  "guarantee",
]);

/** The programme: that it has ended, and its form where a stake, a loan or a surety stands among gifts. */
function formText({ programme, incentive }: Subject, words: Words): string {
  const { basis, instrument } = incentive;
  const isGift = basis === "cap" || basis === "grant";
  const forms = [
    ...(isGift && REPAID.has(instrument)
      ? [words.instruments[instrument]]
      : []),
    ...(programme.status === "ended" ? [words.statuses.ended] : []),
  ];
  const name = nameText(programme, words);
  return forms.length > 0 ? words.views.inForm(name, forms) : name;
}

function programmeText({ place, lead }: Cell, words: Words): string {
  if (!lead) return "";
  const { programme, incentive, place: owner } = lead.subject;
  const named = formText(lead.subject, words);
  const whole =
    owner.id === place
      ? named
      : words.views.ofPart(named, nameText(owner, words));
  const year = incentive.priceYear ?? yearOf(programme.announced);
  return words.views.figureIn(whole, year === undefined ? "" : String(year));
}

function behindText({ figure, behind }: Cell, words: Words): string {
  if (behind.length < 2 || !isValue(figure)) return "";
  const sum = figure.steps.find((step) => step.op === "sum");
  return sum
    ? words.views.added(sum.addends.length)
    : words.views.behind(behind.length);
}

/** That the figure is not what the choice promises, since another could not be counted. */
function isSecondBest({ figure }: Cell): boolean {
  return (
    isValue(figure) && figure.caveats.some(({ kind }) => kind === "skipped")
  );
}

function contestedText(cell: Cell, words: Words): string {
  if (!isValue(cell.figure)) return "";
  const rivals = rivalValues(cell);
  if (rivals.length > 0) {
    return words.views.contestedWith(
      rivals.map((rival) => figureText(rival, words, "short").text),
    );
  }
  const isContested = (cell.lead?.subject.incentive.contested.length ?? 0) > 0;
  return isContested ? words.views.contested : "";
}

function ratioText(ratio: number, words: Words): string {
  const { digits, sign } = abbreviated(ratio, words);
  return digits + sign;
}

/** `+¥50 m · 2×`; the reference and unknown differences in words. */
export function differenceText(
  cell: Cell,
  reference: Cell,
  words: Words,
): string {
  const texts = words.views.difference;
  if (cell.place === reference.place) return texts.reference;
  const against = difference(cell.figure, reference.figure);
  if (!against) return texts.none;
  if (against.amount === 0) return texts.same;
  const amount = numberText(against.amount, against.unit, words, "short").text;
  const signed = against.amount > 0 ? `+${amount}` : amount;
  const ratio =
    against.ratio === undefined
      ? ""
      : texts.times(ratioText(against.ratio, words));
  const text = texts.of(signed, ratio);
  return against.isExact ? text : texts.ofBounds(text);
}

/** Makes the texts and the mark of one cell. */
export function figureCell(
  cell: Cell,
  extent: Extent,
  context: CellContext,
): FigureCell {
  const { dataset, words, scale } = context;
  const place = dataset.places.get(cell.place);
  if (!place) throw new Error(`unknown place ${cell.place}`);
  const placeName = nameText(place, words);
  const { scaled } = cell;
  const shown = isValue(scaled)
    ? figureText(scaled, words, "short")
    : undefined;
  const absent = isValue(scaled)
    ? undefined
    : missingText(scaled, words, indicatorName(dataset, words), TOLERANCE);
  const toDraw = drawn(cell, scale);
  const programme = shown ? programmeText(cell, words) : "";
  const contested = shown ? contestedText(cell, words) : "";
  const isHighest = cell.isHighest && shown !== undefined;
  const unscaled =
    scale !== "value" && isValue(cell.figure)
      ? figureText(cell.figure, words, "short")
      : undefined;
  const isInDoubt = subjectsShown(cell).some(({ incentive }) =>
    isDoubtful(incentive),
  );
  return {
    id: `${cell.place}:${cell.yardstick.id}`,
    cell,
    place,
    placeName,
    figure: shown,
    unscaled,
    missing: absent,
    mark:
      isValue(toDraw) && shown
        ? barMark(toDraw, isScaled(scale) ? [] : rivalValues(cell), extent)
        : undefined,
    isHighest,
    programme,
    behind: words.joins.clauses([
      behindText(cell, words),
      isSecondBest(cell) ? words.views.skipped : "",
    ]),
    contested,
    isTranslated: subjectsShown(cell).some(
      ({ source }) => source.translated !== "none",
    ),
    isDoubtful: isInDoubt,
    isSecondBest: isSecondBest(cell),
    difference:
      context.reference && differenceText(cell, context.reference, words),
    spoken: words.views.spoken([
      placeName,
      yardstickText(cell.yardstick, words).name,
      shown?.spoken ?? absent?.text ?? "",
      unscaled?.spoken ?? "",
      programme,
      isHighest ? words.views.highest : "",
      isInDoubt ? words.views.doubtful : "",
      contested,
    ]),
  };
}
