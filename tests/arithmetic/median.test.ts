import { describe, expect, test } from "vitest";
import { median } from "#arithmetic/median.ts";
import type { Bound } from "#domain/bound.ts";
import type { Unit, Value } from "#domain/figure.ts";

const YUAN: Unit = {
  measure: { kind: "money", currency: "CNY", prices: "nominal" },
  time: "year",
  per: "none",
};

/** `7`, `at-least 7`, or `range 3 7`. */
function value(text: string, unit = YUAN): Value {
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  const high = numbers.at(-1) ?? 0;
  return {
    kind: "value",
    low: numbers[0] ?? high,
    high,
    unit,
    bound: (/^[a-z-]+/.exec(text)?.[0] ?? "exact") as Bound,
    steps: [],
    caveats: [],
  };
}

describe(median, () => {
  test.each([
    ["7", "exact 7"],
    ["7, 1, 3", "exact 3"],
    ["7, 1, 3, 4", "exact 3.5"],
    ["7, at-least 3, 1", "at-least 3"],
    // What hedges others than the middle does not hedge the middle.
    ["at-least 7, 3, about 1", "exact 3"],
    ["at-least 4, 3, 7, 1", "at-least 3.5"],
    ["at-least 4, at-most 3, 7, 1", "about 3.5"],
    // A range counts by its upper end, as it is ranked.
    ["range 1 5, 2, 9", "at-most 5"],
    ["0, 0, 8", "exact 0"],
    // Of equal figures it does not matter which stands in the middle.
    ["3, at-least 3, 7", "at-least 3"],
    ["at-least 3, 3, 7", "at-least 3"],
  ])("of %s is %s", (figures, expected) => {
    const middle = median(figures.split(", ").map((text) => value(text)));
    expect([middle?.bound, middle?.high].join(" ")).toBe(expected);
    expect(middle?.low).toBe(middle?.high);
  });

  test("of nothing there is none", () => {
    expect(median([])).toBeUndefined();
  });

  test("keeps the unit, and the time only where all have the same", () => {
    const yearly = [value("1"), value("2"), value("3")];
    expect(median(yearly)?.unit).toEqual(YUAN);
    const once = value("9", { ...YUAN, time: "once" });
    expect(median([...yearly, once])?.unit).toEqual({
      ...YUAN,
      time: undefined,
    });
  });
});
