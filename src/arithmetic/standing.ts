import { type Figure, sortValue } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Cell } from "./grid.ts";
import { rankOf } from "./rank.ts";
import type { Way } from "./waysOfCounting.ts";

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
  /** Of how many ways this is told. */
  readonly of: number;
  /** In how many ways all of them are first. */
  readonly ways: number;
  /** In how many of those another place is first with them. */
  readonly shared: number;
  /** Who leads in the other ways, most often first. */
  readonly others: readonly PlaceId[];
  /** The first of those, where no other leads as often. */
  readonly oftenest: PlaceId | undefined;
}

/** Ranks the places under a way. `figures` are theirs, one for each cell and none missing. */
export function countedWay(
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

/** At which ranks a place stands. */
export function placeRanks(
  place: PlaceId,
  ways: readonly CountedWay[],
): PlaceRanks {
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

/** In how many ways the order of each two holds that follow each other. `cells` are in the order of the ranking. */
export function neighboursOf(
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

/** In how many ways those lead who lead now. */
export function leadOf(
  cells: readonly Cell[],
  ways: readonly CountedWay[],
): Lead {
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
  const others = [...elsewhere].toSorted(([, a], [, b]) => b - a);
  const [first, second] = others;
  return {
    places,
    of: ways.length,
    ways: led.length,
    shared: led.filter(({ leaders }) => leaders.length > places.length).length,
    others: others.map(([place]) => place),
    oftenest: first?.[1] === second?.[1] ? undefined : first?.[0],
  };
}
