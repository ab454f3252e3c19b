import type {
  CurrencyChoice,
  OffReason,
  Per,
  Pick,
  Scale,
  Time,
} from "#domain/settings.ts";
import type { ZoneRule } from "#domain/placeTree.ts";

/** How an option of the toolbar is spoken of. */
export interface OptionWords {
  readonly label: string;
  /** What it does, for who hesitates. */
  readonly hint: string;
  /** As a part of the sentence above a view: `in yuan`. Empty where it goes without saying. */
  readonly phrase: string;
}

const per: Record<Per, OptionWords> = {
  none: { label: "Nothing", hint: "The amount itself", phrase: "" },
  resident: {
    label: "Residents",
    hint: "Per resident of the place in the year of the figure",
    phrase: "per resident",
  },
  student: {
    label: "Students",
    hint: "Per student in higher education",
    phrase: "per student",
  },
  gdp: {
    label: "GDP",
    hint: "As percent of the place’s GDP",
    phrase: "as percent of GDP",
  },
  revenue: {
    label: "Revenue",
    hint: "As percent of general public budget revenue",
    phrase: "as percent of public revenue",
  },
  km2: { label: "Area", hint: "Per square kilometre", phrase: "per km²" },
  "gdp-head": {
    label: "GDP per resident",
    hint: "A person’s money in multiples of local GDP per resident",
    phrase: "in multiples of local GDP per resident",
  },
};

const cur: Record<CurrencyChoice, OptionWords> = {
  cny: { label: "¥ Yuan", hint: "Chinese yuan", phrase: "in yuan" },
  usd: {
    label: "$ US",
    hint: "US dollars at the annual average rate",
    phrase: "in US dollars",
  },
  ppp: {
    label: "PPP",
    hint: "International dollars at purchasing power parity",
    phrase: "in international dollars",
  },
};

const time: Record<Time, OptionWords> = {
  stated: {
    label: "As stated",
    hint: "Over the time that the source states",
    phrase: "",
  },
  year: {
    label: "Per year",
    hint: "Spread evenly over the years of its term",
    phrase: "per year",
  },
  total: {
    label: "In total",
    hint: "Over the whole term",
    phrase: "over the whole term",
  },
};

const pick: Record<Pick, OptionWords> = {
  highest: {
    label: "Highest",
    hint: "The highest of a place’s figures",
    phrase: "the highest figure of each place",
  },
  latest: {
    label: "Latest",
    hint: "The latest of a place’s figures",
    phrase: "the latest figure of each place",
  },
  sum: {
    label: "Sum",
    hint: "All of a place’s figures added, where they may be",
    phrase: "the sum of each place’s figures",
  },
};

const scale: Record<Scale, OptionWords> = {
  value: { label: "Value", hint: "The figure itself", phrase: "" },
  index: {
    label: "Index",
    hint: "The reference place is 100",
    phrase: "as an index",
  },
  share: {
    label: "Share",
    hint: "Percent of the largest on screen",
    phrase: "as percent of the largest",
  },
  minmax: {
    label: "0 to 1",
    hint: "The smallest on screen is 0, the largest 1",
    phrase: "from 0 for the smallest to 1 for the largest",
  },
  z: {
    label: "z-score",
    hint: "Standard deviations from the mean of the places on screen",
    phrase: "in standard deviations from the mean",
  },
  rank: {
    label: "Rank",
    hint: "1 is the highest on screen",
    phrase: "as ranks",
  },
};

const zones: Record<ZoneRule, OptionWords> = {
  in: {
    label: "Counted in",
    hint: "Figures of a city’s districts and zones count for the city",
    phrase: "its zones included",
  },
  apart: {
    label: "Apart",
    hint: "Only the city’s own figures",
    phrase: "its zones left out",
  },
};

const off: Record<OffReason, string> = {
  "no-figure": "No figure on screen would be left.",
  "filtered-out": "The filters hide every figure.",
  "not-comparable":
    "No figure on screen may be divided so: it would mean nothing.",
  "one-off": "All figures on screen are paid once or without a term.",
  "no-term": "No figure on screen has a stated term.",
  "no-year": "No figure on screen has the year that this needs.",
  "no-rate": "The dataset has no exchange rate for the years on screen.",
  "no-deflator": "The dataset has no price index for the years on screen.",
  "no-denominator":
    "The dataset has no such value for the places on screen within three years of their figures.",
  "not-summable": "No figures on screen may be added.",
  "no-reference": "The reference place has no figure on screen.",
  "no-spread":
    "A z-score needs at least three figures in a row that are not all equal.",
  "no-money": "No figure on screen is money.",
  "nominal-denominator":
    "Set against GDP or revenue of the same year, prices and currency cancel out.",
};

export const settings = {
  per,
  cur,
  time,
  pick,
  scale,
  zones,
  off,
  prices: {
    nominal: {
      label: "As announced",
      hint: "In the money of the year of the figure",
      phrase: "at announced prices",
    },
    of: (year: number) => ({
      label: String(year),
      hint: `At the consumer prices of ${String(year)}`,
      phrase: `at prices of ${String(year)}`,
    }),
  },
};
