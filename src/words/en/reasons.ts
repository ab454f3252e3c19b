import type { MissingReason } from "#domain/figure.ts";

/** How a missing figure is spoken of. */
export interface ReasonWords {
  /** In place of the number. */
  readonly text: string;
  /** What it means, and what it does not. */
  readonly hint: string;
}

const missing: Record<MissingReason, ReasonWords> = {
  "no-figure": {
    text: "No figure found",
    hint: "The dataset has none; that says nothing about the place.",
  },
  "filtered-out": {
    text: "Hidden by filters",
    hint: "There is a figure, but the filters keep it out.",
  },
  "not-comparable": {
    text: "Not comparable",
    hint: "This kind of figure may not be divided so: it would mean nothing.",
  },
  "one-off": {
    text: "Not spread over time",
    hint: "What is paid once, or in total without a term, runs over no years.",
  },
  "no-term": {
    text: "No term stated",
    hint: "The source does not say over how many years the figure runs.",
  },
  "no-year": {
    text: "No year stated",
    hint: "The source prints no year, which this setting needs.",
  },
  "no-rate": {
    text: "No exchange rate",
    hint: "The dataset has no rate for the year of the figure.",
  },
  "no-deflator": {
    text: "No price index",
    hint: "The dataset has no consumer price index for the year of the figure.",
  },
  "no-denominator": {
    text: "No denominator",
    hint: "The dataset has no value of the place within three years of the figure.",
  },
  "not-summable": {
    text: "May not be added",
    hint: "Figures of this kind overlap or belong to one recipient each.",
  },
  "no-reference": {
    text: "No reference",
    hint: "The reference place has no figure here to compare with.",
  },
  "no-spread": {
    text: "No spread",
    hint: "A z-score needs at least three figures that are not all equal.",
  },
};

export const reasons = {
  missing,
  /** With the year and tolerance: `No population for 2016 ± 3`. */
  noIndicatorFor: (indicator: string, year: number, tolerance: number) =>
    `No ${indicator} for ${String(year)} ± ${String(tolerance)}`,
  noSeriesFor: (series: string, year: number) =>
    `No ${series} for ${String(year)}`,
  hiddenByFilters: (count: number) =>
    count === 1
      ? "1 figure hidden by filters"
      : `${String(count)} figures hidden by filters`,
};
