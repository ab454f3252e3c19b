import { describe, expect, test } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, indicatorRow } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";
import { compareModel } from "#views/compare/model.ts";
import { english } from "#words/catalogue.ts";

const tiny = tinyDataset();
const texts = english.views.footnotes;

const notesOf = (link: string, dataset: Dataset = tiny) =>
  compareModel(dataset, asked(dataset, link), english).notes;

describe("footnotes", () => {
  test.each([
    ["places=shenzhen&yard=cap.team", []],
    ["places=shenzhen~wuhan&yard=cap.team", [texts.noFigure]],
    [
      "places=wuhan&yard=annual-budget&per=resident",
      [texts.otherYear(1), texts.partDivided(1)],
    ],
    ["places=wuhan&yard=fund&pick=sum", [texts.doubleCounting]],
    ["places=shenzhen&yard=annual-budget&per=gdp", []],
    ["places=shenzhen&yard=annual-budget&per=gdp&cur=usd", [texts.notApplied]],
    [
      "places=shenzhen&yard=annual-budget&per=gdp&prices=2020",
      [texts.notApplied],
    ],
    [
      "places=shenzhen&yard=annual-budget&scale=index",
      [texts.index("Shenzhen")],
    ],
    [
      "places=shenzhen~wuhan&yard=annual-budget&scale=index&ref=wuhan",
      [texts.index("Wuhan")],
    ],
    ["places=shenzhen&yard=cap.team&per=resident", []],
  ])("of %s: %j", (link, footnotes) => {
    expect(notesOf(link).footnotes).toEqual(footnotes);
  });

  test("count what they warn of", () => {
    const dataset = datasetOf(
      [
        { id: "a", priceYear: 2018 },
        { id: "b", place: "wuhan", priceYear: 2018 },
        { id: "c", ...statedAs("fund-cluster 5 CNY in 2018") },
      ],
      {
        indicators: [
          "shenzhen population 2020 10",
          "wuhan population 2018 10 about",
        ].map(indicatorRow),
      },
    );
    expect(
      notesOf("places=shenzhen~wuhan&per=resident", dataset).footnotes,
    ).toEqual([
      texts.noFigure,
      texts.otherYear(2),
      texts.derived(1),
      texts.census(2),
      texts.partners,
    ]);
  });
});

test("a figure that is divided by two values of other years is one figure", () => {
  const dataset = datasetOf([{ ...statedAs("grant.doctor 5 CNY in 2018") }], {
    indicators: ["shenzhen gdp 2020 10", "shenzhen population 2020 5"].map(
      indicatorRow,
    ),
  });
  expect(notesOf("places=shenzhen&per=gdp-head", dataset).footnotes).toEqual([
    texts.otherYear(1),
    texts.census(1),
  ]);
});

describe("how the figures stand", () => {
  const weak = tiny.tables.sources.map((source) =>
    source.id === "tiny-news" ? { ...source, quality: "low" as const } : source,
  );
  const dataset = datasetOf(
    [
      { id: "a", amount: 9, of: { status: "ended" } },
      { id: "b", amount: 5, source: "tiny-news" },
      { id: "c", place: "wuhan", of: { status: "unknown" } },
    ],
    { sources: weak },
  );
  const told = (link: string) =>
    notesOf(`yard=fund&quality=all&${link}`, dataset).footnotes;

  test("of one that has ended, and of one that is not known to have", () => {
    expect(told("places=shenzhen~wuhan")).toEqual([
      "1 of 2 figures is of a programme that has ended; for 1 more it is not known.",
    ]);
  });

  test("of a sum each part is told", () => {
    expect(told("places=shenzhen~wuhan&pick=sum")).toEqual([
      "1 of 3 figures is of a programme that has ended; for 1 more it is not known.",
      "1 of 3 figures is of low source quality.",
      texts.doubleCounting,
    ]);
  });

  test("of a single figure", () => {
    expect(told("places=shenzhen")).toEqual([
      "The figure is of a programme that has ended.",
    ]);
  });

  test("of none that has ended nothing is said", () => {
    expect(told("places=wuhan")).toEqual([]);
  });

  test.each([
    [
      texts.ended(3, 17, 0),
      "3 of 17 figures are of programmes that have ended.",
    ],
    [texts.lowQuality(4, 4), "4 of 4 figures are of low source quality."],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe("the legend", () => {
  test.each([
    ["places=shenzhen&yard=annual-budget", ["solid"]],
    [
      "places=shenzhen~wuhan&yard=annual-budget~cap.team",
      ["solid", "ceiling", "open"],
    ],
    ["places=guangzhou&yard=grant.doctor", ["range"]],
    ["places=shenzhen&yard=cap.team&per=resident", []],
  ])("of %s has the marks on screen alone: %j", (link, marks) => {
    expect(notesOf(link).marks).toEqual(marks);
  });

  test("has the mark of contested figures where some are drawn", () => {
    const dataset = datasetOf([
      { id: "a", contested: ["b"], bound: "planned" },
      { id: "b", contested: ["a"], amount: 50 },
    ]);
    expect(notesOf("yard=fund", dataset).marks).toEqual(["dashed", "rival"]);
  });

  test("explains translations where there are any", () => {
    const dataset = datasetOf([
      { id: "a" },
      { id: "b", place: "wuhan", source: "tiny-yearbook" },
    ]);
    const isTranslated = (places: string) =>
      notesOf(`places=${places}&yard=fund`, dataset).isTranslated;
    expect([isTranslated("shenzhen"), isTranslated("wuhan")]).toEqual([
      false,
      true,
    ]);
  });
});

describe("sources", () => {
  const idsOf = (link: string) => notesOf(link).sources.map(({ id }) => id);

  test("are those of the figures on screen, of most figures first", () => {
    expect(idsOf("places=shenzhen~wuhan~guangzhou&yard=annual-budget")).toEqual(
      ["tiny-bulletin", "tiny-news"],
    );
    expect(
      idsOf("places=hangzhou~wuhan&yard=grant.doctor~annual-budget~fund"),
    ).toEqual(["tiny-news", "tiny-bulletin"]);
  });

  test("of a sum are those of all its parts, translations among them", () => {
    const dataset = datasetOf([
      { id: "a", amount: 9 },
      { id: "b", amount: 5, source: "tiny-yearbook" },
    ]);
    const notes = (pick: string) => notesOf(`yard=fund&pick=${pick}`, dataset);
    expect(notes("sum").sources.map(({ id }) => id)).toEqual([
      "tiny-bulletin",
      "tiny-yearbook",
    ]);
    expect(notes("sum").isTranslated).toBe(true);
    expect(notes("highest").sources.map(({ id }) => id)).toEqual([
      "tiny-bulletin",
    ]);
    expect(notes("highest").isTranslated).toBe(false);
  });

  test("leave out what is missing", () => {
    expect(idsOf("places=shenzhen&yard=cap.team&per=resident")).toEqual([]);
  });
});
