import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianNumber } from "#arithmetic/median.ts";
import { rankCorrelation } from "#arithmetic/rankCorrelation.ts";

/** `1 2 3` against `3 2 1`, as pairs. */
const pairsOf = (xs: string, ys: string) => {
  const y = ys.split(" ").map(Number);
  return xs
    .split(" ")
    .map((x, index) => ({ x: Number(x), y: y[index] ?? Number.NaN }));
};

describe(rankCorrelation, () => {
  // The last by hand: ranks 1 2.5 2.5 4 … 8 against 1 … 8, so √(41.5 ÷ 42).
  test.each([
    ["1 2 3 4 5 6 7 8", "10 20 30 40 50 60 70 99", 1],
    ["1 2 3 4 5 6 7 8", "8 7 6 5 4 3 2 1", -1],
    [
      "106 100 86 101 99 103 97 113 112 110",
      "7 27 2 50 28 29 20 12 6 17",
      -29 / 165,
    ],
    ["1 2 2 3 4 5 6 7", "1 2 3 4 5 6 7 8", Math.sqrt(41.5 / 42)],
  ])("of %s and %s is %d", (xs, ys, expected) => {
    expect(rankCorrelation(pairsOf(xs, ys))).toBeCloseTo(expected, 12);
  });

  test.each([
    ["fewer than eight pairs", "1 2 3 4 5 6 7", "1 2 3 4 5 6 7"],
    ["equal numbers", "5 5 5 5 5 5 5 5", "1 2 3 4 5 6 7 8"],
  ])("of %s there is none", (_, xs, ys) => {
    expect(rankCorrelation(pairsOf(xs, ys))).toBeUndefined();
  });

  test("looks at the order alone, and lies from −1 to 1", () => {
    const pair = fc.record({
      x: fc.integer({ min: 1, max: 1000 }),
      y: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 8, maxLength: 20 }), (pairs) => {
        const found = rankCorrelation(pairs);
        const stretched = pairs.map(({ x, y }) => ({ x: x ** 3, y: 7 * y }));
        const again = rankCorrelation(stretched);
        if (found === undefined) return again === undefined;
        return (
          Math.abs(found) <= 1 + 1e-12 && Math.abs(found - (again ?? 9)) < 1e-12
        );
      }),
    );
  });
});

describe(medianNumber, () => {
  test.each([
    ["3", 3],
    ["9 1 5", 5],
    ["4 1 3 2", 2.5],
    ["7 7 1 7", 7],
  ])("of %s is %d", (numbers, expected) => {
    expect(medianNumber(numbers.split(" ").map(Number))).toBe(expected);
  });

  test("there is none of nothing", () => {
    expect(medianNumber([])).toBeUndefined();
  });
});
