import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkContext } from "#dataset/checkContext.ts";
import { formatProblem } from "#dataset/problem.ts";
import {
  soundDataset,
  tinyPackageWithContext,
} from "#mocks/fixtures/tinyPackage.ts";

const texts = tinyPackageWithContext();
const dataset = soundDataset(texts);
const sound = texts.files.get("context") ?? "";

/** What is wrong with the table after one replacement, and how many rows stay. */
function after(from: string, to: string): readonly [number, string[]] {
  expect(sound).toContain(from);
  const { rows, problems } = checkContext(dataset, sound.replace(from, to));
  return [rows?.length ?? 0, problems.map(formatProblem)];
}

test("a sound table is read row by row", () => {
  const { rows, problems } = checkContext(dataset, sound);
  expect(problems).toEqual([]);
  expect(rows?.[2]).toEqual({
    place: "shenzhen",
    indicator: "rd-intensity",
    year: 2017,
    value: 4.13,
    bound: "about",
    unit: "percent",
    asPrinted: "4.13%左右",
    source: "tiny-news",
    locator: "第8段",
    note: undefined,
  });
});

describe("a row is left out and listed", () => {
  test.each([
    [
      "whose place is unknown",
      "wuhan,registered",
      "atlantis,registered",
      "context.csv:3: place — “atlantis” is not in places.csv; expected the id of a sound row of places.csv",
    ],
    [
      "whose source is unknown",
      "tiny-news,第8段",
      "lost-news,第8段",
      "context.csv:4: source — “lost-news” is not in sources.csv; expected the id of a sound row of sources.csv",
    ],
    [
      "whose indicator is not described",
      "rd-intensity",
      "luck",
      'context.csv:4: indicator — “luck” is not described in datapackage.json; expected an indicator that stands under "indicators" there',
    ],
    [
      "whose unit is another",
      ",percent,",
      ",CNY,",
      "context.csv:4: unit — “CNY” is not the unit of rd-intensity; expected percent",
    ],
    [
      "whose value already stands among the indicators",
      "shenzhen,registered-population,",
      "shenzhen,population,",
      "context.csv:2: place — shenzhen, population, 2017 already stands among the indicators; expected each value in one of the two tables",
    ],
    [
      "that is there twice",
      "wuhan,registered-population,2018",
      "shenzhen,registered-population,2017",
      "context.csv:3: place — “shenzhen, registered-population, 2017” already stands in line 2; expected place, indicator, year to be unique",
    ],
  ])("%s", (_, from, to, message) => {
    expect(after(from, to)).toEqual([2, [message]]);
  });
});

test("without a column nothing of it can be used", () => {
  const { rows, problems } = checkContext(
    dataset,
    sound.replace(",value,", ",amount,"),
  );
  expect(rows).toBeUndefined();
  expect(problems.every(({ severity }) => severity === "fatal")).toBe(true);
});

test("no text makes the check throw", () => {
  const property = fc.property(
    fc.string({ unit: "binary" }),
    fc.nat({ max: sound.length }),
    (text, at) => {
      const changed = sound.slice(0, at) + text + sound.slice(at);
      const { rows, problems } = checkContext(dataset, changed);
      const isFatal = problems.some(({ severity }) => severity === "fatal");
      expect(rows === undefined).toBe(isFatal);
    },
  );
  fc.assert(property, { seed: 20261126, numRuns: 300 });
});
