import type { Dataset } from "#domain/dataset.ts";
import { type Figure, sortValue } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Settings } from "#domain/settings.ts";
import { type Candidate, choose } from "./choice.ts";
import type { Cell, Row } from "./grid.ts";
import { normalise } from "./normalise.ts";
import { rankOf } from "./rank.ts";
import { type Counting, type Way, waysOfCounting } from "./waysOfCounting.ts";

/** The most places whose order is tried; more would keep the reader waiting. */
export const MOST_TRIED = 40;

/** A way of counting, and the order that it gives. */
export interface CountedWay extends Way {
  /** The rank of every place that is ranked: 1 is highest, ties share the better rank. */
  readonly ranks: ReadonlyMap<PlaceId, number>;
  readonly leaders: readonly PlaceId[];
}

/** Where a place stands in all ways of counting. */
export interface PlaceRanks {
  readonly place: PlaceId;
  /** The ranks that it takes, the best first; the shares add up to 1. */
  readonly shares: readonly {
    readonly rank: number;
    readonly ways: number;
    readonly share: number;
  }[];
  readonly best: number;
  readonly worst: number;
}

/** Two places that follow each other now. */
export interface Neighbours {
  readonly above: PlaceId;
  readonly below: PlaceId;
  /** Whether they are equal now. */
  readonly isTie: boolean;
  /** In how many ways of counting they stand as now: the one strictly above the other, or the two equal. */
  readonly holds: number;
}

/** Who leads now, and in how many ways of counting. */
export interface Lead {
  readonly places: readonly PlaceId[];
  /** In how many ways all of them are first. */
  readonly ways: number;
  /** In how many of those another place is first with them. */
  readonly shared: number;
  /** Who leads in the other ways, most often first. */
  readonly others: readonly PlaceId[];
}

/** The combinations that are no way of counting of their own. */
export interface LeftOut {
  /** The basis does not allow the denominator or the choice. */
  readonly barred: number;
  /** By construction they give the very order of one that is counted. */
  readonly sameOrder: number;
  /** A place would lose its figure. */
  readonly losing: number;
  /** The places that would lose it, in the order of the ranking. */
  readonly losers: readonly PlaceId[];
}

export interface Tried {
  readonly kind: "tried";
  readonly ways: readonly CountedWay[];
  /** Those that have a figure now, in the order of the ranking; equal ones as they were given. */
  readonly places: readonly PlaceRanks[];
  readonly neighbours: readonly Neighbours[];
  readonly lead: Lead;
  readonly leftOut: LeftOut;
}

/** How sure an order is, or why that has no answer. */
export type Robustness =
  | Tried
  /** Fewer than two places have a figure. */
  | { readonly kind: "no-order" }
  /** More than `MOST_TRIED` places have one. */
  | { readonly kind: "too-many" };

interface Ranked {
  readonly cells: readonly Cell[];
  readonly settings: Settings;
  readonly dataset: Dataset;
}

/**
 * The candidates of every place under a combination. The choice comes after
 * them, so that each is normalised once for all choices.
 */
function candidatesUnder(
  { per, prices, cur }: Counting,
  { cells, settings, dataset }: Ranked,
): readonly (readonly Candidate[])[] {
  const tried = { time: settings.time, per, prices, cur };
  return cells.map(({ behind, place }) =>
    behind.map(({ subject }) => ({
      subject,
      figure: normalise(subject, tried, dataset, place),
    })),
  );
}

/** Each way with the figure that every place has under it. */
function figuresOf(
  ways: readonly Way[],
  ranked: Ranked,
): readonly { readonly way: Way; readonly figures: readonly Figure[] }[] {
  const known = new Map<string, readonly (readonly Candidate[])[]>();
  return ways.map((way) => {
    const { per, prices, cur, pick } = way.counting;
    const key = [per, prices, cur].join(" ");
    const candidates = known.get(key) ?? candidatesUnder(way.counting, ranked);
    known.set(key, candidates);
    return {
      way,
      figures: candidates.map((each) => choose(each, pick).figure),
    };
  });
}

function countedWay(
  way: Way,
  figures: readonly Figure[],
  cells: readonly Cell[],
): CountedWay {
  const numbers = figures.flatMap((figure) =>
    figure.kind === "value" ? [sortValue(figure)] : [],
  );
  const ranks = new Map(
    cells.map(({ place }, index) => [
      place,
      rankOf(numbers[index] ?? Number.NaN, numbers),
    ]),
  );
  const leaders = cells
    .map(({ place }) => place)
    .filter((place) => ranks.get(place) === 1);
  return { ...way, ranks, leaders };
}

function placeRanks(place: PlaceId, ways: readonly CountedWay[]): PlaceRanks {
  const counts = new Map<number, number>();
  for (const { ranks } of ways) {
    const rank = ranks.get(place) ?? 0;
    counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const shares = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([rank, count]) => ({
      rank,
      ways: count,
      share: count / ways.length,
    }));
  return {
    place,
    shares,
    best: shares[0]?.rank ?? 0,
    worst: shares.at(-1)?.rank ?? 0,
  };
}

/** Which of two stands above: below nought the first, nought where they are equal. */
const relation = (
  { ranks }: Pick<CountedWay, "ranks">,
  a: PlaceId,
  b: PlaceId,
) => Math.sign((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));

function neighboursOf(
  cells: readonly Cell[],
  ways: readonly CountedWay[],
): readonly Neighbours[] {
  return cells.slice(1).flatMap((cell, index) => {
    const before = cells[index];
    if (!before) return [];
    const [above, below] = [before.place, cell.place];
    const now = Math.sign((before.rank ?? 0) - (cell.rank ?? 0));
    const holds = ways.filter((way) => relation(way, above, below) === now);
    return [{ above, below, isTie: now === 0, holds: holds.length }];
  });
}

function leadOf(cells: readonly Cell[], ways: readonly CountedWay[]): Lead {
  const places = cells
    .filter(({ rank }) => rank === 1)
    .map(({ place }) => place);
  const led = ways.filter(({ leaders }) =>
    places.every((place) => leaders.includes(place)),
  );
  const elsewhere = new Map<PlaceId, number>();
  for (const way of ways) {
    if (led.includes(way)) continue;
    for (const place of way.leaders) {
      elsewhere.set(place, (elsewhere.get(place) ?? 0) + 1);
    }
  }
  return {
    places,
    ways: led.length,
    shared: led.filter(({ leaders }) => leaders.length > places.length).length,
    others: [...elsewhere]
      .toSorted(([, a], [, b]) => b - a)
      .map(([place]) => place),
  };
}

/**
 * How sure an order is: the ranking of the places that have a figure now, under
 * every admissible combination of denominator, prices, currency and choice.
 * Admissible is what the yardstick's basis allows and what leaves each of those
 * places its figure; what is of one order by construction counts once. A place
 * that would gain a figure under another combination is not ranked: the
 * question is about the order that is shown.
 *
 * @param row the ranking as it is, its figures before the scale, which changes no order.
 * @param settings those that the row was made with.
 */
export function robustness(
  { yardstick, cells }: Pick<Row, "yardstick" | "cells">,
  settings: Settings,
  dataset: Dataset,
): Robustness {
  const standing = cells
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (standing.length < 2) return { kind: "no-order" };
  if (standing.length > MOST_TRIED) return { kind: "too-many" };
  const behind = standing.map((cell) =>
    cell.behind.map(({ subject }) => subject),
  );
  const { ways, barred } = waysOfCounting({
    yardstick,
    behind,
    settings,
    dataset,
  });
  const all = figuresOf(ways, { cells: standing, settings, dataset });
  const isWhole = ({ figures }: (typeof all)[number]) =>
    figures.every(({ kind }) => kind === "value");
  const counted = all
    .filter(isWhole)
    .map(({ way, figures }) => countedWay(way, figures, standing));
  const lost = all.filter((each) => !isWhole(each));
  const losers = standing.filter((_, index) =>
    lost.some(({ figures }) => figures[index]?.kind === "missing"),
  );
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0);
  return {
    kind: "tried",
    ways: counted,
    places: standing.map(({ place }) => placeRanks(place, counted)),
    neighbours: neighboursOf(standing, counted),
    lead: leadOf(standing, counted),
    leftOut: {
      barred,
      sameOrder: sum(counted.map(({ others }) => others.length)),
      losing: sum(lost.map(({ way }) => way.others.length + 1)),
      losers: losers.map(({ place }) => place),
    },
  };
}
