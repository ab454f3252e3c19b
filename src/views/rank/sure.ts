import { lateWords } from "#words/lateWords.ts";
import { isMoneyShown } from "#arithmetic/denominator.ts";
import type { Row } from "#arithmetic/grid.ts";
import { MOST_TRIED, robustness, type Tried } from "#arithmetic/robustness.ts";
import type { CountedWay, Lead, PlaceRanks } from "#arithmetic/standing.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import { placeName } from "#evidence/datasetNames.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";
import { wayText } from "#words/wayText.ts";

/** A part of a place's strip: the share of the ways of counting at one rank. */
export interface StripPart {
  readonly rank: number;
  /** 0 to 1; those of a strip add up to 1. */
  readonly share: number;
  /** How strongly it is coloured, 0 to 1: the first rank fully, the last faintly. */
  readonly strength: number;
}

/** How sure the rank of one place is. */
export interface PlaceSure {
  readonly strip: readonly StripPart[];
  /** `1–3`. */
  readonly range: string;
  /** `rank 1 to 3 in 12 ways of counting`. */
  readonly spoken: string;
}

export interface WayModel {
  readonly id: string;
  /** `Per resident, in yuan at announced prices; the highest figure of each place`. */
  readonly text: string;
  /** `Shenzhen leads`. */
  readonly leaders: string;
  readonly isCurrent: boolean;
  /** The view counted so. */
  readonly view: ViewState;
}

/** How sure the order is, or in words why that has no answer. */
export interface SureModel {
  /** Over the strips and over their column of the table; undefined where there are none. */
  readonly strips:
    | {
        readonly header: string;
        readonly column: string;
        readonly places: ReadonlyMap<PlaceId, PlaceSure>;
      }
    | undefined;
  readonly sentences: readonly string[];
  /** Over the list of ways; undefined where there is nothing to list. */
  readonly listTitle: string | undefined;
  readonly ways: readonly WayModel[];
  /** What is varied, and what was left out and why. */
  readonly explained: readonly string[];
}

/** How faint the last rank is: as pale as a tint can be and still be seen. */
const FAINTEST = 0.14;

function placeSure(
  { shares, best, worst }: PlaceRanks,
  { ways, places }: Tried,
  words: Words,
): PlaceSure {
  return {
    strip: shares.map(({ rank, share }) => ({
      rank,
      share,
      strength: FAINTEST ** ((rank - 1) / (places.length - 1)),
    })),
    range: lateWords(words).sure.range(best, worst),
    spoken: lateWords(words).sure.spoken(best, worst, ways.length),
  };
}

function orderSentence({ neighbours, ways }: Tried, words: Words): string {
  const of = ways.length;
  const [first, ...others] = neighbours;
  const holds = others.map((pair) => pair.holds);
  if (!first || neighbours.every((pair) => pair.holds === of)) {
    return lateWords(words).sure.wholeOrder(of);
  }
  return lateWords(words).sure.order({
    first: first.holds,
    isTie: first.isTie,
    of,
    others:
      holds.length === 0
        ? undefined
        : { least: Math.min(...holds), most: Math.max(...holds) },
  });
}

function leftOutTexts(
  { leftOut }: Tried,
  nameOf: (place: PlaceId) => string,
  words: Words,
): readonly string[] {
  const texts = lateWords(words).sure.leftOut;
  const { barred, sameOrder, losing, losers } = leftOut;
  return [
    ...(losing > 0 ? [texts.losing(losing, losers.map(nameOf))] : []),
    ...(barred > 0 ? [texts.barred(barred)] : []),
    ...(sameOrder > 0 ? [texts.sameOrder(sameOrder)] : []),
  ];
}

const withoutStrips = (sentence: string): SureModel => ({
  strips: undefined,
  sentences: [sentence],
  listTitle: undefined,
  ways: [],
  explained: [],
});

/** Makes the texts and strips that say how sure the order of a row is. */
export function sureModel(
  row: Row,
  dataset: Dataset,
  { view, settings }: ResolvedView,
  words: Words,
): SureModel {
  const texts = lateWords(words).sure;
  const tried = robustness(row, settings, dataset);
  if (tried.kind === "no-order") return withoutStrips(texts.noOrder);
  if (tried.kind === "too-many") {
    return withoutStrips(texts.tooMany(MOST_TRIED));
  }
  const nameOf = placeName(dataset, words);
  const { ways, places, lead, leadWithin } = tried;
  const told = ({ places: leaders, others, oftenest, ...counts }: Lead) => ({
    ...counts,
    names: leaders.map(nameOf),
    others: others.map(nameOf),
    oftenest: oftenest && nameOf(oftenest),
  });
  const wayModel = (way: CountedWay): WayModel => {
    const { per, prices, cur, pick } = way.counting;
    return {
      id: [per, prices, cur, pick].join(" "),
      text: wayText(way.counting, isMoneyShown([row.yardstick], per), words),
      leaders: texts.leaders(way.leaders.map(nameOf)),
      isCurrent: way.isCurrent,
      view: { ...view, per, prices, cur, pick, open: "none" },
    };
  };
  const isOneWay = ways.length === 1;
  return {
    strips: isOneWay
      ? undefined
      : {
          header: texts.header(ways.length),
          column: texts.column(ways.length),
          places: new Map(
            places.map((each) => [each.place, placeSure(each, tried, words)]),
          ),
        },
    sentences: isOneWay
      ? [texts.onlyOne]
      : [
          ...(leadWithin
            ? [
                texts.lead(
                  told(leadWithin),
                  texts.within(words.settings.per[settings.per]),
                ),
              ]
            : []),
          texts.lead(told(lead), leadWithin ? texts.overall : ""),
          orderSentence(tried, words),
        ],
    listTitle: texts.list(ways.length),
    ways: isOneWay ? [] : ways.map(wayModel),
    explained: [
      ...(isOneWay ? [] : [texts.explained]),
      ...leftOutTexts(tried, nameOf, words),
    ],
  };
}
