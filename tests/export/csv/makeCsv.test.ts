import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf } from "#export/csv/makeCsv.ts";
import { exportRows } from "#export/rows/exportRows.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";
import { datasetOf } from "#tests/support/stated.ts";

const DATASET = tinyDataset();
type Changes = { readonly [Name in keyof ViewState]?: unknown };

function rowsOf(
  changes: Changes,
  dataset = DATASET,
): readonly Record<string, string>[] {
  const context = contextOf(dataset, changes as Partial<ViewState>);
  const text = csvOf(exportRows(context));
  return Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const only = (place: string, yardstick: string, changes: Changes = {}) => {
  const [row] = rowsOf({ places: [place], yard: [yardstick], ...changes });
  return row ?? {};
};

describe(csvOf, () => {
  it("has a row for each place and yardstick on screen", () => {
    const rows = rowsOf({
      places: ["shenzhen", "wuhan"],
      yard: ["cap.team", "fund"],
    });
    expect(
      rows.map(({ place, yardstick }) => `${place ?? ""}:${yardstick ?? ""}`),
    ).toEqual([
      "shenzhen:cap.team",
      "wuhan:cap.team",
      "shenzhen:fund",
      "wuhan:fund",
    ]);
  });

  it("tells a figure whole", () => {
    expect(only("shenzhen", "cap.team")).toEqual({
      place: "shenzhen",
      place_name: "Shenzhen",
      yardstick: "cap.team",
      value: "100000000",
      unit: "CNY",
      bound: "at-most",
      status: "ok",
      rank: "1",
      incentives: "shenzhen-team-cap",
      programme: "Team plan",
      price_year: "2017",
      amount_stated: "100000000",
      unit_stated: "CNY",
      as_printed: "up to 100 million yuan",
      source: "Tiny Gazette, Bulletin of the tiny package, 2018-03-01",
      source_url: "https://example.org/bulletin",
      steps: "As stated (at most, per team, once) = ¥100,000,000",
      caveats: "",
    });
  });

  it("gives numbers unrounded, with every step that led to them", () => {
    const row = only("shenzhen", "annual-budget", {
      prices: 2020,
      cur: "usd",
      per: "resident",
    });
    const exact = ((1e9 * 128.10944) / 119.08805 / 6.90077 / 12528000).toFixed(
      10,
    );
    expect(Number(row["value"]).toFixed(10)).toBe(exact);
    expect(row["unit"]).toBe("USD at prices of 2020 a year per resident");
    expect(row["steps"]?.split(" | ")).toHaveLength(4);
  });

  it("gives a range by its upper end, both ends in the steps", () => {
    const row = only("guangzhou", "grant.doctor");
    expect(row).toMatchObject({
      value: "50000",
      bound: "range",
      amount_stated: "30000–50000",
    });
    expect(row["steps"]).toContain("¥30,000 – ¥50,000");
  });

  it("gives the reason for what is missing, and leaves its number empty", () => {
    expect(only("wuhan", "cap.team")).toMatchObject({
      value: "",
      unit: "",
      bound: "",
      rank: "",
      incentives: "",
      status: "no-figure",
    });
  });

  it("keeps what was stated where a step could not be done", () => {
    const row = only("guangzhou", "fund", { cur: "usd" });
    expect(row).toMatchObject({
      status: "no-year",
      value: "",
      amount_stated: "1000000000",
      as_printed: "10亿元",
    });
    expect(row["caveats"]).toContain("No year stated");
  });

  it("lists all that was added, in one order", () => {
    const row = only("wuhan", "fund", { pick: "sum" });
    expect(row).toMatchObject({
      value: "8000000000",
      bound: "at-least",
      incentives: "wuhan-fund-two | wuhan-fund-one",
      amount_stated: "5000000000 | 3000000000",
    });
    expect(row["caveats"]).toContain("twice");
  });

  it("warns of a programme that has ended, and of a zone's figure", () => {
    expect(only("changsha", "grant.master.month")["caveats"]).toBe(
      "The figure is of a programme that has ended.",
    );
    expect(only("wuhan", "annual-budget")["caveats"]).toContain(
      "a part of the place",
    );
  });

  it("warns of a source of low quality", () => {
    const weak = datasetOf([{ id: "a", source: "tiny-news" }], {
      sources: DATASET.tables.sources.map((source) => ({
        ...source,
        quality: "low",
      })),
    });
    const changes = { yard: ["fund"], places: ["shenzhen"], quality: "all" };
    expect(rowsOf(changes, weak)[0]?.["caveats"]).toBe(
      "The figure is of low source quality.",
    );
  });

  it("says over which time an amount is stated", () => {
    expect(only("changsha", "grant.master.month")["unit_stated"]).toBe(
      "CNY a month",
    );
  });

  it("names a scale as the unit, and gives a negative number as a number", () => {
    const rows = rowsOf({
      places: ["shenzhen", "wuhan", "changsha"],
      yard: ["fund"],
      scale: "z",
    });
    expect(rows.map(({ unit }) => unit)).toEqual([
      "z-score",
      "z-score",
      "z-score",
    ]);
    expect(rows.some(({ value }) => Number(value) < 0)).toBe(true);
    expect(rows.every(({ value }) => !value?.startsWith("'"))).toBe(true);
  });

  it("gives every place of a ranking, first those with a figure", () => {
    const rows = rowsOf({ view: "rank", yard: ["cap.team"] });
    expect(rows).toHaveLength(5);
    expect(rows.map(({ rank }) => rank)).toEqual(["1", "", "", "", ""]);
  });
});
