import { describe, expect, test } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { csvOf } from "#export/csv/makeCsv.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf } from "#tests/support/stated.ts";
import { TABLE_COLUMNS } from "#view-state/tableColumns.ts";
import { tableModel } from "#views/table/model.ts";
import { english } from "#words/catalogue.ts";

const tiny = tinyDataset();

const modelOf = (link: string, dataset: Dataset = tiny) =>
  tableModel(dataset, asked(dataset, `view=table&${link}`), english);

/** The rows as one reads them, a line each. */
const linesOf = (link: string, dataset: Dataset = tiny) =>
  modelOf(link, dataset)
    .table()
    .rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "));

describe(tableModel, () => {
  test("place by place, by kind of figure, the highest first", () => {
    expect(
      linesOf("places=hangzhou~wuhan&scope=chosen&cols=place~figure"),
    ).toEqual([
      "Hangzhou | ≤ ¥10 m",
      "Hangzhou | ≤ ¥5 m",
      "Hangzhou | ¥100,000",
      "Wuhan | 50 %",
      "Wuhan, East Lake High-tech Development Zone (Optics Valley) | ≥ ¥200 m a year",
      "Wuhan | ≥ ¥5 bn",
      "Wuhan | ¥3 bn",
      "Wuhan | 1,000,000 people",
    ]);
  });

  test.each([
    ["wuhan-graduates-target", "1,000,000 people in total over 5 years"],
    ["shenzhen-team-cap", "≤ ¥100 m once"],
    ["shenzhen-annual-budget", "¥1 bn a year"],
    ["changsha-master-grant", "¥1,500 a month over 3 years"],
    ["wuhan-rent-rate", "50 %"],
    ["guangzhou-doctor-grant", "¥30,000 – ¥50,000 once"],
  ])("%s as stated: %s", (id, text) => {
    const { rows, cellsOf } = modelOf("cols=stated");
    const row = rows.find((each) => each.id === id);
    expect(row && cellsOf(row)[0]?.text).toBe(text);
  });

  test("normalised, and in words where it cannot be", () => {
    const columns = "figure~number~unit~bound";
    expect(
      linesOf(`cols=${columns}&per=resident&by=-figure&basis=fund`),
    ).toEqual([
      "¥639 per resident | 638.5696 | CNY per resident | Exact",
      "≥ ¥451 per resident | 451.2228 | CNY per resident | At least",
      "¥271 per resident | 270.7337 | CNY per resident | Exact",
      "No residents for 2009 ± 3 |  |  | Exact",
      "No year stated |  |  | Exact",
    ]);
  });

  test.each([
    ["figure", "4 20 ≤ none"],
    ["-figure", "20 4 ≤ none"],
  ])("sorted by %s within each yardstick, missing last", (by, order) => {
    const dataset = datasetOf([
      { id: "none", amount: 99, priceYear: undefined },
      { id: "20", amount: 20 },
      { id: "≤", amount: 7, basis: "fund-cluster" },
      { id: "4", amount: 4 },
    ]);
    const { rows } = modelOf(`by=${by}&prices=2018`, dataset);
    expect(rows.map(({ id }) => id).join(" ")).toBe(order);
  });

  test("as stated, dollars and yuan do not mix", () => {
    const dataset = datasetOf([
      { id: "usd", amount: 5, unit: "USD" },
      { id: "cny-9", amount: 9 },
      { id: "cny-1", amount: 1 },
      { id: "range", amount: 2, amountMax: 12, bound: "range" },
    ]);
    const { rows } = modelOf("by=stated", dataset);
    expect(rows.map(({ id }) => id)).toEqual([
      "cny-1",
      "cny-9",
      "range",
      "usd",
    ]);
  });

  test.each([
    ["by=place~year", "Changsha Guangzhou Hangzhou Shenzhen Wuhan"],
    ["by=-place", "Wuhan Shenzhen Hangzhou Guangzhou Changsha"],
  ])("%s: %s", (link, order) => {
    const names = modelOf(link).rows.map(({ cell }) => cell.place.name);
    expect([...new Set(names)].join(" ")).toBe(order);
  });

  test("vocabulary words in their own order: high before medium", () => {
    const { rows } = modelOf("by=quality");
    const qualities = rows.map(({ subject }) => subject.source.quality);
    expect(qualities.indexOf("medium")).toBe(qualities.lastIndexOf("high") + 1);
  });

  test.each([
    ["programme", { kind: "programme", id: "shenzhen-team-plan" }],
    ["source", { kind: "source", id: "tiny-bulletin" }],
    [
      "figure",
      {
        place: "shenzhen",
        yardstick: "cap.team",
        incentive: "shenzhen-team-cap",
      },
    ],
  ])("%s opens its own evidence", (column, open) => {
    const { rows, cellsOf } = modelOf(
      `cols=${column}&basis=cap&recipient=team`,
    );
    const [row] = rows;
    expect(row && cellsOf(row)[0]?.open).toEqual(open);
  });

  test("every column has a text for some row", () => {
    const { columns, rows, cellsOf } = modelOf(
      `cols=${TABLE_COLUMNS.join("~")}`,
    );
    expect(columns.map(({ id }) => id)).toEqual(TABLE_COLUMNS);
    const textsOf = (index: number) =>
      rows.map((row) => cellsOf(row)[index]?.text ?? "").join(" ");
    const texts = columns.map(({ id }, index) => `${id}: ${textsOf(index)}`);
    for (const text of texts) {
      expect(text).toMatch(/: .*\S/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test.each([
    ["", "All figures of 5 cities", "17 of 17 figures pass the filters."],
    [
      "scope=chosen&places=wuhan&basis=rate",
      "All figures of Wuhan",
      "1 of 5 figures passes the filters.",
    ],
    [
      "scope=chosen&places=wuhan~shenzhen",
      "All figures of Wuhan and Shenzhen",
      "8 of 8 figures pass the filters.",
    ],
    [
      "level=city~province&zones=apart",
      "All figures of 9 places",
      "15 of 15 figures pass the filters.",
    ],
  ])("%j is entitled %j: %s", (link, title, count) => {
    const model = modelOf(link);
    expect(model.title).toBe(title);
    expect(model.count).toBe(count);
  });

  test("the settings in words leave out what the table does not do", () => {
    expect(modelOf("pick=sum&scale=rank&cur=usd").sentence).toBe(
      "As stated, in US dollars at announced prices; every figure of each place, its zones included.",
    );
  });

  test("doubtful and contested figures say so, translated sources too", () => {
    const dataset = datasetOf([
      { id: "a", amount: 9, contested: ["b"], note: "Doubtful: a slip?" },
      { id: "b", amount: 5, contested: ["a"], source: "tiny-yearbook" },
    ]);
    expect(linesOf("cols=figure~source", dataset)).toEqual([
      "¥9 · doubtful · contested: ¥5 | Tiny Gazette 2018",
      "¥5 · contested: ¥9 | Tiny Statistics 2022 · tr.",
    ]);
  });

  test("as CSV there is a row for each figure", () => {
    const model = modelOf("basis=fund&scope=chosen&places=wuhan");
    const rows = exportRows({ model, dataset: tiny, words: english });
    const lines = csvOf(rows).split("\r\n");
    expect(
      lines.slice(1, -1).map((line) => line.split(",").slice(0, 9)),
    ).toEqual([
      [
        "wuhan",
        "Wuhan",
        "fund",
        "5000000000",
        "CNY",
        "at-least",
        "ok",
        "",
        "wuhan-fund-two",
      ],
      [
        "wuhan",
        "Wuhan",
        "fund",
        "3000000000",
        "CNY",
        "exact",
        "ok",
        "",
        "wuhan-fund-one",
      ],
    ]);
  });

  test("is empty when no figure passes the filters", () => {
    expect(modelOf("q=nothing-at-all").isEmpty).toBe(true);
    expect(modelOf("q=nothing-at-all").rows).toEqual([]);
  });
});
