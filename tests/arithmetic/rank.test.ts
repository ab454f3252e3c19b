import { describe, expect, test } from "vitest";
import { isAbove, isEqual, rankOf } from "#arithmetic/rank.ts";

describe(rankOf, () => {
  test.each([
    [[5], [1]],
    [
      [9, 7, 7, 3],
      [1, 2, 2, 4],
    ],
    [
      [3, 7, 9, 7],
      [4, 2, 1, 2],
    ],
    [
      [5, 5, 5],
      [1, 1, 1],
    ],
    [
      [0, 0, 1],
      [2, 2, 1],
    ],
    [
      [-1, 0, -2],
      [2, 1, 3],
    ],
    [
      [1e12, 1e12 + 1e5, 1],
      [2, 1, 3],
    ],
  ])("among %j: %j", (numbers, ranks) => {
    expect(numbers.map((number) => rankOf(number, numbers))).toEqual(ranks);
  });

  test("traces in the last bits break no tie", () => {
    const numbers = [0.1 + 0.2, 0.3, (1 / 49) * 49, 1];
    expect(numbers.map((number) => rankOf(number, numbers))).toEqual([
      3, 3, 1, 1,
    ]);
  });
});

describe(isAbove, () => {
  test.each([
    [2, 1, true],
    [1, 2, false],
    [1, 1, false],
    [1 + 1e-12, 1, false],
    [1 + 1e-6, 1, true],
    [0, -1, true],
    [0, 0, false],
    [1e-15, 0, true],
  ])("%d above %d: %s", (a, b, expected) => {
    expect(isAbove(a, b)).toBe(expected);
  });
});

describe(isEqual, () => {
  test.each([
    [0.1 + 0.2, 0.3, true],
    [0.3, 0.1 + 0.2, true],
    [0, 0, true],
    [1, 1 + 1e-6, false],
    [1 + 1e-6, 1, false],
    [0, 1e-15, false],
    [-1, 1, false],
  ])("%d and %d: %s", (a, b, expected) => {
    expect(isEqual(a, b)).toBe(expected);
  });
});
