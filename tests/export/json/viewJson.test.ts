import { describe, expect, it } from "vitest";
import { viewJson } from "#export/json/viewJson.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";

type Changes = { readonly [Name in keyof ViewState]?: unknown };

const jsonOf = (changes: Changes) => {
  const context = contextOf(tinyDataset(), changes as Partial<ViewState>);
  // As it comes back from a file.
  return JSON.parse(JSON.stringify(viewJson(context))) as {
    readonly view: Readonly<Record<string, unknown>>;
    readonly dataset: unknown;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly sources: readonly unknown[];
  };
};

const budget = jsonOf({
  places: ["shenzhen"],
  yard: ["annual-budget"],
  prices: 2020,
  per: "resident",
});

describe(viewJson, () => {
  it("holds the question, resolved, and the dataset", () => {
    expect(budget.view).toMatchObject({
      name: "compare",
      title: "What Shenzhen offers",
      settings: { places: "shenzhen", yard: "annual-budget", prices: "2020" },
      filters: [],
    });
    expect(budget.dataset).toEqual({
      title: "Tiny package",
      version: "2026.1.0",
      licence: {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    });
  });

  it("holds each step with its operands and what it came to", () => {
    expect(budget.rows[0]?.["steps"]).toEqual([
      {
        operation: "stated",
        text: "As stated (a year) = ¥1,000,000,000 a year",
        operands: [],
        result: { low: 1e9, high: 1e9, unit: "CNY a year" },
      },
      expect.objectContaining({
        operation: "deflate",
        operands: [
          {
            role: "to",
            value: 128.10944,
            unit: "index, 2010=100",
            of: "cpi",
            year: 2020,
            source: "tiny-yearbook",
          },
          {
            role: "from",
            value: 119.08805,
            unit: "index, 2010=100",
            of: "cpi",
            year: 2017,
            source: "tiny-yearbook",
          },
        ],
      }),
      expect.objectContaining({
        operation: "divide",
        by: "resident",
        operands: [
          {
            role: "divisor",
            value: 12528000,
            unit: "person",
            of: "population",
            place: "shenzhen",
            year: 2017,
            source: "tiny-yearbook",
          },
        ],
      }),
    ]);
  });

  it("lists the sources of figures and operands", () => {
    expect(budget.sources).toEqual([
      expect.objectContaining({ id: "tiny-bulletin", used_for: "figures" }),
      expect.objectContaining({ id: "tiny-yearbook", used_for: "steps" }),
    ]);
  });

  it("has null where there is no figure, and the reason", () => {
    const [row] = jsonOf({ places: ["wuhan"], yard: ["cap.team"] }).rows;
    expect(row).toMatchObject({ value: null, status: "no-figure", steps: [] });
  });

  it("names what a sum adds and what a scale was taken over", () => {
    const sum = jsonOf({ places: ["wuhan"], yard: ["fund"], pick: "sum" });
    expect(sum.rows[0]?.["steps"]).toContainEqual(
      expect.objectContaining({
        operation: "sum",
        addends: expect.arrayContaining(["wuhan-fund-one"]) as unknown,
      }),
    );
    const share = jsonOf({
      places: ["shenzhen", "wuhan"],
      yard: ["fund"],
      scale: "share",
    });
    expect(share.rows[0]?.["steps"]).toContainEqual(
      expect.objectContaining({
        operation: "scale",
        scale: "share",
        operands: [{ role: "largest", value: 8e9 }],
      }),
    );
  });
});
