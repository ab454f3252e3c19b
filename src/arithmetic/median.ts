import { weakestBound } from "#domain/bound.ts";
import { sortValue, type Value } from "#domain/figure.ts";
import { isEqual } from "./rank.ts";

/** The middle number, or the mean of the two middle ones; undefined without any. */
export function medianNumber(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined
    ? undefined
    : (lower + upper) / 2;
}

/** The number in the middle of some figures, hedged as those that it is made of. */
export type Median = Pick<Value, "low" | "high" | "unit" | "bound">;

/**
 * The median of figures of one yardstick, by their upper ends, as a ranking
 * takes them: the middle one, or the mean of the two in the middle, in their
 * unit. Its bound is the weakest of those and of their equals, so that it does not
 * hang on the order of equal figures. Undefined without figures.
 */
export function median(figures: readonly Value[]): Median | undefined {
  const sorted = figures.toSorted((a, b) => sortValue(a) - sortValue(b));
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  // By the upper ends: the middle of a range is nobody's figure.
  const middle = medianNumber(sorted.map(sortValue));
  if (!lower || !upper || middle === undefined) return undefined;
  const isOneTime = figures.every(({ unit }) => unit.time === lower.unit.time);
  return {
    low: middle,
    high: middle,
    unit: isOneTime ? lower.unit : { ...lower.unit, time: undefined },
    bound: weakestBound(
      sorted
        .filter((figure) =>
          [lower, upper].some((one) =>
            isEqual(sortValue(figure), sortValue(one)),
          ),
        )
        .map(({ bound }) => (bound === "range" ? "at-most" : bound)),
    ),
  };
}
