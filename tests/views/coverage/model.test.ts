import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shelvesOf } from "#arithmetic/grid.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { arbitraryFilters } from "#tests/support/arbitraryFilters.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf } from "#tests/support/stated.ts";
import { resolve } from "#view-state/resolve.ts";
import { INITIAL_VIEW } from "#view-state/fields.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { type CoverageModel, coverageModel } from "#views/coverage/model.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();
const modelOf = (link: string, data = dataset) =>
  coverageModel(data, asked(data, `view=coverage&${link}`), english);

const SIGNS = { known: "", hidden: "o", empty: "." };

/** The heat map, a row a line: a number, `o` for hidden, `.` for unknown, `!` for contested. */
const gridOf = ({ places, groups }: CoverageModel) => [
  places.map(({ name, known, of }) => `${name} ${known}/${of}`).join(" | "),
  ...groups.flatMap(({ rows }) =>
    rows.map(({ yardstick, known, cells }) =>
      [
        `${yardstick.id} ${known}`,
        ...cells.map(
          ({ state, kept, isContested }) =>
            `${SIGNS[state] || kept}${isContested ? "!" : ""}`,
        ),
      ].join(" | "),
    ),
  ),
];

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

describe(coverageModel, () => {
  test("counts figures by yardstick and place, the best known place first", () => {
    const model = modelOf("");
    expect(gridOf(model)).toEqual([
      "Guangzhou 3/3 | Shenzhen 2/3 | Wuhan 2/3 | Changsha 1/3 | Hangzhou 1/3",
      "grant.doctor 2 | 1 | . | . | . | 1",
      "annual-budget 3 | 1 | 1 | 1 | . | .",
      "fund 4 | 1 | 1 | 2 | 1 | .",
    ]);
    expect(model.title).toBe("What the dataset does not know about 5 cities");
    expect(model.sentence).toBe(
      "3 yardsticks × 5 cities; figures of zones and districts count for their city.",
    );
    expect(model.count).toBe("9 of 15 cells have a figure.");
    expect(model.all).toEqual({ known: 9, of: 15 });
    expect(model.rows).toEqual({ choice: "common", least: 2 });
  });

  test("figures of zones do not count where they stand apart", () => {
    const model = modelOf("yard=annual-budget&zones=apart&sort=name");
    expect(gridOf(model)).toEqual([
      "Changsha 0/1 | Guangzhou 0/1 | Hangzhou 0/1 | Shenzhen 1/1 | Wuhan 0/1",
      "annual-budget 1 | . | . | . | 1 | .",
    ]);
    expect(model.sentence).toMatch(/; figures of zones and districts are left/);
  });

  test.each([
    ["", "common", "grant.doctor annual-budget fund"],
    ["yard=fund~cap.team", "auto", "cap.team fund"],
    [
      "yard=fund~cap.team&rows=common",
      "common",
      "grant.doctor annual-budget fund",
    ],
    // Common among all places, whichever are shown.
    ["scope=chosen&places=wuhan", "common", "grant.doctor annual-budget fund"],
    // Where no yardstick is known for so many, those that most places have.
    ["basis=rate", "common", "rate.enterprise.rent"],
    ["q=nothing-at-all", "common", ""],
  ])("with %j the rows are %s: %s", (link, choice, rows) => {
    const model = modelOf(link);
    expect(model.rows.choice).toBe(choice);
    expect(
      model.groups
        .flatMap((group) => group.rows.map(({ yardstick }) => yardstick.id))
        .join(" "),
    ).toBe(rows);
  });

  test("all rows are all yardsticks of the dataset", () => {
    const model = modelOf("rows=all&scope=chosen&places=hangzhou");
    expect(sum(model.groups.map(({ rows }) => rows.length))).toBe(
      dataset.yardsticks.size,
    );
    expect(model.places[0]).toMatchObject({
      known: 2,
      of: 9,
      figures: 3,
      bases: { known: 2, of: 6 },
      shares: "A figure for 2 of 9 yardsticks and 2 of 6 kinds of figure",
    });
  });

  test("what the filters hide is neither known nor unknown", () => {
    const model = modelOf(
      "yard=fund~cap.team&sector=biotech&places=wuhan~hangzhou&scope=chosen",
    );
    expect(gridOf(model)).toEqual([
      "Wuhan 1/2 | Hangzhou 0/2",
      "cap.team 0 | . | .",
      "fund 1 | 2 | .",
    ]);
    const hidden = modelOf("yard=fund&sector=ai&sort=name");
    expect(gridOf(hidden)).toEqual([
      "Changsha 0/1 | Guangzhou 0/1 | Hangzhou 0/1 | Shenzhen 0/1 | Wuhan 0/1",
      "fund 0 | o | o | . | o | o",
    ]);
    expect(hidden.count).toBe(
      "None of 5 cells has a figure, 4 only hidden ones.",
    );
    expect(hidden.isEmpty).toBe(true);
    const wuhan = hidden.groups[0]?.rows[0]?.cells.find(
      ({ place }) => place === "wuhan",
    );
    expect(wuhan?.spoken).toBe("Wuhan, fund size: 2 figures hidden by filters");
  });

  test("whether a figure can be divided does not matter to whether it is known", () => {
    expect(gridOf(modelOf("per=resident&scale=z&cur=usd"))).toEqual(
      gridOf(modelOf("")),
    );
  });

  test("a cell is contested if any of its figures is", () => {
    const data = datasetOf([
      { id: "a", amount: 9, place: "wuhan", contested: ["b"] },
      { id: "b", amount: 7, place: "wuhan", contested: ["a"] },
      { id: "c", amount: 8 },
    ]);
    const model = modelOf(
      "scope=chosen&places=wuhan~shenzhen&sort=-name",
      data,
    );
    expect(gridOf(model)).toEqual([
      "Wuhan 1/1 | Shenzhen 1/1",
      "fund 2 | 2! | 1",
    ]);
    expect(model.cells[0]?.id).toBe("wuhan:fund");
    expect(model.groups[0]?.rows[0]?.cells.map(({ spoken }) => spoken)).toEqual(
      [
        "Wuhan, fund size: 2 figures, contested",
        "Shenzhen, fund size: 1 figure",
      ],
    );
  });

  test.each([
    ["scope=chosen&places=wuhan", "Wuhan"],
    ["scope=chosen&places=wuhan~shenzhen&sort=name", "Shenzhen and Wuhan"],
    ["province=hubei", "1 city"],
    ["level=zone&zones=apart", "1 zone"],
    ["level=city~province", "9 places"],
  ])("its title says of whom: %s", (link, whom) => {
    expect(modelOf(link).title).toBe(
      `What the dataset does not know about ${whom}`,
    );
  });

  test("says in words what is known best and least", () => {
    expect(modelOf("").description).toBe(
      "9 of 15 cells have a figure. Best known is Guangzhou, with 3 of 3. Least known are Changsha and Hangzhou, with 1 of 3 each. Known for the most places: fund size (4 of 5). For the fewest: fixed grant per doctor (2 of 5). No cell is contested. Of 6 cells nothing is known, which says nothing about the places.",
    );
    // What all have alike has no best and no least.
    expect(modelOf("scope=chosen&places=guangzhou&yard=fund").description).toBe(
      "1 of 1 cell has a figure. Best known is Guangzhou, with 1 of 1. Known for the most places: fund size (1 of 1). No cell is contested.",
    );
    // What the filters emptied has neither, nor has it cells to count.
    const empty = modelOf("q=nothing-at-all");
    expect([empty.description, empty.count]).toEqual(["", ""]);
    expect(modelOf("q=nothing-at-all&rows=all").description).not.toMatch(
      /known (?:is|are|for)/i,
    );
  });

  test("the same as a table: a place a row", () => {
    const { columns, rows } = modelOf("").table();
    expect(columns.map(({ header }) => header).join(" | ")).toBe(
      "Place | Known | Yardsticks | Kinds | Figures | Contested | Hidden | Figures by kind",
    );
    expect(
      rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")),
    ).toEqual([
      "Guangzhou | 100 % | 3 of 3 | 3 of 3 | 3 | 0 | 0 | fixed grant 1 · annual budget 1 · fund size 1",
      "Shenzhen | 67 % | 2 of 3 | 2 of 3 | 2 | 0 | 0 | annual budget 1 · fund size 1",
      "Wuhan | 67 % | 2 of 3 | 2 of 3 | 3 | 0 | 0 | annual budget 1 · fund size 2",
      "Changsha | 33 % | 1 of 3 | 1 of 3 | 1 | 0 | 0 | fund size 1",
      "Hangzhou | 33 % | 1 of 3 | 1 of 3 | 1 | 0 | 0 | fixed grant 1",
    ]);
  });

  test("the context says in which years denominators are known", () => {
    const { context } = modelOf("scope=chosen&places=wuhan~shenzhen&sort=name");
    expect(context.indicators.map(({ title }) => title)).toEqual([
      "Residents",
      "GDP",
    ]);
    expect(context.rows.map(({ name, years }) => [name, ...years])).toEqual([
      ["Shenzhen", "2017", "2017"],
      ["Wuhan", "2015, 2018", ""],
    ]);
    // Fewer than half of the five cities have GDP.
    const all = modelOf("").context;
    expect(all.indicators.map(({ title }) => title)).toEqual(["Residents"]);
    expect(all.others).toBe(
      "1 other indicator is known for some of the places.",
    );
  });

  test("the cells add up to the figures of the places that pass the filters", () => {
    const search = buildSearchIndex(dataset);
    fc.assert(
      fc.property(
        arbitraryFilters(dataset),
        fc.constantFrom("in" as const, "apart" as const),
        (filters, zones) => {
          const view = {
            ...INITIAL_VIEW,
            ...filters,
            zones,
            view: "coverage" as const,
            rows: "all" as const,
          };
          const { resolved } = resolve(view, dataset, search, english);
          const model = coverageModel(dataset, resolved, english);
          const cells = model.groups.flatMap(({ rows }) =>
            rows.flatMap((row) => row.cells),
          );
          const shelves = model.places.flatMap(({ place }) => [
            ...shelvesOf(
              dataset,
              place.id,
              resolved.settings,
              resolved.keeps,
            ).values(),
          ]);
          expect(sum(cells.map(({ kept }) => kept))).toBe(
            sum(shelves.map(({ kept }) => kept.length)),
          );
          expect(sum(cells.map(({ hidden }) => hidden))).toBe(
            sum(shelves.map(({ hidden }) => hidden)),
          );
          expect(sum(model.places.map(({ figures }) => figures))).toBe(
            sum(cells.map(({ kept }) => kept)),
          );
          expect(model.all.known).toBe(
            sum(model.places.map(({ known }) => known)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
