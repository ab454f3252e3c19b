import { describe, expect, test } from "vitest";
import { rankBy, toggleYardstick } from "#controls/chooseYardsticks.ts";
import { facetWord } from "#controls/facetWords.ts";
import { filterTexts } from "#controls/filterText.ts";
import { asStated, isNormalised, OFFERS } from "#controls/settingTable.ts";
import { rangeOf, yearBins, yearsOf } from "#controls/yearBins.ts";
import { yardstickGroups } from "#controls/yardstickGroups.ts";
import type { Year } from "#domain/year.ts";
import { type YardstickId, parseYardstick } from "#domain/yardstick.ts";
import { countFacets } from "#facets/counts.ts";
import { FACET_NAMES, wordsOffered } from "#facets/facet.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { INITIAL_VIEW } from "#view-state/fields.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();
const ids = (...list: string[]) =>
  list as readonly string[] as readonly YardstickId[];

describe(yearBins, () => {
  const search = buildSearchIndex(dataset);
  const counts = countFacets([...dataset.subjects.values()], INITIAL_VIEW, {
    dataset,
    search,
  });
  const bins = yearBins(dataset, counts);

  test("has every year from the first announcement to the last", () => {
    expect(bins).toHaveLength(13);
    expect(bins[0]).toEqual({ value: 2009, count: 1 });
    expect(bins[1]).toEqual({ value: 2010, count: 0 });
    expect(bins.at(-1)).toEqual({ value: 2021, count: 3 });
  });

  test.each([
    ["all", "all", 2009, 2021],
    [2012, "all", 2012, 2021],
    [1950, 2050, 2009, 2021],
    [2030, "all", 2021, 2021],
    [2018, 2012, 2012, 2012],
  ] as const)("from %s to %s stands at %i to %i", (from, to, low, high) => {
    expect(
      rangeOf(bins, { from: from as Year | "all", to: to as Year | "all" }),
    ).toEqual([low, high]);
  });

  test.each([
    [2009, 2021, "all", "all"],
    [2010, 2021, 2010, "all"],
    [2009, 2020, "all", 2020],
  ])("%i to %i is from %s to %s", (low, high, from, to) => {
    expect(yearsOf(bins, low, high)).toEqual({ from, to });
  });
});

describe(facetWord, () => {
  test.each(FACET_NAMES)("has a text for every word of %s", (name) => {
    for (const word of wordsOffered(name, dataset)) {
      expect(facetWord(name, word, english, dataset)).toMatch(/\S/);
    }
  });

  test("leaves a province that is not there by its id", () => {
    expect(facetWord("province", "atlantis", english, dataset)).toBe(
      "atlantis",
    );
  });
});

test("the filters that are on, in words", () => {
  const view = { ...INITIAL_VIEW, audience: ["team"], q: "a" } as const;
  expect(filterTexts(view, english, dataset)).toEqual([
    "Audience: Teams",
    "Source quality: High, Medium",
    "Search: a",
  ]);
});

test("a filter that is off though it starts on is told, too", () => {
  const view = { ...INITIAL_VIEW, quality: "all" } as const;
  expect(filterTexts(view, english, dataset)).toEqual([
    "Low-quality figures included",
  ]);
});

describe(toggleYardstick, () => {
  const shown = ids("cap.team", "fund").map((id) => dataset.yardsticks.get(id));
  const rows = shown.filter((yardstick) => yardstick !== undefined);
  const budget = dataset.yardsticks.get(ids("annual-budget")[0] as YardstickId);

  test("puts a row where rows of its kind stand", () => {
    expect(budget).toBeDefined();
    if (!budget) return;
    expect(toggleYardstick(INITIAL_VIEW, rows, budget).yard).toEqual([
      "cap.team",
      "annual-budget",
      "fund",
    ]);
  });

  test("adds none beyond what a link can name", () => {
    const one = parseYardstick("cap.team");
    const many = Array.from({ length: 40 }, () => one).filter(
      (row) => row !== undefined,
    );
    if (!budget) return;
    expect(toggleYardstick(INITIAL_VIEW, many, budget)).toBe(INITIAL_VIEW);
  });
});

describe(yardstickGroups, () => {
  const dataset = tinyDataset();
  const capsWith = (counts: readonly (readonly [string, number])[]) =>
    yardstickGroups(
      dataset,
      new Map(counts as readonly (readonly [YardstickId, number])[]),
      5,
      english,
    )
      .find(({ id }) => id === "cap")
      ?.items.map(({ value, count }) => `${value}: ${count ?? ""}`);

  test("what most places have comes first under its basis", () => {
    expect(
      capsWith([
        ["cap.team", 1],
        ["cap.enterprise", 4],
      ]),
    ).toEqual(["cap.enterprise: 4 of 5", "cap.team: 1 of 5"]);
  });

  test("else they stand in the order of rows", () => {
    expect(capsWith([])).toEqual([
      "cap.team: 0 of 5",
      "cap.enterprise: 0 of 5",
    ]);
  });
});

describe(rankBy, () => {
  test.each([
    [[], "fund", ["fund"]],
    [["cap.team"], "fund", ["fund", "cap.team"]],
    [["cap.team", "budget"], "fund", ["fund", "cap.team", "budget"]],
    [["cap.team", "fund"], "fund", ["fund", "cap.team"]],
  ])("%j ranked by %s is %j", (before, id, after) => {
    const yard = before.length === 0 ? "auto" : ids(...before);
    expect(rankBy({ ...INITIAL_VIEW, yard }, id as YardstickId).yard).toEqual(
      after,
    );
  });
});

describe("the toolbar's table", () => {
  test("has the option that is set at first at hand", () => {
    for (const [name, { words, atHand }] of Object.entries(OFFERS)) {
      expect(atHand).toContain(INITIAL_VIEW[name as keyof typeof OFFERS]);
      expect(words).toEqual(expect.arrayContaining([...atHand]));
    }
  });

  test("as stated undoes every setting and no filter", () => {
    const set = {
      ...INITIAL_VIEW,
      scale: "z",
      zones: "apart",
      prices: 2020 as Year,
      q: "x",
    } as const;
    expect(isNormalised(set)).toBe(true);
    expect(asStated(set)).toEqual({ ...INITIAL_VIEW, q: "x" });
    expect(isNormalised(asStated(set))).toBe(false);
  });
});
