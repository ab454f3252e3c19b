import { describe, expect, test } from "vitest";
import { english } from "#words/catalogue.ts";
import { abbreviated, fullNumber, rounded } from "#words/number.ts";

const short = (value: number, from?: number) => {
  const { digits, sign } = abbreviated(value, english, from);
  return digits + sign;
};

describe(abbreviated, () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [1, "1"],
    [0.5, "0.5"],
    [12.345, "12.3"],
    [99.95, "100"],
    [0.044_464, "0.0445"],
    [0.000_012_34, "0.0000123"],
    [999, "999"],
    [999.5, "1,000"],
    [1234, "1,230"],
    [30_000, "30,000"],
    [148_385.78, "148,000"],
    [999_499, "999,000"],
    [999_500, "1 m"],
    [999_999, "1 m"],
    [1_000_000, "1 m"],
    [1_235_000, "1.24 m"],
    [14_795_613.4, "14.8 m"],
    [100_000_000, "100 m"],
    [999_999_999, "1 bn"],
    [1_090_000_000, "1.09 bn"],
    [8_000_000_000, "8 bn"],
    [999_999_999_999, "1 tn"],
    [1e12, "1 tn"],
    [2_249_010_000_000, "2.25 tn"],
    [1e15, "1,000 tn"],
    [-1, "−1"],
    [-0.5, "−0.5"],
    [-999_999, "−1 m"],
    [-1_090_000_000, "−1.09 bn"],
  ])("%d: %s", (value, expected) => {
    expect(short(value)).toBe(expected);
  });

  test.each([
    [1_000_000, "1,000,000"],
    [9_994_999, "9,990,000"],
    [9_999_999, "10 m"],
    [10_000_000, "10 m"],
    [1_090_000_000, "1.09 bn"],
  ])("a count of %d: %s", (value, expected) => {
    expect(short(value, 1e7)).toBe(expected);
  });

  test("says in words what it writes in signs", () => {
    expect(abbreviated(1_090_000_000, english)).toEqual({
      digits: "1.09",
      sign: " bn",
      spoken: " billion",
    });
    expect(abbreviated(30_000, english)).toEqual({
      digits: "30,000",
      sign: "",
      spoken: "",
    });
  });

  test("never writes an exponent, the letter G or a hyphen for minus", () => {
    for (let exponent = -9; exponent <= 15; exponent += 1) {
      const text = short(-1.5 * 10 ** exponent);
      expect(text).toMatch(/^−[\d,.]+( m| bn| tn)?$/);
    }
  });
});

describe(fullNumber, () => {
  test.each([
    // From a thousand up: two decimals, or none.
    [1000, "1,000"],
    [30_000, "30,000"],
    [100_000_000, "100,000,000"],
    [14_795_613.404_5, "14,795,613.40"],
    [107_575_394.84, "107,575,394.84"],
    [148_385.775, "148,385.78"],
    [1234.5, "1,234.50"],
    [1234.999_9, "1,235"],
    [1_000_000.000_000_1, "1,000,000"],
    [1e12, "1,000,000,000,000"],
    [-14_795_613.4, "−14,795,613.40"],
    // Below: seven significant digits, noughts and all where it was cut.
    [0, "0"],
    [-0, "0"],
    [1, "1"],
    [50, "50"],
    [999, "999"],
    [0.5, "0.5"],
    [5.25, "5.25"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.3333333"],
    [1e9 / 12_528_000, "79.82120"],
    [12.443_244_97, "12.44324"],
    [18.048_912_55, "18.04891"],
    [0.044_464_009, "0.04446401"],
    [-0.707_116_78, "−0.7071168"],
    [100 / 12.3456789, "8.100000"],
    [999.999_96, "1,000.000"],
    [1e-9, "0.000000001"],
  ])("%d: %s", (value, expected) => {
    expect(fullNumber(value, english)).toBe(expected);
  });
});

describe(rounded, () => {
  test.each([
    [999_999, 1_000_000],
    [1234, 1230],
    [0.044_464, 0.0445],
    [0, 0],
    [-999.6, -1000],
  ])("%d to three significant digits: %d", (value, expected) => {
    expect(rounded(value)).toBe(expected);
  });
});
