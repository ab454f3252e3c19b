import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  axisScale,
  fractionOf,
  isPositive,
  isWidelySpread,
  ticksOf,
} from "#charts/axisScale.ts";

const numbers = (text: string) => text.split(" ").filter(Boolean).map(Number);

describe(axisScale, () => {
  test.each([
    [
      "67000 207000",
      false,
      "50000 250000",
      "50000 100000 150000 200000 250000",
    ],
    ["3 97", false, "0 120", "0 20 40 60 80 100 120"],
    ["-4 9", false, "-5 10", "-5 0 5 10"],
    ["0 1", false, "0 1.2", "0 0.2 0.4 0.6 0.8 1 1.2"],
    ["7", false, "2 12", "2 4 6 8 10 12"],
    ["0", false, "0 1", "0 0.2 0.4 0.6 0.8 1"],
    ["", false, "0 1", "0 0.2 0.4 0.6 0.8 1"],
    ["2 9", true, "1 10", "1 2 5 10"],
    ["6", true, "5 10", "5 10"],
  ])("of %j, log %s, runs from %s", (values, isLog, domain, ticks) => {
    const scale = axisScale(numbers(values), isLog);
    expect(
      scale.domain.map((end) => Number(end.toPrecision(3))).join(" "),
    ).toBe(domain);
    expect(ticksOf(scale, 7).join(" ")).toBe(ticks);
  });

  test.each([
    [
      12,
      "2000000 5000000 10000000 20000000 50000000 100000000 200000000 500000000 1000000000",
    ],
    [6, "10000000 100000000 1000000000"],
    [2, "10000000 1000000000"],
  ])("at most %d ticks over three orders of magnitude", (most, ticks) => {
    const scale = axisScale([2e6, 1e9], true);
    expect(ticksOf(scale, most).join(" ")).toBe(ticks);
  });

  test("a logarithm of nought or less is none", () => {
    expect(axisScale([0, 10], true).isLog).toBe(false);
    expect(axisScale([1, 10], true).isLog).toBe(true);
  });

  const values = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -6, max: 12 }))
      .map(([digits, power]) => digits * 10 ** power),
    { minLength: 1, maxLength: 30 },
  );

  test.each([true, false])(
    "holds every value and round ticks only, log %s",
    (isLog) => {
      fc.assert(
        fc.property(values, fc.integer({ min: 2, max: 12 }), (given, most) => {
          const scale = axisScale(given, isLog);
          const ticks = ticksOf(scale, most);
          const shares = [...given, ...ticks].map((value) =>
            fractionOf(scale, value),
          );
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(...shares)).toBeLessThanOrEqual(1 + 1e-9);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks.length).toBeLessThanOrEqual(most);
          expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
          const digits = ticks.map((tick) => tick.toExponential().charAt(0));
          const isNice = digits.every((digit) => "125".includes(digit));
          expect(isNice || !isLog).toBe(true);
        }),
      );
    },
  );
});

describe("whether an axis is logarithmic of itself", () => {
  test.each([
    ["1 10", true, false],
    ["1 11", true, true],
    ["0 11", false, false],
    ["-1 11", false, false],
    ["", false, false],
  ])("%j: may %s, does %s", (given, may, does) => {
    expect(isPositive(numbers(given))).toBe(may);
    expect(isWidelySpread(numbers(given))).toBe(does);
  });
});
