import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Settings } from "#domain/settings.ts";
import { type Candidate, choose } from "./choice.ts";
import type { Cell, Row } from "./grid.ts";
import { normalise } from "./normalise.ts";
import {
  type CountedWay,
  countedWay,
  type Lead,
  leadOf,
  type Neighbours,
  neighboursOf,
  type PlaceRanks,
  placeRanks,
} from "./standing.ts";
import { type Counting, type Way, waysOfCounting } from "./waysOfCounting.ts";

/** The most places whose order is tried; more would keep the reader waiting. */
export const MOST_TRIED = 40;

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
  /** Among the ways that divide as now; undefined where nothing is divided, or all of them do. */
  readonly leadWithin: Lead | undefined;
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

const isSecondBest = (figure: Figure) =>
  figure.kind === "value" &&
  figure.caveats.some(({ kind }) => kind === "skipped");

/** Whether a place keeps its figure: to fall back on a lesser one, since the first cannot be counted, is to lose it. */
function keepsFigure(
  figure: Figure | undefined,
  cell: Cell | undefined,
): boolean {
  if (figure?.kind !== "value") return false;
  return (
    !isSecondBest(figure) || (cell !== undefined && isSecondBest(cell.figure))
  );
}

/**
 * How sure an order is: the ranking of the places that have a figure now, under
 * every admissible combination of denominator, prices, currency and choice.
 * Admissible is what the yardstick's basis allows and what leaves each of those
 * places its figure, rather than a lesser one in its stead; what is of one order by construction counts once. A place
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
  const isKept = (figure: Figure | undefined, index: number) =>
    keepsFigure(figure, standing[index]);
  const isWhole = ({ figures }: (typeof all)[number]) => figures.every(isKept);
  const counted = all
    .filter(isWhole)
    .map(({ way, figures }) => countedWay(way, figures, standing));
  const alike = counted.filter(({ counting }) => counting.per === settings.per);
  const lost = all.filter((each) => !isWhole(each));
  const losers = standing.filter((_, index) =>
    lost.some(({ figures }) => !isKept(figures[index], index)),
  );
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0);
  return {
    kind: "tried",
    ways: counted,
    places: standing.map(({ place }) => placeRanks(place, counted)),
    neighbours: neighboursOf(standing, counted),
    lead: leadOf(standing, counted),
    leadWithin:
      settings.per === "none" || alike.length === counted.length
        ? undefined
        : leadOf(standing, alike),
    leftOut: {
      barred,
      sameOrder: sum(counted.map(({ others }) => others.length)),
      losing: sum(lost.map(({ way }) => way.others.length + 1)),
      losers: losers.map(({ place }) => place),
    },
  };
}
