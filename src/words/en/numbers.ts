import type { Currency, Unit } from "#domain/figure.ts";
import type { NationalSeries, Period } from "#domain/vocabularies.ts";

/** One power of the language's large numbers: English thousands, Chinese ten thousands. */
export interface Magnitude {
  readonly at: number;
  readonly sign: string;
  readonly spoken: string;
}

const magnitudes: readonly Magnitude[] = [
  { at: 1e12, sign: " tn", spoken: " trillion" },
  { at: 1e9, sign: " bn", spoken: " billion" },
  { at: 1e6, sign: " m", spoken: " million" },
];

const currencies: Record<
  Currency,
  { readonly sign: string; readonly spoken: string }
> = {
  CNY: { sign: "¥", spoken: "yuan" },
  USD: { sign: "$", spoken: "US dollars" },
  INT: { sign: "Int$", spoken: "international dollars" },
};

/** What follows a number that runs over time; nothing for what is paid once or in total. */
const times: Record<Period, string> = {
  once: "",
  month: "a month",
  year: "a year",
  total: "",
};

const pers: Record<Unit["per"], string> = {
  none: "",
  resident: "per resident",
  student: "per student",
  km2: "per km²",
};

/** The same of ten thousand, for what is a tiny fraction of one. */
const lots: Record<"resident" | "student", string> = {
  resident: "per 10,000 residents",
  student: "per 10,000 students",
};

const series: Record<NationalSeries, string> = {
  "cny-per-usd": "yuan per dollar",
  cpi: "CPI",
  ppp: "yuan per international dollar",
};

export const numbers = {
  /** For grouping and the decimal sign. */
  locale: "en-GB",
  magnitudes,
  currencies,
  times,
  pers,
  lots,
  series,
  percent: " %",
  percentagePoints: " pp",
  multiple: "×",
  spokenPercent: " percent",
  spokenPercentagePoints: " percentage points",
  spokenMultiple: " times",
  ofGdp: "of GDP",
  ofRevenue: "of public revenue",
  ofGdpPerHead: "GDP per resident",
  to: " to ",
};
