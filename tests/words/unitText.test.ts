import { describe, expect, test } from "vitest";
import type { Unit } from "#domain/figure.ts";
import { year } from "#tests/support/stated.ts";
import { english } from "#words/catalogue.ts";
import { numberText, unitSuffix } from "#words/unitText.ts";

const of = (measure: Unit["measure"]): Unit => ({
  measure,
  time: undefined,
  per: "none",
});
const money = (currency: "CNY" | "USD" | "INT") =>
  of({ kind: "money", currency, prices: "nominal" });
const count = (what: "person" | "project" | "sqm" | "year") =>
  of({ kind: "count", of: what });
const percent = (share: "cost" | "gdp" | "revenue") =>
  of({ kind: "percent", of: share, unit: "percent" });

describe(numberText, () => {
  test.each([
    [999_999, money("CNY"), "¥1 m", "1 million yuan"],
    [1_090_000_000, money("CNY"), "¥1.09 bn", "1.09 billion yuan"],
    [30_000, money("CNY"), "¥30,000", "30,000 yuan"],
    [0, money("CNY"), "¥0", "0 yuan"],
    [-50_000_000, money("CNY"), "−¥50 m", "−50 million yuan"],
    [12.44, money("USD"), "$12.4", "12.4 US dollars"],
    [
      26_795_642,
      money("INT"),
      "Int$26.8 m",
      "26.8 million international dollars",
    ],
    [1_000_000, count("person"), "1,000,000 people", "1,000,000 people"],
    [12_345_678, count("person"), "12.3 m people", "12.3 million people"],
    [1, count("project"), "1 project", "1 project"],
    [0, count("project"), "0 projects", "0 projects"],
    [1.001, count("project"), "1 project", "1 project"],
    [0.5, count("project"), "0.5 projects", "0.5 projects"],
    [120, count("sqm"), "120 m²", "120 m²"],
    [5, count("year"), "5 years", "5 years"],
    [50, percent("cost"), "50 %", "50 percent"],
    [0.044_464, percent("gdp"), "0.0445 %", "0.0445 percent"],
    [
      2,
      of({ kind: "percent", of: "cost", unit: "percentage-point" }),
      "2 pp",
      "2 percentage points",
    ],
    [0.673_919, of({ kind: "multiple" }), "0.674×", "0.674 times"],
    [100, of({ kind: "scale", scale: "index" }), "100", "100"],
    [42.857, of({ kind: "scale", scale: "share" }), "42.9 %", "42.9 percent"],
    [-1.224_74, of({ kind: "scale", scale: "z" }), "−1.22", "−1.22"],
    [2, of({ kind: "scale", scale: "rank" }), "2", "2"],
  ])("%d: %o is %s", (value, unit, text, spoken) => {
    expect(numberText(value, unit, english, "short")).toEqual({ text, spoken });
  });

  test.each([
    [14_795_613.404_5, money("USD"), "$14,795,613.40"],
    [107_575_394.84, money("CNY"), "¥107,575,394.84"],
    [1e9 / 12_528_000, money("CNY"), "¥79.82120"],
    [1_000_000, count("person"), "1,000,000 people"],
    [1.001, count("project"), "1.001 projects"],
    [0.673_919_1, of({ kind: "multiple" }), "0.6739191×"],
  ])("%d in full: %o is %s", (value, unit, text) => {
    expect(numberText(value, unit, english, "full").text).toBe(text);
  });
});

describe("people for each resident or student", () => {
  const per = (by: Unit["per"]) => ({ ...count("person"), per: by });
  const whole = (value: number, unit: Unit, digits: "short" | "full") =>
    `${numberText(value, unit, english, digits).text} ${unitSuffix(unit, english, digits)}`;

  test.each([
    [1e6 / 11_081_000, per("resident"), "902 people per 10,000 residents"],
    [0.000_018_5, per("resident"), "0.185 people per 10,000 residents"],
    [3.6, per("student"), "36,000 people per 10,000 students"],
    [0.000_1, per("student"), "1 person per 10,000 students"],
    [117, per("km2"), "117 people per km²"],
    [
      0.000_3,
      { ...money("CNY"), per: "resident" as const },
      "¥0.0003 per resident",
    ],
  ])("%d: %o is told as %s", (value, unit, text) => {
    expect(whole(value, unit, "short")).toBe(text);
  });

  test("stay in full as they were divided", () => {
    expect(whole(1e6 / 11_081_000, per("resident"), "full")).toBe(
      "0.09024456 people per resident",
    );
  });
});

describe(unitSuffix, () => {
  const yuan = money("CNY");

  test.each([
    [yuan, ""],
    [{ ...yuan, time: "once" as const }, ""],
    [{ ...yuan, time: "total" as const }, ""],
    [{ ...yuan, time: "year" as const }, "a year"],
    [{ ...yuan, time: "month" as const }, "a month"],
    [{ ...yuan, per: "resident" as const }, "per resident"],
    [{ ...yuan, per: "km2" as const }, "per km²"],
    [
      { ...yuan, time: "year" as const, per: "student" as const },
      "a year per student",
    ],
    [of({ kind: "money", currency: "CNY", prices: year(2020) }), ""],
    [percent("cost"), ""],
    [percent("gdp"), "of GDP"],
    [
      { ...percent("revenue"), time: "year" as const },
      "of public revenue a year",
    ],
    [of({ kind: "multiple" }), "GDP per resident"],
    [of({ kind: "scale", scale: "index" }), ""],
  ])("%o: %s", (unit, expected) => {
    expect(unitSuffix(unit, english, "short")).toBe(expected);
  });
});
