import type { Bound } from "#domain/bound.ts";
import type { Caveat, Divisor } from "#domain/figure.ts";
import type { NationalSeries, Period } from "#domain/vocabularies.ts";

/** How a bound stands among the other words on a stated amount. */
const bounds: Record<Bound, string> = {
  exact: "",
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  about: "about",
  planned: "planned",
  rumoured: "rumoured",
  range: "a range",
};

const periods: Record<Period, string> = {
  once: "once",
  month: "a month",
  year: "a year",
  total: "in total",
};

/** The year's value of a national series, for the detail of a step. */
const seriesOf: Record<NationalSeries, (year: number) => string> = {
  "cny-per-usd": (year) => `average of ${String(year)}`,
  cpi: (year) => `consumer price index of ${String(year)}`,
  ppp: (year) => `purchasing power of ${String(year)}`,
};

interface DivisorWords {
  readonly title: (year: number) => string;
  /** The operand with its number and place. */
  readonly operand: (value: string, place: string) => string;
}

const divisors: Record<Divisor, DivisorWords> = {
  resident: {
    title: (year) => `÷ population of ${String(year)}`,
    operand: (value, place) => `${value} residents of ${place}`,
  },
  student: {
    title: (year) => `÷ students of ${String(year)}`,
    operand: (value, place) =>
      `${value} students in higher education in ${place}`,
  },
  gdp: {
    title: (year) => `÷ GDP of ${String(year)} × 100`,
    operand: (value, place) => `¥${value}, GDP of ${place}`,
  },
  revenue: {
    title: (year) => `÷ public revenue of ${String(year)} × 100`,
    operand: (value, place) =>
      `¥${value}, general public budget revenue of ${place}`,
  },
  km2: {
    title: (year) => `÷ area of ${String(year)}`,
    operand: (value, place) => `${value} km², ${place}`,
  },
};

const years = (count: number) =>
  `${String(count)} ${count === 1 ? "year" : "years"}`;

const caveats = {
  "other-year": (indicator: string, wanted: number, used: number) =>
    `Divided by ${indicator} of ${String(used)}: the dataset has none for ${String(wanted)}.`,
  derived: (indicator: string, used: number) =>
    `The value for ${indicator} of ${String(used)} was derived from other printed figures.`,
  census: (indicator: string, earlier: number, later: number) =>
    `The census of 2020 lies between ${String(earlier)} and ${String(later)}: the series of ${indicator} jumps there.`,
  "part-of-place": (part: string) =>
    `The figure belongs to ${part}, a part of the place, and is counted for the whole.`,
  "double-counting": "The sum may count the same money twice.",
  "contested-once": (left: readonly string[]) =>
    `Left out of the sum, since it contests a figure that is in it: ${left.join("; ")}.`,
  skipped: (left: readonly string[]) =>
    `Left aside, since a step found nothing to count it with, though it stands above as stated: ${left.join("; ")}.`,
  "partners-money":
    "The planned total of several funds, partners’ money included.",
} satisfies Record<Caveat["kind"], string | ((...parts: never[]) => string)>;

export const steps = {
  bounds,
  periods,
  stated: "As stated",
  overYears: (count: number) => `over ${years(count)}`,
  timesMonths: { title: "× 12 months", detail: "a year instead of a month" },
  divideByYears: {
    title: (count: number) => `÷ ${years(count)}`,
    detail: "spread evenly over its term",
  },
  timesYears: {
    title: (count: number) => `× ${years(count)}`,
    detail: "over its whole term",
  },
  seriesOf,
  times: (value: string, what: string) => `× ${value} ${what}`,
  dividedBy: (value: string, what: string) => `÷ ${value} ${what}`,
  deflate: {
    title: (to: number, from: number) =>
      `× CPI ${String(to)} ÷ CPI ${String(from)}`,
    detail: (to: string, from: string) => `${to} ÷ ${from}`,
  },
  divisors,
  gdpHead: {
    title: (year: number) => `÷ GDP per resident of ${String(year)}`,
    detail: (
      gdp: string,
      population: string,
      quotient: string,
      place: string,
    ) => `¥${gdp} ÷ ${population} residents of ${place} = ¥${quotient}`,
  },
  notApplied: {
    title: {
      prices: "Prices do not apply",
      currency: "Currency does not apply",
    },
    detail:
      "it is set against GDP or revenue of the same year, in the same money",
  },
  sum: {
    title: (count: number) =>
      count === 1 ? "1 figure" : `Sum of ${String(count)} figures`,
    plus: " + ",
  },
  scales: {
    index: {
      title: (base: string) => `÷ ${base} × 100`,
      detail: (place: string) => `the figure of ${place} is 100`,
    },
    share: {
      title: (largest: string) => `÷ ${largest} × 100`,
      detail: "percent of the largest figure on screen",
    },
    minmax: {
      title: (smallest: string, largest: string) =>
        `− ${smallest}, then ÷ (${largest} − ${smallest})`,
      detail: "the smallest figure on screen is 0, the largest 1",
      equal: "0.5",
      equalDetail: "all figures on screen are equal",
    },
    z: {
      title: (mean: string, deviation: string) =>
        `− ${mean}, then ÷ ${deviation}`,
      detail: "mean and standard deviation of the figures on screen",
    },
    rank: {
      title: (of: number) => `Rank among ${String(of)}`,
      detail: "1 is the highest on screen; ties share the better rank",
    },
  },
  caveats,
};
