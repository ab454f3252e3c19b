import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  contrast,
  deltaE,
  difference,
  linear,
  SEEN,
  type Vision,
} from "./colourVision.ts";

const CSS = readFileSync("src/ui/theme.css", "utf8");

/** The plain colours that a rule of the theme sets, by token. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(
      ([, token = "", colour = ""]) => [token, colour],
    ),
  );
}

const light = tokensOf(":root");
const THEMES = [
  ["light", light],
  ["dark", { ...light, ...tokensOf(':root[data-theme="dark"]') }],
] as const;

const PLACES = Array.from({ length: 12 }, (_, index) => `place-${index + 1}`);
const COLOURS = PLACES.map((token) => light[token] ?? "");

const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => [one, other] as const),
  );

/** The pairs that do not reach what is asked, in words. */
const tooClose = (
  pairs: readonly (readonly [string, string])[],
  measure: (one: string, other: string) => number,
  least: number,
) =>
  pairs
    .map(([one, other]) => ({ one, other, found: measure(one, other) }))
    .filter(({ found }) => !(found >= least))
    .map(({ one, other, found }) => `${one} ${other} ${found.toFixed(2)}`);

const grounded = (tokens: readonly string[], grounds: readonly string[]) =>
  tokens.flatMap((token) => grounds.map((ground) => [token, ground] as const));

describe.each(THEMES)("in the %s theme", (_, theme) => {
  const contrastOf = (one: string, other: string) =>
    contrast(theme[one] ?? "", theme[other] ?? "");

  test("text can be read: 4.5 to 1 on every ground", () => {
    const text = grounded(
      ["ink", "soft", "faint", "accent"],
      ["paper", "card", "wash"],
    );
    const others = [
      ["note-ink", "note"],
      ["on-accent", "accent"],
      ["ink", "mark"],
      ["soft", "mark"],
    ] as const;
    expect(tooClose([...text, ...others], contrastOf, 4.5)).toEqual([]);
  });

  test("marks can be seen: 3 to 1 on card and paper", () => {
    const marks = grounded([...PLACES, "neutral"], ["card", "paper"]);
    expect(tooClose(marks, contrastOf, 3)).toEqual([]);
  });
});

test("a place has one colour, in both themes", () => {
  const [, [, dark]] = THEMES;
  expect(PLACES.map((token) => dark[token])).toEqual(COLOURS);
  expect(new Set(COLOURS).size).toBe(12);
});

describe("the colours of places are told apart", () => {
  /*
   * Marks are labelled, so colour is never the only cue. Twelve colours that all
   * keep 3 to 1 on white and on near-black have about 15 of 100 steps of
   * lightness between them: the floors below are what that leaves.
   */
  const FIRST = COLOURS.slice(0, 4);
  const neighbours = COLOURS.slice(1).map(
    (colour, index) => [COLOURS[index] ?? "", colour] as const,
  );
  test.each<[Vision, number, number, number]>([
    // The least CIEDE2000 of the first four, of neighbours, and of all.
    ["usual", 25, 25, 12],
    ["protanopia", 9, 9, 6],
    ["deuteranopia", 9, 9, 6],
    ["tritanopia", 9, 9, 6],
  ])("with %s", (vision, ofFirst, ofNeighbours, ofAll) => {
    const seen = (one: string, other: string) => difference(one, other, vision);
    expect(tooClose(pairsOf(FIRST), seen, ofFirst)).toEqual([]);
    expect(tooClose(neighbours, seen, ofNeighbours)).toEqual([]);
    expect(tooClose(pairsOf(COLOURS), seen, ofAll)).toEqual([]);
  });
});

describe("the measures are sound", () => {
  test("contrast: black on white is 21, a colour on itself 1", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#0b5e6b", "#0b5e6b")).toBe(1);
  });

  // From the test data of Sharma, Wu and Dalal.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)("difference of %j and %j", (one, other, expected) => {
    expect(deltaE(one, other)).toBeCloseTo(expected, 4);
    expect(deltaE(other, one)).toBeCloseTo(expected, 4);
  });

  test.each(Object.entries(SEEN))("%s leaves grey as it is", (_, see) => {
    const grey = linear("#808080");
    for (const [index, part] of see(grey).entries()) {
      expect(part).toBeCloseTo(grey[index] ?? 0, 4);
    }
  });

  test("who lacks green cones confuses red and green of one lightness", () => {
    expect(difference("#b05a00", "#738000", "deuteranopia")).toBeLessThan(8);
    expect(difference("#b05a00", "#738000")).toBeGreaterThan(30);
  });
});
