import { describe, expect, test } from "vitest";
import type { Measure, Unit } from "#domain/figure.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { year } from "#tests/support/stated.ts";
import { axisText, axisUnit, tickText } from "#words/axisText.ts";
import { english } from "#words/catalogue.ts";

const unit = (measure: Measure, more: Partial<Unit> = {}): Unit => ({
  measure,
  time: undefined,
  per: "none",
  ...more,
});
const YUAN = unit({ kind: "money", currency: "CNY", prices: "nominal" });
const PEOPLE = unit({ kind: "count", of: "person" });
const COST = unit({ kind: "percent", of: "cost", unit: "percent" });

describe(tickText, () => {
  test.each([
    [100e6, YUAN, "¥100 m"],
    [500_000, YUAN, "¥500,000"],
    [5e6, PEOPLE, "5 m"],
    [500_000, PEOPLE, "500,000"],
    [0.02, { ...PEOPLE, per: "resident" }, "200"],
    [0.000_5, { ...PEOPLE, per: "student" }, "5"],
    [2, { ...PEOPLE, per: "km2" }, "2"],
    [50, COST, "50 %"],
    [20_000, "km2", "20,000"],
  ] as const)("%d", (value, of, expected) => {
    expect(tickText(value, of, english)).toBe(expected);
  });
});

describe(axisText, () => {
  test.each([
    [5_400_000, "exact", PEOPLE, "5,400,000 people"],
    [1997, "about", "km2", "≈ 2,000 km²"],
    [12, "more-than", "patent", "> 12"],
  ] as const)("%d %s", (value, bound, of, expected) => {
    expect(axisText(value, bound, of, english).text).toBe(expected);
  });
});

describe(axisUnit, () => {
  const inDollars = unit(
    { kind: "money", currency: "USD", prices: year(2020) },
    { time: "year", per: "resident" },
  );
  test.each([
    [YUAN, "cap.team", "yuan"],
    [
      inDollars,
      "annual-budget",
      "US dollars a year per resident at prices of 2020",
    ],
    // The yardstick's name says the month, and what is counted.
    [{ ...YUAN, time: "month" }, "grant.doctor.month", "yuan"],
    [PEOPLE, "target.person", ""],
    [
      { ...PEOPLE, per: "student" },
      "target.person",
      "people per 10,000 students",
    ],
    [
      unit({ kind: "percent", of: "gdp", unit: "percent" }),
      "budget",
      "percent of GDP",
    ],
    [
      unit({ kind: "multiple" }),
      "grant.doctor",
      "multiples of GDP per resident",
    ],
    ["km2", "", "km²"],
    ["patent", "", "patent"],
    [PEOPLE, "", "people"],
  ] as const)("%j of %s: %s", (of, id, expected) => {
    expect(axisUnit(of, parseYardstick(id), english)).toBe(expected);
  });
});
