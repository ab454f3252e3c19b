import { describe, expect, test } from "vitest";
import type { Operation, Step, Unit } from "#domain/figure.ts";
import { english } from "#words/catalogue.ts";
import type { Names } from "#words/names.ts";
import { stepText } from "#words/stepText.ts";
import { id, ids, indicatorRow, nationalRow } from "#tests/support/stated.ts";

const NAMES: Names = {
  place: (place) => `place ${place}`,
  indicator: (indicator) => indicator,
  publisher: () => "World Bank",
  sourceTitle: () => "Yearbook",
  figure: (figure) => `figure ${figure}`,
  number: (figure) => (figure === "known" ? "¥5" : undefined),
  stated: {
    basis: "cap",
    recipient: "team",
    bound: "at-most",
    years: undefined,
  },
};

const YUAN: Unit = {
  measure: { kind: "money", currency: "CNY", prices: "nominal" },
  time: "once",
  per: "none",
};

const scale = (scaling: Extract<Operation, { op: "scale" }>["scaling"]) =>
  ({ op: "scale", scaling }) as const;

function told(operation: Operation, names: Names = NAMES, unit = YUAN) {
  const step: Step = { ...operation, low: 1500, high: 1500, unit };
  const { title, detail, result } = stepText(step, english, names);
  return [title, detail, result].join(" | ");
}

const divide = (
  by: Extract<Operation, { op: "divide" }>["by"],
  row: string,
): Operation => ({ op: "divide", by, operand: indicatorRow(row) });

describe("a step can be redone with a pocket calculator", () => {
  const cases: readonly (readonly [Operation, string])[] = [
    [{ op: "stated" }, "As stated | at most, per team, once | ¥1,500"],
    [
      { op: "times-months" },
      "× 12 months | a year instead of a month | ¥1,500",
    ],
    [
      { op: "divide-by-years", years: 5 },
      "÷ 5 years | spread evenly over its term | ¥1,500",
    ],
    [
      { op: "divide-by-years", years: 1 },
      "÷ 1 year | spread evenly over its term | ¥1,500",
    ],
    [
      { op: "times-years", years: 3 },
      "× 3 years | over its whole term | ¥1,500",
    ],
    [
      { op: "to-yuan", rate: nationalRow("cny-per-usd 2017 6.75876") },
      "× 6.75876 yuan per dollar | average of 2017, World Bank | ¥1,500",
    ],
    [
      {
        op: "deflate",
        from: nationalRow("cpi 2017 119.08805"),
        to: nationalRow("cpi 2020 128.10944"),
      },
      "× CPI 2020 ÷ CPI 2017 | 128.10944 ÷ 119.08805, World Bank | ¥1,500",
    ],
    [
      { op: "convert", factor: nationalRow("cny-per-usd 2020 6.90077") },
      "÷ 6.90077 yuan per dollar | average of 2020, World Bank | ¥1,500",
    ],
    [
      { op: "convert", factor: nationalRow("ppp 2020 4.01466") },
      "÷ 4.01466 yuan per international dollar | purchasing power of 2020, World Bank | ¥1,500",
    ],
    [
      divide("resident", "wuhan population 2018 11081000"),
      "÷ population of 2018 | 11,081,000 residents of place wuhan, Yearbook, table 1 | ¥1,500",
    ],
    [
      divide("student", "wuhan students 2018 1000000 about"),
      "÷ students of 2018 | ≈ 1,000,000 students in higher education in place wuhan, Yearbook, table 1 | ¥1,500",
    ],
    [
      divide("gdp", "shenzhen gdp 2017 2249010000000"),
      "÷ GDP of 2017 × 100 | ¥2,249,010,000,000, GDP of place shenzhen, Yearbook, table 1 | ¥1,500",
    ],
    [
      divide("revenue", "shenzhen fiscal-revenue 2017 333213000000"),
      "÷ public revenue of 2017 × 100 | ¥333,213,000,000, general public budget revenue of place shenzhen, Yearbook, table 1 | ¥1,500",
    ],
    [
      divide("km2", "shenzhen area 2017 1997.47"),
      "÷ area of 2017 | 1,997.47 km², place shenzhen, Yearbook, table 1 | ¥1,500",
    ],
    [
      {
        op: "divide-by-gdp-head",
        gdp: indicatorRow("hangzhou gdp 2021 1810900000000"),
        population: indicatorRow("hangzhou population 2021 12204000"),
      },
      "÷ GDP per resident of 2021 | ¥1,810,900,000,000 ÷ 12,204,000 residents of place hangzhou = ¥148,385.78, Yearbook | ¥1,500",
    ],
    [
      { op: "not-applied", setting: "prices" },
      "Prices do not apply | it is set against GDP or revenue of the same year, in the same money | ¥1,500",
    ],
    [
      { op: "not-applied", setting: "currency" },
      "Currency does not apply | it is set against GDP or revenue of the same year, in the same money | ¥1,500",
    ],
    [
      { op: "sum", addends: ids("known other") },
      "Sum of 2 figures | ¥5 + figure other | ¥1,500",
    ],
  ];

  test.each(cases)("%o", (operation, text) => {
    expect(told(operation)).toBe(text);
  });
});

describe("a scale names the operands that it took from the screen", () => {
  const unit: Unit = {
    measure: { kind: "scale", scale: "z" },
    time: undefined,
    per: "none",
  };
  const cases: readonly (readonly [Operation, string])[] = [
    [
      scale({ scale: "index", reference: id("wuhan"), base: 200 }),
      "÷ 200 × 100 | the figure of place wuhan is 100",
    ],
    [
      scale({ scale: "share", largest: 1e9 }),
      "÷ 1,000,000,000 × 100 | percent of the largest figure on screen",
    ],
    [
      scale({ scale: "minmax", smallest: 10, largest: 30 }),
      "− 10, then ÷ (30 − 10) | the smallest figure on screen is 0, the largest 1",
    ],
    [
      scale({ scale: "minmax", smallest: 10, largest: 10 }),
      "0.5 | all figures on screen are equal",
    ],
    [
      scale({ scale: "z", mean: 20, deviation: 2.5 }),
      "− 20, then ÷ 2.5 | mean and standard deviation of the figures on screen",
    ],
    [
      scale({ scale: "rank", of: 4 }),
      "Rank among 4 | 1 is the highest on screen; ties share the better rank",
    ],
  ];

  test.each(cases)("%o", (operation, text) => {
    expect(told(operation, NAMES, unit)).toBe(`${text} | 1,500`);
  });
});

describe("the amount as stated", () => {
  const { stated } = NAMES;

  test.each([
    ["grant", "doctor", "range", undefined, "a range, per doctor, once"],
    ["fund", "place", "exact", undefined, "once"],
    ["target", "person", "about", 5, "about, once, over 5 years"],
  ] as const)("%s for %s, %s", (basis, recipient, bound, years, detail) => {
    const names = {
      ...NAMES,
      stated: stated && { basis, recipient, bound, years },
    };
    expect(told({ op: "stated" }, names)).toBe(
      `As stated | ${detail} | ¥1,500`,
    );
  });

  test("says the number alone where the row is not known", () => {
    const names = { ...NAMES, stated: undefined };
    expect(told({ op: "stated" }, names)).toBe("As stated |  | ¥1,500");
  });
});

test("names the sources of its operands once each", () => {
  const step: Step = {
    op: "deflate",
    from: nationalRow("cpi 2017 119.08805"),
    to: nationalRow("cpi 2020 128.10944"),
    low: 1,
    high: 2,
    unit: YUAN,
  };
  const { sources, result } = stepText(step, english, NAMES);
  expect(sources).toEqual(["tiny-yearbook"]);
  expect(result).toBe("¥1 – ¥2");
});
