import { isAbove, isEqual } from "./rank.ts";

/** With fewer pairs than this a coefficient says more about chance than about the places. */
export const FEWEST_PAIRS = 8;

/** Ranks from the lowest up; equal numbers share the mean of their ranks. */
function meanRanks(numbers: readonly number[]): readonly number[] {
  return numbers.map((number) => {
    const below = numbers.filter((other) => isAbove(number, other)).length;
    const equal = numbers.filter((other) => isEqual(number, other)).length;
    return below + (equal + 1) / 2;
  });
}

/**
 * Spearman's rank correlation of pairs, −1 to 1: Pearson's correlation of their
 * ranks, Σ(rx − r̄)(ry − r̄) ÷ √(Σ(rx − r̄)² · Σ(ry − r̄)²), ties at their mean
 * rank. Undefined with fewer than eight pairs, or where one side is all equal.
 */
export function rankCorrelation(
  pairs: readonly { readonly x: number; readonly y: number }[],
): number | undefined {
  if (pairs.length < FEWEST_PAIRS) return undefined;
  const mean = (pairs.length + 1) / 2;
  const xs = meanRanks(pairs.map(({ x }) => x)).map((rank) => rank - mean);
  const ys = meanRanks(pairs.map(({ y }) => y)).map((rank) => rank - mean);
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, index) => sum + one * (b[index] ?? 0), 0);
  const spread = Math.sqrt(product(xs, xs) * product(ys, ys));
  return spread === 0 ? undefined : product(xs, ys) / spread;
}
