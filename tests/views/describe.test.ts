import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, type Stated } from "#tests/support/stated.ts";
import { compareModel } from "#views/compare/model.ts";
import { described, describedRows } from "#views/describe.ts";
import { rankModel } from "#views/rank/model.ts";
import { english } from "#words/catalogue.ts";

const CITIES = ["shenzhen", "wuhan", "hangzhou", "changsha", "guangzhou"];

/** What is said of funds of the first cities: `9`, `at-least 9`, `3 7` for a range, `-` for none. */
function said(figures: string, link = ""): string {
  const stated = figures.split(", ").flatMap((text, index): Stated[] => {
    const numbers = [...text.matchAll(/\d+/g)].map(Number);
    const [amount, amountMax] = numbers;
    if (amount === undefined) return [];
    const bound = amountMax === undefined ? "exact" : "range";
    return [
      {
        place: CITIES[index] ?? "",
        amount,
        amountMax,
        bound: (/[a-z-]{2,}/.exec(text)?.[0] ?? bound) as Stated["bound"] &
          string,
      },
    ];
  });
  const dataset = datasetOf(stated);
  const count = figures.split(", ").length;
  const places = CITIES.slice(0, count).join("~");
  const model = compareModel(
    dataset,
    asked(dataset, `places=${places}&yard=fund&${link}`),
    english,
  );
  return described("", model.groups[0]?.rows[0]?.cells ?? [], english);
}

describe(described, () => {
  test.each([
    ["9", "", "Shenzhen is first with 9 yuan."],
    [
      "9, -",
      "",
      "Shenzhen is first with 9 yuan. No other has a figure. 1 place is missing: no figure found. No figure found says nothing about a place.",
    ],
    [
      "9, 3",
      "",
      "Shenzhen is first with 9 yuan. The smallest is 3 yuan, of Wuhan; the largest is 3 times that.",
    ],
    ["9, 9", "", "Shenzhen and Wuhan are first with 9 yuan."],
    [
      "9, 9, 3",
      "",
      "Shenzhen and Wuhan are first with 9 yuan. The median of 3 figures is 9 yuan. The smallest is 3 yuan, of Hangzhou; the largest is 3 times that.",
    ],
    [
      "9, 2, 2, 4, -",
      "",
      "Shenzhen is first with 9 yuan. The median of 4 figures is 3 yuan. The smallest is 2 yuan, of Wuhan and Hangzhou; the largest is 4.5 times that. 1 place is missing: no figure found. No figure found says nothing about a place.",
    ],
    // A bound allows no ratio, and stays with its figure.
    [
      "at-least 9, 3, at-most 4",
      "",
      "Shenzhen is first with at least 9 yuan. The median of 3 figures is at most 4 yuan. The smallest is 3 yuan, of Wuhan.",
    ],
    [
      "9, at-least 9, 2, about 2",
      "",
      "Shenzhen with 9 yuan and Wuhan with at least 9 yuan are first. The median of 4 figures is about 5.5 yuan. The smallest are Hangzhou with 2 yuan and Changsha with about 2 yuan.",
    ],
    [
      "3 7, 0",
      "",
      "Shenzhen is first with 3 yuan to 7 yuan. The smallest is 0 yuan, of Wuhan.",
    ],
    [
      "9, 3, 6",
      "scale=rank",
      "Shenzhen is first with 9 yuan. The median of 3 figures is 6 yuan. The smallest is 3 yuan, of Wuhan; the largest is 3 times that.",
    ],
    [
      "9, 3, 6",
      "scale=share",
      "Shenzhen is first with 100 percent. The median of 3 figures is 66.7 percent. The smallest is 33.3 percent, of Wuhan.",
    ],
    // Neither has a figure now, for a reason that concerns both.
    ["9, 3", "scale=z", "2 places are missing: no spread."],
  ])("%s with %j: %s", (figures, link, expected) => {
    expect(said(figures, link)).toBe(expected);
  });

  test("names some of many that are equal", () => {
    expect(said("9, 9, 9, 9, 9")).toBe(
      "Shenzhen, Wuhan, Hangzhou and 2 more are first with 9 yuan.",
    );
  });
});

describe("the models", () => {
  const dataset = tinyDataset();

  test("a ranking says how many are missing for which reason", () => {
    const model = rankModel(
      dataset,
      asked(dataset, "view=rank&yard=fund&per=resident"),
      english,
    );
    expect(model?.description).toBe(
      "Who has the largest fund per resident. Bar chart of 2 places. Shenzhen is first with 639 yuan per resident. The smallest is at least 451 yuan per resident, of Wuhan. 3 places are missing: no figure found (1), no denominator (1) and no year stated (1). No figure found says nothing about a place.",
    );
  });

  test("a comparison says it of each row, and what is missing once", () => {
    const { description } = compareModel(
      dataset,
      asked(dataset, "places=shenzhen~wuhan&yard=cap.team~fund"),
      english,
    );
    expect(description).toBe(
      "What Shenzhen and Wuhan offer: a table of yardsticks in rows and places in columns. 3 of 4 cells have a figure. Cap per team: Shenzhen is first with at most 100 million yuan. No other has a figure. Fund size: Shenzhen is first with 8 billion yuan. The smallest is at least 5 billion yuan, of Wuhan. 1 cell is missing: no figure found. No figure found says nothing about a place.",
    );
  });

  test("no more rows are told than one would listen to", () => {
    const { groups } = compareModel(
      dataset,
      asked(dataset, "places=shenzhen&yard=fund"),
      english,
    );
    const [row] = groups[0]?.rows ?? [];
    if (!row) throw new Error("no row");
    const told = describedRows("", Array(14).fill(row), english);
    expect(told.match(/Fund size:/g)).toHaveLength(12);
    expect(told).toMatch(/And 2 more rows\.$/);
  });
});
