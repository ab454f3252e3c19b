import { describe, expect, test } from "vitest";
import { type PlacedFigure, scaleRow } from "#arithmetic/scale.ts";
import type { Bound } from "#domain/bound.ts";
import { missing, type Unit } from "#domain/figure.ts";
import { type Scale, SCALES } from "#domain/settings.ts";
import { id } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";
import { numberTold, told } from "#tests/support/told.ts";

const YUAN: Unit = {
  measure: { kind: "money", currency: "CNY", prices: "nominal" },
  time: "year",
  per: "none",
};

/** `8`, `at-least 8`, `2..8`, or `-` for none: the figures of places a, b, c in their order. */
function rowOf(text: string): PlacedFigure[] {
  return text.split(", ").map((cell, index) => {
    const words = cell.split(" ");
    const [low, high] = (words.at(-1) ?? "").split("..").map(Number);
    const place = id<PlacedFigure["place"]>("abcdef".charAt(index));
    if (cell === "-" || low === undefined) {
      return { place, figure: missing("no-figure") };
    }
    const bound = words.length > 1 ? words[0] : high && "range";
    return {
      place,
      figure: {
        kind: "value",
        low,
        high: high ?? low,
        unit: YUAN,
        bound: (bound ?? "exact") as Bound,
        steps: [],
        caveats: [],
      },
    };
  });
}

const scaled = (row: string, scale: Scale, ref = "a") =>
  scaleRow(rowOf(row), scale, id(ref)).map(numberTold).join(", ");

const CASES = `
 row              | scale  | scaled
 ---------------- | ------ | ------
 8, 2, 4          | value  | 8, 2, 4
 8, 2, 4          | index  | 100, 25, 50
 8, -, 4          | index  | 100, no-figure, 50
 -, 2, 4          | index  | no-figure, no-reference, no-reference
 0, 2, 4          | index  | no-reference, no-reference, no-reference
 8, 0, 4          | index  | 100, 0, 50
 8, 2..4, 4       | index  | 100, 25 to 50, 50
 4..8, 2, 4       | index  | 50 to 100, 25, 50
 8, 2, 4          | share  | 100, 25, 50
 2, -, 4          | share  | 50, no-figure, 100
 0, 0             | share  | no-reference, no-reference
 1..2, 4          | share  | 25 to 50, 100
 8, 2, 5          | minmax | 1, 0, 0.5
 5, 5, 5          | minmax | 0.5, 0.5, 0.5
 5                | minmax | 0.5
 0, 0             | minmax | 0.5, 0.5
 8, -, 4          | minmax | 1, no-figure, 0
 4..8, 2, 5       | minmax | 0.333333333333 to 1, 0, 0.5
 1..9, 8, 5       | minmax | 0 to 1, 0.875, 0.5
 5..5.5, 5        | minmax | 0 to 1, 0
 1, 3, 5, 7       | z      | -1.3416407865, -0.4472135955, 0.4472135955, 1.3416407865
 2, 4, 6          | z      | -1.22474487139, 0, 1.22474487139
 0.1, 0.2, 0.3    | z      | -1.22474487139, 0, 1.22474487139
 2, 4, -          | z      | no-spread, no-spread, no-figure
 2, 4             | z      | no-spread, no-spread
 5, 5, 5          | z      | no-spread, no-spread, no-spread
 0, 0, 0          | z      | no-spread, no-spread, no-spread
 9, 7, 7, 3       | rank   | 1, 2, 2, 4
 3, -, 7          | rank   | 2, no-figure, 1
 1..9, 8          | rank   | 1, 2
 5                | rank   | 1
 `;

describe(scaleRow, () => {
  test.each(rowsOf(CASES))("%s by %s: %s", (row, scale, expected) => {
    expect(scaled(row, scale as Scale)).toBe(expected);
  });

  test.each([
    ["b", "200, 100, 50"],
    ["c", "400, 200, 100"],
    ["nowhere", "no-reference, no-reference, no-reference"],
  ])("an index with %s as its base: %s", (ref, expected) => {
    expect(scaled("8, 4, 2", "index", ref)).toBe(expected);
  });

  test("without a reference place there is no index", () => {
    const figures = scaleRow(rowOf("8, 4"), "index", undefined);
    expect(figures.map(numberTold)).toEqual(["no-reference", "no-reference"]);
  });

  test("equal figures that differ in the last bit have no spread", () => {
    const row = rowOf(`${0.1 + 0.2}, 0.3, 0.3`);
    const by = (scale: Scale) =>
      scaleRow(row, scale, undefined).map(numberTold);
    expect(by("z")).toEqual(["no-spread", "no-spread", "no-spread"]);
    expect(by("minmax")).toEqual(["0.5", "0.5", "0.5"]);
    expect(by("rank")).toEqual(["1", "1", "1"]);
  });

  test.each(SCALES)("bounds stay visible by %s", (scale) => {
    const row = rowOf("at-least 8, at-most 2, planned 4");
    const bounds = scaleRow(row, scale, id("a")).map(
      (figure) => figure.kind === "value" && figure.bound,
    );
    expect(bounds).toEqual(["at-least", "at-most", "planned"]);
  });

  test("scaled figures have lost their unit and time", () => {
    const [figure] = scaleRow(rowOf("8, 4, 2"), "index", id("a"));
    expect(figure && told(figure)).toBe("100 index");
  });

  test.each([
    ["index", { scale: "index", reference: "a", base: 8 }],
    ["share", { scale: "share", largest: 8 }],
    ["minmax", { scale: "minmax", smallest: 2, largest: 8 }],
    ["z", { scale: "z", mean: 5, deviation: Math.sqrt(6) }],
    ["rank", { scale: "rank", of: 3 }],
  ] as const)(
    "the step of %s names what it was taken over",
    (scale, scaling) => {
      const [figure] = scaleRow(rowOf("8, 2, 5"), scale, id("a"));
      expect(figure?.steps).toMatchObject([{ op: "scale", scaling }]);
    },
  );
});
