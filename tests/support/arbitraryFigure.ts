import * as fc from "fast-check";
import { BASES } from "#domain/basis.ts";
import { BOUNDS } from "#domain/bound.ts";
import type { Dataset } from "#domain/dataset.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import {
  CURRENCIES,
  type FigureSettings,
  PERS,
  PICKS,
  SCALES,
  type Settings,
  TIMES,
} from "#domain/settings.ts";
import { ZONE_RULES } from "#domain/placeTree.ts";
import { INSTRUMENTS, PERIODS, STATED_UNITS } from "#domain/vocabularies.ts";
import {
  datasetOf,
  id,
  indicatorRow,
  nationalRow,
  type Stated,
  year,
} from "./stated.ts";

const YEARS = [2009, 2010, 2011, 2013, 2016, 2017, 2019, 2020, 2022] as const;
const PLACES = ["shenzhen", "wuhan", "wuhan-east-lake", "hangzhou", "hubei"];

const amount = fc.oneof(
  fc.nat(1000),
  fc.integer({ min: 0, max: 1e12 }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);

/** Any figure that the data check lets in: a range has an upper end, above the lower. */
export const arbitraryStated: fc.Arbitrary<Stated> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    basis: fc.constantFrom(...BASES),
    instrument: fc.constantFrom(...INSTRUMENTS),
    recipient: fc.constantFrom(...RECIPIENTS),
    amount,
    above: fc.integer({ min: 1, max: 1e9 }),
    bound: fc.constantFrom(...BOUNDS),
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("CNY" as const, "USD" as const) },
      { weight: 1, arbitrary: fc.constantFrom(...STATED_UNITS) },
    ),
    period: fc.constantFrom(undefined, ...PERIODS),
    years: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    priceYear: fc.option(fc.constantFrom(...YEARS), { nil: undefined }),
  })
  .map(({ above, ...stated }) => ({
    ...stated,
    amountMax: stated.bound === "range" ? stated.amount + above : undefined,
  }));

/** Figures of one yardstick, so that there is something to rank. */
export const arbitraryRivals: fc.Arbitrary<Stated[]> = fc
  .tuple(
    arbitraryStated,
    fc.array(arbitraryStated, { minLength: 2, maxLength: 6 }),
  )
  .map(([first, others]) =>
    others.map((other, index) => ({
      ...other,
      id: `f-${index}`,
      basis: first.basis ?? "fund",
      recipient: first.recipient ?? "place",
      instrument: first.instrument ?? "none",
      unit: first.unit ?? "CNY",
      // The smallest amount is not so small that rounding makes it a tie.
      amount: Math.round(other.amount ?? 0),
    })),
  );

export const arbitraryFigureSettings: fc.Arbitrary<FigureSettings> = fc.record({
  time: fc.constantFrom(...TIMES),
  prices: fc.constantFrom("nominal" as const, ...YEARS.map(year)),
  cur: fc.constantFrom(...CURRENCIES),
  per: fc.constantFrom(...PERS),
});

export const arbitrarySettings: fc.Arbitrary<Settings> = fc
  .tuple(
    arbitraryFigureSettings,
    fc.record({
      pick: fc.constantFrom(...PICKS),
      scale: fc.constantFrom(...SCALES),
      ref: fc.constantFrom(
        undefined,
        ...PLACES.map((place) => id<never>(place)),
      ),
      zones: fc.constantFrom(...ZONE_RULES),
    }),
  )
  .map(([steps, rest]) => ({ ...steps, ...rest }));

/** Context in most years, with gaps and with noughts where nobody should divide by them. */
const indicators = ["shenzhen", "wuhan", "hangzhou", "hubei"].flatMap(
  (place, index) =>
    [2010, 2013, 2017, 2018, 2020].flatMap((at) =>
      ["population", "students", "gdp", "fiscal-revenue", "area"].map(
        (indicator, nth) =>
          indicatorRow(
            `${place} ${indicator} ${at} ${at === 2013 && nth === index ? 0 : (index + 2) * (nth + 3) * 1000}`,
          ),
      ),
    ),
);
const national = [2010, 2011, 2016, 2017, 2020].flatMap((at) =>
  ["cny-per-usd", "cpi", "ppp"].map((series, nth) =>
    nationalRow(`${series} ${at} ${(nth + 2) * 3 + (at - 2000) / 10}`),
  ),
);

/** A dataset with these figures, and context enough for every step to work and to fail. */
export function datasetWith(stated: readonly Stated[]): Dataset {
  return datasetOf(stated, { indicators, national });
}
