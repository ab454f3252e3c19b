import { describe, expect, test } from "vitest";
import { checkPackage } from "#dataset/checkPackage.ts";
import type { TableName } from "#dataset/specification.ts";
import { tinyPackageWith } from "#mocks/fixtures/tinyPackage.ts";
import { after, problemsOf } from "./problemsOf.ts";

const NUMBER =
  "expected a plain number at least 0 such as 1000000 or 0.5, without exponent, separators or spaces";
describe("rows", () => {
  test.each<[TableName, string, string, string]>([
    [
      "incentives",
      ",30000,50000,range,",
      ",30000,,range,",
      "incentives.csv:16: amount_max — is empty although bound is range; expected the upper end of the range",
    ],
    [
      "incentives",
      ",30000,50000,range,",
      ",30000,50000,exact,",
      "incentives.csv:16: amount_max — is 50000 although bound is exact; expected an empty cell, or the bound range",
    ],
    [
      "incentives",
      ",30000,50000,range,",
      ",30000,30000,range,",
      "incentives.csv:16: amount_max — 30000 is not above the amount 30000; expected an upper end above amount",
    ],
    [
      "programmes",
      ",2018-01,2023-06-30,",
      ",2018-01,2017,",
      "programmes.csv:11: until — 2017 is before 2018-01, when it was announced; expected a date not before announced",
    ],
    [
      "places",
      ",zone,wuhan,,",
      ",zone,wuhan,420111,",
      "places.csv:13: code — a zone has the code 420111; expected an empty cell, since GB/T 2260 has no zones",
    ],
    [
      "indicators",
      ",12528000,exact,",
      ",12528000,range,",
      "indicators.csv:2: bound — is range; expected another bound, since this table has no column for the upper end",
    ],
    [
      "indicators",
      "shenzhen,population,",
      "shenzhen,peple,",
      'indicators.csv:2: indicator — “peple” is not described in datapackage.json; expected an indicator that stands under "indicators" there',
    ],
    [
      "indicators",
      ",12528000,exact,person,",
      ",12528000,exact,people,",
      "indicators.csv:2: unit — “people” is not the unit of population; expected person",
    ],
    [
      "events",
      ",,,,a new park,",
      ",5,,CNY,a new park,",
      "events.csv:2: bound — is empty although the row states an amount, a bound or a unit; expected amount, bound and unit together, or none of them",
    ],
    [
      "national",
      "cpi,2020,",
      "cpi,2018,",
      "national.csv:7: series — “cpi, 2018” already stands in line 6; expected series, year to be unique",
    ],
    [
      "indicators",
      "wuhan,population,2018,",
      "wuhan,population,2015,",
      "indicators.csv:4: place — “wuhan, population, 2015” already stands in line 3; expected place, indicator, year to be unique",
    ],
    [
      "incentives",
      "wuhan-fund-two,",
      "wuhan-fund-one,",
      "incentives.csv:7: id — “wuhan-fund-one” already stands in line 6; expected id to be unique",
    ],
    [
      "places",
      "440300,22.54,114.06",
      "440300,22.54",
      "places.csv:7: the row has 7 cells; expected 8, as many as the header",
    ],
  ])("%s: %s becomes %s", (table, from, to, message) => {
    expect(after(table, from, to)).toContain(`row ${message}`);
  });

  test("a programme may end in the year in which it was announced", () => {
    expect(
      after("programmes", ",2018-01,2023-06-30,", ",2018-01,2018,"),
    ).toEqual([]);
  });

  test("the first of two rows with the same id stays", () => {
    const { descriptor, files } = tinyPackageWith("incentives", (text) =>
      text.replace("wuhan-fund-two,", "wuhan-fund-one,"),
    );
    const rows = checkPackage(descriptor, files).tables?.incentives ?? [];
    expect(
      rows
        .filter(({ id }) => id === "wuhan-fund-one")
        .map(({ amount }) => amount),
    ).toEqual([3000000000]);
  });

  test("the line is right behind a quoted line end", () => {
    const found = problemsOf(
      tinyPackageWith("incentives", (text) =>
        text
          .replace(
            "Worked examples 1 to 7.",
            '"Worked examples\n1 to 7,\nand more"',
          )
          .replace(",1000000000,", ",1e9,"),
      ),
    );
    expect(found).toEqual([
      `row incentives.csv:5: amount — “1e9” is not a plain number; ${NUMBER}`,
    ]);
  });

  test("blank lines count as lines and are no rows", () => {
    expect(after("national", "cpi,2020,128.10944,", "\n\ncpi,2020,x,")).toEqual(
      [
        "row national.csv:9: value — “x” is not a plain number; expected a plain number above 0 such as 1000000 or 0.5, without exponent, separators or spaces",
      ],
    );
  });
});
