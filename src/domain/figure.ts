import type { Bound } from "./bound.ts";
import type { IncentiveId, PlaceId } from "./ids.ts";
import type { Indicator, NationalValue } from "./rows.ts";
import type { CountUnit, Period, ShareUnit } from "./vocabularies.ts";
import type { Year } from "./year.ts";

/** Currencies that an amount can be in; `INT` is the international dollar of purchasing power parity. */
export type Currency = "CNY" | "USD" | "INT";

/** What the number of a figure counts. */
export type Measure =
  | {
      readonly kind: "money";
      readonly currency: Currency;
      readonly prices: "nominal" | Year;
    }
  | { readonly kind: "count"; readonly of: CountUnit }
  /** `cost`: the share of a cost that is covered, as a rate states it. */
  | {
      readonly kind: "percent";
      readonly of: "cost" | "gdp" | "revenue";
      readonly unit: ShareUnit;
    }
  /** Times the local GDP per resident. */
  | { readonly kind: "multiple" }
  | {
      readonly kind: "scale";
      readonly scale: "index" | "share" | "minmax" | "z" | "rank";
    };

/** A unit: what is counted, over which time, and divided by whom. A label is formatted from it, never written beside it. */
export interface Unit {
  readonly measure: Measure;
  /** Undefined where time has no meaning: rates, thresholds, scaled values. */
  readonly time: Period | undefined;
  readonly per: "none" | "resident" | "student" | "km2";
}

/** One operation of the arithmetic, with its operands and what it came to. */
export type Step = Operation & {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
};

export type Operation =
  | { readonly op: "stated" }
  | { readonly op: "times-months" }
  | { readonly op: "divide-by-years"; readonly years: number }
  | { readonly op: "times-years"; readonly years: number }
  /** An amount stated in dollars, turned into yuan at the rate of its year. */
  | { readonly op: "to-yuan"; readonly rate: NationalValue }
  | {
      readonly op: "deflate";
      readonly from: NationalValue;
      readonly to: NationalValue;
    }
  | { readonly op: "convert"; readonly factor: NationalValue }
  | { readonly op: "divide"; readonly by: Divisor; readonly operand: Indicator }
  /** GDP per resident is itself a quotient: both parts are of the same year. */
  | {
      readonly op: "divide-by-gdp-head";
      readonly gdp: Indicator;
      readonly population: Indicator;
    }
  /** A setting that is on but has no meaning for this figure. */
  | { readonly op: "not-applied"; readonly setting: "prices" | "currency" }
  | { readonly op: "sum"; readonly addends: readonly IncentiveId[] }
  | { readonly op: "scale"; readonly scaling: Scaling };

export type Divisor = "resident" | "student" | "gdp" | "revenue" | "km2";

/** The operands of a scale, all taken from the figures of one yardstick on screen. */
export type Scaling =
  | {
      readonly scale: "index";
      readonly reference: PlaceId;
      readonly base: number;
    }
  | { readonly scale: "share"; readonly largest: number }
  | {
      readonly scale: "minmax";
      readonly smallest: number;
      readonly largest: number;
    }
  | { readonly scale: "z"; readonly mean: number; readonly deviation: number }
  | { readonly scale: "rank"; readonly of: number };

/** What a reader must know besides the number. */
export type Caveat =
  /** The denominator is of another year than the figure. */
  | {
      readonly kind: "other-year";
      readonly indicator: string;
      readonly wanted: Year;
      readonly used: Year;
    }
  /** The denominator was derived from other printed figures. */
  | {
      readonly kind: "derived";
      readonly indicator: string;
      readonly used: Year;
    }
  /** The census of 2020 lies between the figure's year and the denominator's. */
  | {
      readonly kind: "census";
      readonly indicator: string;
      readonly wanted: Year;
      readonly used: Year;
    }
  /** The figure belongs to a zone or district of the place. */
  | { readonly kind: "part-of-place"; readonly part: PlaceId }
  /** A sum may count the same money twice. */
  | { readonly kind: "double-counting" }
  /** A sum took one of several figures that contest each other. */
  | { readonly kind: "contested-once"; readonly left: readonly IncentiveId[] }
  /** A figure that stands above this one as stated could not be counted, for want of a rate, an index or a year. */
  | { readonly kind: "skipped"; readonly left: readonly IncentiveId[] }
  /** The planned total of several funds, partners' money included. */
  | { readonly kind: "partners-money" };

/** Why there is no number. Closed: each reason has its words and its look. */
export const MISSING_REASONS = [
  "no-figure",
  "filtered-out",
  "not-comparable",
  "one-off",
  "no-term",
  "no-year",
  "no-rate",
  "no-deflator",
  "no-denominator",
  "not-summable",
  "no-reference",
  "no-spread",
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A number with all that a reader needs to redo it. `low` equals `high` unless it is a range. */
export interface Value {
  readonly kind: "value";
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** From the figure as stated to the number shown, in order. */
  readonly steps: readonly Step[];
  readonly caveats: readonly Caveat[];
}

/** No number, and why. Never 0, null or NaN. */
export interface Missing {
  readonly kind: "missing";
  readonly reason: MissingReason;
  /** What was looked for in vain, where a reason has one: the denominator or series, and the year. */
  readonly lacking: Lacking | undefined;
  /** The steps that could be done before. */
  readonly steps: readonly Step[];
}

export type Lacking =
  | {
      readonly what: "indicator";
      readonly indicator: string;
      readonly year: Year;
    }
  | {
      readonly what: "series";
      readonly series: NationalValue["series"];
      readonly year: Year;
    }
  | { readonly what: "filter"; readonly hidden: number };

export type Figure = Value | Missing;

/** A missing figure. */
export function missing(
  reason: MissingReason,
  steps: readonly Step[] = [],
  lacking?: Lacking,
): Missing {
  return { kind: "missing", reason, lacking, steps };
}

/** The number by which a figure is sorted, ranked and drawn: the upper end, as a range is ranked by it. */
export function sortValue(figure: Value): number {
  return figure.high;
}
