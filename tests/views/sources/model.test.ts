import { describe, expect, test } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceEvent } from "#domain/rows.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { datasetOf, id } from "#tests/support/stated.ts";
import { withoutFileColumns } from "#views/dataTable.ts";
import { type SourcesModel, sourcesModel } from "#views/sources/model.ts";
import { shareText } from "#views/sources/share.ts";
import { english } from "#words/catalogue.ts";

const tiny = tinyDataset();

const modelOf = (link = "", dataset: Dataset = tiny): SourcesModel =>
  sourcesModel(dataset, asked(dataset, `view=sources&${link}`), english);

/** `tiny-news 6 0 0`: figures, values, events. */
const rowsTold = ({ rows }: SourcesModel) =>
  rows.map(({ source, figures, values, events }) =>
    [source.id, figures, values, events].join(" "),
  );

const stripsTold = ({ strips }: SourcesModel) =>
  strips?.strips.map(
    ({ label, parts }) =>
      `${label}: ${parts.map((part) => `${part.label} ${part.text}`).join(", ")}`,
  );

describe(sourcesModel, () => {
  test("names each document with what is taken from it", () => {
    const model = modelOf();
    expect(rowsTold(model)).toEqual([
      "tiny-bulletin 11 0 1",
      "tiny-news 6 0 0",
      "tiny-yearbook 0 14 0",
    ]);
    expect(model.title).toBe("What stands behind 17 figures");
    expect(model.sentence).toBe(
      "2 sources; 65 % of the figures from sources of high quality.",
    );
    expect(model.count).toBe(
      "1 more source stands behind context and events only.",
    );
  });

  test.each([
    ["scope=chosen&places=hangzhou", "tiny-news 3 0 0, tiny-yearbook 0 10 0"],
    [
      "scope=chosen&places=wuhan",
      "tiny-bulletin 4 0 1, tiny-news 1 0 0, tiny-yearbook 0 10 0",
    ],
    // Apart, the zone takes its figure and its event along.
    [
      "scope=chosen&places=wuhan&zones=apart",
      "tiny-bulletin 4 0 0, tiny-yearbook 0 10 0",
    ],
    ["quality=medium", "tiny-news 6 0 0"],
    ["source=tiny-bulletin", "tiny-bulletin 11 0 1"],
    ["source=tiny-yearbook", "tiny-yearbook 0 14 0"],
    // Who asks for figures of a kind is not told of yearbooks.
    ["basis=cap", "tiny-news 2 0 0, tiny-bulletin 1 0 1"],
    ["q=yearbook", "tiny-yearbook 0 14 0"],
    ["q=小小", "tiny-news 6 0 0"],
    ["sector=quantum", ""],
  ])("%s: %s", (link, rows) => {
    expect(rowsTold(modelOf(link)).join(", ")).toBe(rows);
  });

  test.each([
    [
      "scope=chosen&places=hangzhou",
      "What stands behind 3 figures of Hangzhou",
    ],
    [
      "scope=chosen&places=wuhan~changsha&basis=rate",
      "What stands behind 1 figure of Wuhan and Changsha",
    ],
    ["source=tiny-yearbook", "Sources of context and events"],
    ["sector=quantum", "What stands behind the figures"],
  ])("the title of %s: %s", (link, title) => {
    expect(modelOf(link).title).toBe(title);
  });

  test.each([
    [
      "basis=rate",
      "1 source; 100 % of the figures from sources of high quality.",
    ],
    [
      "quality=medium",
      "1 source; none of the figures from sources of high quality.",
    ],
    ["source=tiny-yearbook", "1 source; no figure is taken from it."],
    ["sector=quantum", ""],
  ])("the sentence of %s: %s", (link, sentence) => {
    expect(modelOf(link).sentence).toBe(sentence);
  });

  test.each([
    ["figures", "tiny-bulletin tiny-news tiny-yearbook"],
    ["date", "tiny-yearbook tiny-news tiny-bulletin"],
    ["quality", "tiny-bulletin tiny-yearbook tiny-news"],
    ["publisher", "tiny-bulletin tiny-news tiny-yearbook"],
  ])("sorted by %s: %s", (order, ids) => {
    const { rows } = modelOf(`order=${order}`);
    expect(rows.map(({ source }) => source.id).join(" ")).toBe(ids);
  });

  test("what has no date or publisher stands last", () => {
    const [first, ...others] = tiny.tables.sources;
    if (!first) throw new Error("no source");
    const bare = { ...first, published: undefined, publisher: undefined };
    const dataset = datasetOf(
      [{ source: "tiny-bulletin" }, { source: "tiny-news" }],
      { sources: [bare, ...others], indicators: [], national: [] },
    );
    for (const order of ["date", "publisher"]) {
      expect(rowsTold(modelOf(`order=${order}`, dataset))).toEqual([
        "tiny-news 1 0 0",
        "tiny-bulletin 1 0 0",
      ]);
    }
    const [, row] = modelOf("order=date", dataset).rows;
    expect(row).toMatchObject({ date: "undated", byline: "" });
  });

  test("is empty only where nothing stands behind it", () => {
    expect(modelOf("sector=quantum").isEmpty).toBe(true);
    expect(modelOf("sector=quantum").strips).toBeUndefined();
    expect(modelOf("source=tiny-yearbook").isEmpty).toBe(false);
  });
});

describe("the strips", () => {
  test("share the figures out by quality and by kind", () => {
    expect(stripsTold(modelOf())).toEqual([
      "By quality: High 11 · 65 %, Medium 6 · 35 %",
      "By kind: Government document 11 · 65 %, News report 6 · 35 %",
    ]);
  });

  test("are told in words and as a table", () => {
    const { strips, description } = modelOf();
    expect(strips?.description).toBe(
      "Figures by quality and kind of their source. By quality: high 11 (65 %), medium 6 (35 %). By kind: government document 11 (65 %), news report 6 (35 %).",
    );
    expect(description).toContain(strips?.description);
    expect(
      strips?.table().rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual([
      ["By quality · High", "11", "65 %", "1"],
      ["By quality · Medium", "6", "35 %", "1"],
      ["By kind · Government document", "11", "65 %", "1"],
      ["By kind · News report", "6", "35 %", "1"],
    ]);
  });

  test.each([
    [0, 10, "0 %"],
    [1, 1000, "under 1 %"],
    [1, 3, "33 %"],
    [999, 1000, "over 99 %"],
    [10, 10, "100 %"],
    [0, 0, "0 %"],
  ])("%d of %d is %s", (part, whole, text) => {
    expect(shareText(part, whole, english)).toBe(text);
  });
});

const pledge: PlaceEvent = {
  id: id("pledge"),
  place: id("wuhan"),
  date: "2017",
  kind: "investment",
  title: "A firm pledges money",
  programme: undefined,
  amount: 23,
  bound: "at-least",
  unit: "CNY",
  asPrinted: "23 yuan",
  source: id("tiny-bulletin"),
  locator: "line 2",
  note: undefined,
  contested: [id("contract")],
};

const DISPUTED = datasetOf(
  [
    { id: "one", amount: 3, contested: ["two"], asPrinted: "three" },
    {
      id: "two",
      amount: 2,
      contested: ["one"],
      asPrinted: "two",
      source: "tiny-news",
    },
    { id: "sure" },
  ],
  {
    events: [
      pledge,
      { ...pledge, id: id("contract"), amount: 20, contested: [pledge.id] },
    ],
  },
);

const disputesTold = ({ disagreements }: SourcesModel) =>
  disagreements.map(
    ({ title, sides }) =>
      `${title}: ${sides
        .map(
          ({ text, asPrinted, source, open }) =>
            `${text} | ${asPrinted} | ${source.id} | ${open ? "opens" : "hidden"}`,
        )
        .join("; ")}`,
  );

const FIGURES_DISPUTED =
  "Shenzhen · fund size: ¥3 · A programme | three | tiny-bulletin | opens; ¥2 · A programme | two | tiny-news | opens";
const EVENTS_DISPUTED =
  "Wuhan · Investment: A firm pledges money · ≥ ¥23 | 23 yuan | tiny-bulletin | opens; A firm pledges money · ≥ ¥20 | 23 yuan | tiny-bulletin | opens";

describe("where sources disagree", () => {
  test("each group of figures and events stands there once", () => {
    const model = modelOf("", DISPUTED);
    expect(disputesTold(model)).toEqual([FIGURES_DISPUTED, EVENTS_DISPUTED]);
    expect(model.description).toMatch(/Sources disagree in 2 cases\.$/);
    expect(model.rows.map(({ contested }) => contested)).toEqual([1, 1, 0]);
  });

  test("a side that the filters hide is shown, but does not open", () => {
    expect(disputesTold(modelOf("quality=high", DISPUTED))).toEqual([
      FIGURES_DISPUTED.replace("tiny-news | opens", "tiny-news | hidden"),
      EVENTS_DISPUTED,
    ]);
  });

  test("follows the places and the filters", () => {
    const disputed = (link: string) => disputesTold(modelOf(link, DISPUTED));
    expect(disputed("scope=chosen&places=wuhan")).toEqual([EVENTS_DISPUTED]);
    expect(disputed("basis=fund")).toEqual([FIGURES_DISPUTED]);
    expect(disputed("scope=chosen&places=hangzhou")).toEqual([]);
  });
});

describe("the table of the documents", () => {
  test("has a row for each, its title opening its panel", () => {
    const { columns, rows } = modelOf().table();
    expect(columns.map(({ header }) => header).join(" ")).toBe(
      "Source Id Publisher Author Published Language Translation Kind Quality Figures Values Events Contested Address",
    );
    expect(rows.map(({ cells }) => cells[0]?.open)).toEqual([
      { kind: "source", id: "tiny-bulletin" },
      { kind: "source", id: "tiny-news" },
      { kind: "source", id: "tiny-yearbook" },
    ]);
    expect(rows[1]?.cells.map(({ value, text }) => value ?? text)).toEqual([
      "小小新闻",
      "tiny-news",
      "Tiny News",
      "A. Writer",
      "2021-06",
      "Chinese",
      "not translated",
      "news report",
      "Medium",
      6,
      0,
      0,
      0,
      "https://example.org/news",
    ]);
  });

  test("keeps what has no room on screen for files", () => {
    const shown = withoutFileColumns(modelOf().table());
    expect(shown.columns.map(({ id: column }) => column).join(" ")).toBe(
      "title publisher published language kind quality figures values events",
    );
    expect(shown.rows[0]?.cells).toHaveLength(shown.columns.length);
  });
});

describe("the bundled dataset", () => {
  const bundled = bundledDataset();

  test("has every document behind something, once all are let in", () => {
    const everything = modelOf(
      "quality=all&level=country~province~city~district~zone",
      bundled,
    );
    // Some stand behind the further indicators alone, which come when they are needed.
    const { incentives, indicators, national, events } = bundled.tables;
    const used = new Set(
      [incentives, indicators, national, events].flatMap((rows) =>
        rows.map(({ source }) => source),
      ),
    );
    expect(everything.rows).toHaveLength(used.size);
    const sum = everything.rows.reduce((all, { figures }) => all + figures, 0);
    expect(sum).toBe(bundled.tables.incentives.length);
  });
});
