/**
 * Numbers that differ by less than this share of their size are equal: dividing
 * and multiplying leaves traces in the last bits, which must not break a tie.
 */
const EQUAL_WITHIN = 1e-9;

/** Whether a number is truly larger than another, beyond rounding traces. */
export function isAbove(a: number, b: number): boolean {
  return a - b > EQUAL_WITHIN * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether two numbers are the same, but for rounding traces. */
export function isEqual(a: number, b: number): boolean {
  return !isAbove(a, b) && !isAbove(b, a);
}

/** The rank of a number among others: 1 is highest, ties share the better rank (1, 2, 2, 4). */
export function rankOf(number: number, among: readonly number[]): number {
  return 1 + among.filter((other) => isAbove(other, number)).length;
}
