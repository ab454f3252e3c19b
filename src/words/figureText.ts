import type { Bound } from "#domain/bound.ts";
import type { Missing, Unit, Value } from "#domain/figure.ts";
import type { Words } from "./catalogue.ts";
import type { Digits } from "./number.ts";
import { numberText, unitSuffix } from "./unitText.ts";

/** A figure in words: `≤ ¥100 m`, `a year`. */
export interface FigureText {
  /** The bound's sign and the number, both ends of a range. */
  readonly text: string;
  /** Its unit: the time, the denominator, `planned`. May be empty. */
  readonly suffix: string;
  /** All of it as one would say it. */
  readonly spoken: string;
}

/** A number and the bound that hedges it. */
interface Hedged {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly bound: Bound;
}

const isRank = ({ measure }: Unit) =>
  measure.kind === "scale" && measure.scale === "rank";

/** A figure in words, at most three significant digits when short. A rank has no bound. */
export function figureText(
  figure: Hedged | Value,
  words: Words,
  digits: Digits,
): FigureText {
  const { low, high, unit } = figure;
  const upper = numberText(high, unit, words, digits);
  const lower = numberText(low, unit, words, digits);
  const isRange = lower.text !== upper.text;
  // Two ends that round alike must not read as one exact figure.
  const isBlurred = !isRange && low !== high;
  const stated = isRank(unit) ? "exact" : figure.bound;
  const isFirm = stated === "exact" || stated === "range";
  const bound = words.bounds[isBlurred && isFirm ? "about" : stated];
  const { joins } = words;
  const of = unitSuffix(unit, words, digits);
  const suffix = joins.hedged(of, bound.tag);
  const said = isRange
    ? `${lower.spoken}${words.numbers.to}${upper.spoken}`
    : upper.spoken;
  return {
    text:
      bound.sign + (isRange ? joins.range(lower.text, upper.text) : upper.text),
    suffix,
    spoken: figureLine({ text: bound.spoken + said, suffix: of }, words),
  };
}

/** A figure in one line: the number and its unit, in the order of the language. */
export function figureLine(
  { text, suffix }: Pick<FigureText, "text" | "suffix">,
  { joins }: Words,
): string {
  const { before, after } = joins.around(suffix);
  return joins.phrase([before, text, after]);
}

/** A missing figure in words, with the denominator or series that was looked for. */
export function missingText(
  { reason, lacking }: Missing,
  words: Words,
  indicatorName: (indicator: string) => string,
  tolerance: number,
): { readonly text: string; readonly hint: string } {
  const { text, hint } = words.reasons.missing[reason];
  switch (lacking?.what) {
    case "indicator": {
      const name = indicatorName(lacking.indicator);
      return {
        text: words.reasons.noIndicatorFor(name, lacking.year, tolerance),
        hint,
      };
    }
    case "series": {
      const name = words.numbers.series[lacking.series];
      return { text: words.reasons.noSeriesFor(name, lacking.year), hint };
    }
    case "filter":
      return { text: words.reasons.hiddenByFilters(lacking.hidden), hint };
    case undefined:
      return { text, hint };
  }
}
