import { difference } from "#arithmetic/difference.ts";
import { median } from "#arithmetic/median.ts";
import { isEqual } from "#arithmetic/rank.ts";
import { type MissingReason, sortValue, type Value } from "#domain/figure.ts";
import { withCapital } from "#words/capital.ts";
import type { Words } from "#words/catalogue.ts";
import { figureText } from "#words/figureText.ts";
import { nameText } from "#words/nameText.ts";
import { abbreviated } from "#words/number.ts";
import type { FigureCell } from "./figureCell.ts";

/** A place with the figure that is described. */
interface Told {
  readonly name: string;
  readonly figure: Value;
  readonly spoken: string;
}

/** Names that share a place in the order, before the rest is only counted. */
const MOST_NAMED = 3;

/** Rows described one by one, before the rest is only counted: nobody listens to forty. */
const MOST_ROWS = 12;

/** With three figures, and not all alike, one of them is in the middle. */
const LEAST_FOR_MEDIAN = 3;

/** What is told of a cell; undefined where it is missing. Of a rank, the figure that was ranked. */
function toldOf(cell: FigureCell, words: Words): Told | undefined {
  const { scaled, figure: own } = cell.cell;
  if (scaled.kind === "missing") return undefined;
  const { measure } = scaled.unit;
  const isRank = measure.kind === "scale" && measure.scale === "rank";
  const figure = isRank && own.kind === "value" ? own : scaled;
  return {
    name: nameText(cell.place, words),
    figure,
    spoken: figureText(figure, words, "short").spoken,
  };
}

const listed = (told: readonly Told[], words: Words) =>
  words.views.listedShort(
    told.map(({ name }) => name),
    MOST_NAMED,
  );

const isSaidAlike = (told: readonly Told[]) =>
  told.every(({ spoken }) => spoken === told[0]?.spoken);

/** Those whose figure is the same number, whatever hedges it. */
const alikeTo = (one: Told, told: readonly Told[]) =>
  told.filter(({ figure }) =>
    isEqual(sortValue(figure), sortValue(one.figure)),
  );

/** `Wuhan with ¥2 bn and Xiamen with at least ¥2 bn`. */
const listedEach = (told: readonly Told[], words: Words) =>
  words.views.listedShort(
    told.map(({ name, spoken }) => words.charts.describe.with(name, spoken)),
    MOST_NAMED,
  );

function leadersText(first: readonly Told[], words: Words): string {
  const texts = words.charts.describe;
  if (!isSaidAlike(first)) return texts.leadersEach(listedEach(first, words));
  const [one] = first;
  return texts.leaders(listed(first, words), first.length, one?.spoken ?? "");
}

/** How many times the smallest the largest is; empty where a bound or the scale forbids to say. */
function timesText(largest: Told, smallest: Told, words: Words): string {
  if (largest.figure.unit.measure.kind === "scale") return "";
  const against = difference(largest.figure, smallest.figure);
  if (!against?.isExact || against.ratio === undefined) return "";
  const { digits, sign } = abbreviated(against.ratio, words);
  return digits + sign;
}

/** The largest, the middle and the smallest of one yardstick's figures; empty without figures. */
function figuresText(cells: readonly FigureCell[], words: Words): string {
  const texts = words.charts.describe;
  const told = cells
    .flatMap((cell) => toldOf(cell, words) ?? [])
    .toSorted((a, b) => sortValue(b.figure) - sortValue(a.figure));
  const [largest, smallest] = [told[0], told.at(-1)];
  if (!largest || !smallest) return "";
  const first = alikeTo(largest, told);
  const last = alikeTo(smallest, told);
  const leaders = leadersText(first, words);
  if (told.length === 1) {
    return words.joins.sentences([leaders, cells.length > 1 ? texts.only : ""]);
  }
  if (first.length === told.length) return leaders;
  const middle = median(told.map(({ figure }) => figure));
  return words.joins.sentences([
    leaders,
    middle && told.length >= LEAST_FOR_MEDIAN
      ? texts.median(told.length, figureText(middle, words, "short").spoken)
      : "",
    isSaidAlike(last)
      ? texts.smallest(
          listed(last, words),
          smallest.spoken,
          timesText(largest, smallest, words),
        )
      : texts.smallestEach(listedEach(last, words)),
  ]);
}

/** How many figures are missing, by reason; empty where none is. */
function missingText(
  cells: readonly FigureCell[],
  of: "place" | "cell",
  words: Words,
): string {
  const texts = words.charts.describe;
  const counts = new Map<MissingReason, number>();
  for (const { cell } of cells) {
    if (cell.scaled.kind === "value") continue;
    const { reason } = cell.scaled;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (counts.size === 0) return "";
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...counts].map(([reason, count]) =>
    texts.reason(words.reasons.missing[reason].text, count, counts.size === 1),
  );
  return words.joins.sentences([
    texts.missing(all, of, words.views.listed(reasons)),
    counts.has("no-figure") ? texts.saysNothing : "",
  ]);
}

/**
 * One yardstick in words: what is shown, who leads, the median, the smallest
 * and how far it is from the largest, how many places have no figure and why.
 * Bounds stay in the figures; a ratio is told of exact figures alone.
 *
 * @param opening what is shown, as sentences.
 */
export function described(
  opening: string,
  cells: readonly FigureCell[],
  words: Words,
): string {
  return words.joins.sentences([
    opening,
    figuresText(cells, words),
    missingText(cells, "place", words),
  ]);
}

/** Several yardsticks in words, one after the other; what is missing for all together. */
export function describedRows(
  opening: string,
  rows: readonly {
    readonly name: string;
    readonly cells: readonly FigureCell[];
  }[],
  words: Words,
): string {
  const texts = words.charts.describe;
  const told = rows.flatMap(({ name, cells }) => {
    const sentences = figuresText(cells, words);
    return sentences === "" ? [] : [texts.row(withCapital(name), sentences)];
  });
  const more = told.length - MOST_ROWS;
  return words.joins.sentences([
    opening,
    ...told.slice(0, MOST_ROWS),
    more > 0 ? texts.moreRows(more) : "",
    missingText(
      rows.flatMap(({ cells }) => cells),
      "cell",
      words,
    ),
  ]);
}
