import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { id, year } from "#tests/support/stated.ts";
import { arithmeticOf, explained, type Wanted } from "./cellOf.ts";

const DATASET = tinyDataset();
const IN_2020 = { prices: year(2020) };

describe("the arithmetic of the worked examples", () => {
  const cases: readonly (readonly [
    number,
    string,
    string,
    Wanted,
    readonly string[],
  ])[] = [
    [
      5,
      "shenzhen",
      "cap.team",
      { ...IN_2020, cur: "ppp" },
      [
        "As stated | at most, per team, once | ¥100,000,000",
        "× CPI 2020 ÷ CPI 2017 | 128.10944 ÷ 119.08805, Tiny Statistics | ¥107,575,394.84",
        "÷ 4.01466 yuan per international dollar | purchasing power of 2020, Tiny Statistics | Int$26,795,642.68",
        "At most Int$26,795,642.68",
      ],
    ],
    [
      6,
      "shenzhen",
      "cap.team",
      { per: "resident" },
      ["As stated | at most, per team, once | ¥100,000,000", "Not comparable"],
    ],
    [
      10,
      "shenzhen",
      "annual-budget",
      { ...IN_2020, cur: "usd", per: "gdp" },
      [
        "As stated | a year | ¥1,000,000,000 a year",
        "Prices do not apply | it is set against GDP or revenue of the same year, in the same money | ¥1,000,000,000 a year",
        "Currency does not apply | it is set against GDP or revenue of the same year, in the same money | ¥1,000,000,000 a year",
        "÷ GDP of 2017 × 100 | ¥2,249,010,000,000, GDP of Shenzhen, Yearbook of the tiny package, table 2 | 0.04446401 % of GDP a year",
        "Result 0.04446401 % of GDP a year",
      ],
    ],
    [
      12,
      "wuhan",
      "annual-budget",
      { per: "resident" },
      [
        "As stated | at least, a year | ¥200,000,000 a year",
        "÷ population of 2018 | 11,081,000 residents of Wuhan, Yearbook of the tiny package, table 1 | ¥18.04891 a year per resident",
        "At least ¥18.04891 a year per resident",
      ],
    ],
    [
      14,
      "wuhan",
      "target.person",
      { time: "year" },
      [
        "As stated | in total, over 5 years | 1,000,000 people",
        "÷ 5 years | spread evenly over its term | 200,000 people a year",
        "Result 200,000 people a year",
      ],
    ],
    [
      16,
      "changsha",
      "grant.master.month",
      { time: "total" },
      [
        "As stated | per master, a month, over 3 years | ¥1,500 a month",
        "× 12 months | a year instead of a month | ¥18,000 a year",
        "× 3 years | over its whole term | ¥54,000",
        "Result ¥54,000",
      ],
    ],
    [
      17,
      "hangzhou",
      "grant.doctor",
      { per: "gdp-head" },
      [
        "As stated | per doctor, once | ¥100,000",
        "÷ GDP per resident of 2021 | ¥1,810,900,000,000 ÷ 12,204,000 residents of Hangzhou = ¥148,385.78, Yearbook of the tiny package | 0.6739190× GDP per resident",
        "Result 0.6739190× GDP per resident",
      ],
    ],
    [
      18,
      "changsha",
      "fund",
      IN_2020,
      ["As stated | in total | ¥8,000,000,000", "No CPI for 2009"],
    ],
    [
      19,
      "wuhan shenzhen guangzhou",
      "annual-budget",
      { scale: "index", ref: id("shenzhen") },
      [
        "As stated | at least, a year | ¥200,000,000 a year",
        "÷ 1,000,000,000 × 100 | the figure of Shenzhen is 100 | 20",
        "At least 20",
      ],
    ],
    [
      22,
      "wuhan shenzhen guangzhou",
      "annual-budget",
      { scale: "rank" },
      [
        "As stated | at least, a year | ¥200,000,000 a year",
        "Rank among 3 | 1 is the highest on screen; ties share the better rank | 2",
        "Result 2",
      ],
    ],
    [
      24,
      "guangzhou",
      "grant.doctor",
      { cur: "usd" },
      [
        "As stated | a range, per doctor, once | ¥30,000 – ¥50,000",
        "÷ 6.75876 yuan per dollar | average of 2017, Tiny Statistics | $4,438.68 – $7,397.81",
        "Range $4,438.68 – $7,397.81",
      ],
    ],
    [
      25,
      "wuhan",
      "fund",
      { pick: "sum" },
      [
        "Sum of 2 figures | ≥ ¥5,000,000,000 + ¥3,000,000,000 | ¥8,000,000,000",
        "At least ¥8,000,000,000",
      ],
    ],
    [
      26,
      "hangzhou",
      "cap.enterprise",
      { pick: "sum" },
      [
        "As stated | at most, per enterprise, once | ¥10,000,000",
        "May not be added",
      ],
    ],
  ];

  test.each(cases)("example %i", (_, places, yardstick, wanted, lines) => {
    expect(arithmeticOf(explained(DATASET, places, yardstick, wanted))).toEqual(
      lines,
    );
  });
});
