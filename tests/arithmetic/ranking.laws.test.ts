import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Row } from "#arithmetic/grid.ts";
import type { Value } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { CURRENCIES, type Settings } from "#domain/settings.ts";
import {
  arbitraryRivals,
  arbitrarySettings,
  datasetWith,
} from "#tests/support/arbitraryFigure.ts";
import { ids, type Stated } from "#tests/support/stated.ts";

const SETTINGS = { seed: 20261122, numRuns: 120 };
const PLACES = ids<PlaceId>("shenzhen wuhan hangzhou hubei changsha");

function rowsOf(
  stated: readonly Stated[],
  settings: Settings,
  places: readonly PlaceId[] = PLACES,
): readonly Row[] {
  const dataset = datasetWith(stated);
  const yardsticks = [...dataset.yardsticks.values()];
  return compare(dataset, places, yardsticks, settings, () => true);
}

const ranksOf = (rows: readonly Row[]) =>
  rows.map(({ yardstick, cells }) => [
    yardstick.id,
    Object.fromEntries(cells.map(({ place, rank }) => [place, rank])),
  ]);

describe("ranks", () => {
  test("do not change when all amounts are multiplied by one number", () => {
    const factor = fc.constantFrom(0.001, 0.1, 3, 10, 12_345.678);
    const property = fc.property(
      arbitraryRivals,
      arbitrarySettings,
      factor,
      (stated, settings, by) => {
        const larger = stated.map((one) => ({
          ...one,
          amount: (one.amount ?? 0) * by,
          amountMax:
            one.amountMax === undefined ? undefined : one.amountMax * by,
        }));
        expect(ranksOf(rowsOf(larger, settings))).toEqual(
          ranksOf(rowsOf(stated, settings)),
        );
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("do not depend on the order of the places, nor do the figures", () => {
    const property = fc.property(
      arbitraryRivals,
      arbitrarySettings,
      fc.shuffledSubarray([...PLACES], { minLength: PLACES.length }),
      (stated, settings, places) => {
        const [there, here] = [
          rowsOf(stated, settings, places),
          rowsOf(stated, settings),
        ];
        expect(ranksOf(there)).toEqual(ranksOf(here));
        here.forEach((row, index) => {
          for (const cell of row.cells) {
            const other = there[index]?.cells.find(
              ({ place }) => place === cell.place,
            );
            expect(other?.isHighest).toBe(cell.isHighest);
            expect(other?.figure).toEqual(cell.figure);
          }
        });
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("do not depend on the currency within one price year", () => {
    const property = fc.property(
      arbitraryRivals,
      arbitrarySettings,
      fc.constantFrom(2010, 2017),
      (stated, settings, priceYear) => {
        const sameYear = stated.map((one) => ({ ...one, priceYear }));
        const [yuan, ...others] = CURRENCIES.map((cur) =>
          ranksOf(rowsOf(sameYear, { ...settings, cur, prices: "nominal" })),
        );
        for (const ranks of others) expect(ranks).toEqual(yuan);
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("do depend on it across price years, which is why it counts among the choices", () => {
    const stated: Stated[] = [
      { place: "shenzhen", amount: 100, priceYear: 2010, id: "a" },
      { place: "wuhan", amount: 105, priceYear: 2020, id: "b" },
    ];
    const yuan = { ...AS_IS, cur: "cny" as const };
    expect(leaderOf(rowsOf(stated, yuan))).toBe("wuhan");
    // 7 yuan a dollar in 2010, 8 in 2020.
    expect(leaderOf(rowsOf(stated, { ...yuan, cur: "usd" }))).toBe("shenzhen");
  });

  test("are numbers from 1 to the count of figures, and only figures have one", () => {
    const property = fc.property(
      arbitraryRivals,
      arbitrarySettings,
      (stated, settings) => {
        for (const { cells } of rowsOf(stated, settings)) {
          const filled = cells.filter(({ figure }) => figure.kind === "value");
          const ranks = filled.map(({ rank }) => rank ?? 0);
          expect(ranks.length === 0 || ranks.includes(1)).toBe(true);
          const isRank = (rank: number) => rank >= 1 && rank <= filled.length;
          expect(ranks.every(isRank)).toBe(true);
          for (const { figure, scaled, rank } of cells) {
            const isMissing = figure.kind === "missing";
            expect(rank === undefined).toBe(isMissing);
            expect(isMissing ? scaled : figure).toEqual(figure);
          }
        }
      },
    );
    fc.assert(property, SETTINGS);
  });

  test("nothing that is scaled is NaN or infinite", () => {
    const property = fc.property(
      arbitraryRivals,
      arbitrarySettings,
      (stated, settings) => {
        for (const { cells, extent } of rowsOf(stated, settings)) {
          const values = cells
            .map(({ scaled }) => scaled)
            .filter(({ kind }) => kind === "value") as readonly Value[];
          const ends = values.flatMap(({ low, high }) => [low, high]);
          expect(ends.every(Number.isFinite)).toBe(true);
          expect(values.every(({ low, high }) => low <= high)).toBe(true);
          expect(extent).toEqual(
            ends.length === 0
              ? undefined
              : { smallest: Math.min(...ends), largest: Math.max(...ends) },
          );
        }
      },
    );
    fc.assert(property, SETTINGS);
  });
});

const AS_IS: Settings = {
  time: "stated",
  prices: "nominal",
  cur: "cny",
  per: "none",
  pick: "highest",
  scale: "value",
  ref: undefined,
  zones: "in",
};

const leaderOf = (rows: readonly Row[]) =>
  rows[0]?.cells.find(({ rank }) => rank === 1)?.place;
