import { type Bound, weakestBound } from "#domain/bound.ts";
import type { Indicator } from "#domain/rows.ts";

/** Dividing by more gives less: a denominator's bound turns round. */
function turned(bound: Bound): Bound {
  if (bound === "at-most") return "at-least";
  return bound === "at-least" || bound === "more-than" ? "at-most" : bound;
}

/**
 * The bound of a figure that is divided. What a source hedges ("at least") keeps
 * its bound through every step, and a caveat names a doubtful denominator; an
 * exact figure has no bound to keep, and is no firmer than what divides it.
 */
export function dividedBound(stated: Bound, below: Bound): Bound {
  return stated === "exact" ? turned(below) : stated;
}

/** One indicator's value ÷ another's, which must not be nought: in the first's unit for each of the second's. */
export function quotientOf(
  above: Indicator,
  below: Indicator,
): { readonly value: number; readonly bound: Bound } {
  return {
    value: above.value / below.value,
    bound: weakestBound([above.bound, turned(below.bound)]),
  };
}
