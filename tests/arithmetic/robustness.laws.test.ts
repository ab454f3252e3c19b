import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, compare } from "#arithmetic/grid.ts";
import { offeredYear, priceYears } from "#arithmetic/priceYears.ts";
import { robustness, type Tried } from "#arithmetic/robustness.ts";
import type { Counting } from "#arithmetic/waysOfCounting.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import {
  AS_STATED,
  CURRENCIES,
  PERS,
  PICKS,
  type Settings,
} from "#domain/settings.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import {
  arbitraryRivals,
  arbitrarySettings,
  datasetWith,
} from "#tests/support/arbitraryFigure.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { ids, type Stated } from "#tests/support/stated.ts";

const SETTINGS = { seed: 20261204, numRuns: 120 };
const PLACES = ids<PlaceId>("shenzhen wuhan hangzhou hubei");

interface Ranking {
  readonly dataset: Dataset;
  readonly yardstick: Yardstick;
  readonly settings: Settings;
  readonly tried: Tried;
}

function rankingOf(
  dataset: Dataset,
  places: readonly PlaceId[],
  yardstick: Yardstick,
  settings: Settings,
): Ranking | undefined {
  const [row] = compare(dataset, places, [yardstick], settings, () => true);
  const tried = row && robustness(row, settings, dataset);
  return tried?.kind === "tried"
    ? { dataset, yardstick, settings, tried }
    : undefined;
}

/** The ranks of the places under a combination, by the computation behind every view. */
function isFallback(cell: Cell | undefined): boolean {
  return (
    cell?.figure.kind === "value" &&
    cell.figure.caveats.some(({ kind }) => kind === "skipped")
  );
}

function ranksUnder(
  { dataset, yardstick, settings, tried }: Ranking,
  counting: Counting,
): readonly (number | undefined)[] {
  const places = tried.places.map(({ place }) => place);
  const tested = { ...settings, ...counting };
  const [row] = compare(dataset, places, [yardstick], tested, () => true);
  return row?.cells.map(({ rank }) => rank) ?? [];
}

/** Whether every place keeps its figure: who falls back on a lesser one has lost the one that is ranked. */
function isWholeUnder(ranking: Ranking, counting: Counting): boolean {
  const { dataset, yardstick, settings, tried } = ranking;
  const places = tried.places.map(({ place }) => place);
  const [now, then] = [settings, { ...settings, ...counting }].map(
    (each) => compare(dataset, places, [yardstick], each, () => true)[0],
  );
  return (then?.cells ?? []).every(
    (cell, index) =>
      cell.rank !== undefined &&
      (!isFallback(cell) || isFallback(now?.cells[index])),
  );
}

/** The same order as the one that stands for them, for every combination that was dropped as its equal. */
function expectEqualOrders(ranking: Ranking): void {
  const { tried } = ranking;
  const years = priceYears(ranking.dataset);
  for (const { counting, others, ranks } of tried.ways) {
    const expected = tried.places.map(({ place }) => ranks.get(place));
    for (const other of [counting, ...others]) {
      expect(ranksUnder(ranking, other)).toEqual(expected);
    }
    if (counting.prices === "nominal") continue;
    for (const prices of years) {
      const other = { ...counting, prices, cur: "cny" } as const;
      expect(ranksUnder(ranking, other)).toEqual(expected);
    }
  }
}

/** No combination is lost: what is neither a way nor the equal of one leaves somebody without a figure. */
function expectNothingLost(ranking: Ranking): void {
  const { tried } = ranking;
  const told = ({ per, prices, cur, pick }: Counting) =>
    [per, prices, cur, pick].join(" ");
  const kept = new Set(
    tried.ways.flatMap(({ counting, others }) =>
      [counting, ...others].map(told),
    ),
  );
  const years = priceYears(ranking.dataset);
  const known = years.find((year) => year === ranking.settings.prices);
  const base = known ?? offeredYear(years);
  const prices = ["nominal" as const, ...(base === undefined ? [] : [base])];
  for (const per of PERS) {
    for (const price of prices) {
      for (const cur of CURRENCIES) {
        for (const pick of PICKS) {
          const counting = { per, prices: price, cur, pick };
          if (kept.has(told(counting))) continue;
          const isAllowed = isWholeUnder(ranking, counting);
          expect(isAllowed && told(counting)).toBe(false);
        }
      }
    }
  }
}

const asked = fc.tuple(arbitraryRivals, arbitrarySettings);

function rankingFrom([stated, settings]: [Stated[], Settings]) {
  const dataset = datasetWith(stated);
  const [yardstick] = dataset.yardsticks.values();
  return yardstick && rankingOf(dataset, PLACES, yardstick, settings);
}

/** A law of rankings; what ranks nobody is passed over. */
function holdsFor(law: (ranking: Ranking) => void, numRuns = SETTINGS.numRuns) {
  const property = fc.property(asked, (question) => {
    const ranking = rankingFrom(question);
    fc.pre(ranking !== undefined);
    law(ranking);
  });
  fc.assert(property, { ...SETTINGS, numRuns });
}

describe("how sure an order is", () => {
  test("the shares of a place add up to 1, its ranks lie between best and worst", () => {
    holdsFor(({ tried }) => {
      for (const { shares, best, worst } of tried.places) {
        const sum = shares.reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(1, 12);
        const ways = shares.reduce((total, each) => total + each.ways, 0);
        expect(ways).toBe(tried.ways.length);
        const ranks = shares.map(({ rank }) => rank);
        expect(Math.min(...ranks)).toBe(best);
        expect(Math.max(...ranks)).toBe(worst);
        expect(worst).toBeLessThanOrEqual(tried.places.length);
      }
    });
  });

  test("what is set is one of the ways, and gives the order that is shown", () => {
    holdsFor((found) => {
      const { tried, settings } = found;
      const current = tried.ways.filter(({ isCurrent }) => isCurrent);
      expect(current).toHaveLength(1);
      const { per, prices, cur, pick } = settings;
      expect(current[0]?.counting).toEqual({ per, prices, cur, pick });
      expect(ranksUnder(found, { per, prices, cur, pick })).toEqual(
        tried.places.map(({ place }) => current[0]?.ranks.get(place)),
      );
    });
  });

  test("combinations that are dropped as equals give the very order", () => {
    holdsFor(expectEqualOrders);
  });

  test("every other combination costs a place its figure", () => {
    holdsFor(expectNothingLost, 40);
  });

  test("does not change when all amounts are multiplied by one number", () => {
    const property = fc.property(
      arbitraryRivals,
      arbitrarySettings,
      fc.constantFrom(0.001, 3, 12_345.678),
      (stated, settings, by) => {
        const larger = stated.map((one) => ({
          ...one,
          amount: (one.amount ?? 0) * by,
          amountMax:
            one.amountMax === undefined ? undefined : one.amountMax * by,
        }));
        const [before, after] = [stated, larger].map(
          (figures) => rankingFrom([figures, settings])?.tried,
        );
        expect(after).toEqual(before);
      },
    );
    fc.assert(property, SETTINGS);
  });
});

describe("on the bundled dataset", () => {
  const dataset = bundledDataset();
  const cities = dataset.tables.places
    .filter(({ level }) => level === "city")
    .map(({ id }) => id);
  const rankings = [...dataset.yardsticks.values()].flatMap(
    (yardstick) => rankingOf(dataset, cities, yardstick, AS_STATED) ?? [],
  );

  test("dropped combinations give the very order, for every yardstick that ranks", () => {
    expect(rankings.length).toBeGreaterThan(60);
    for (const found of rankings) expectEqualOrders(found);
  });
});
