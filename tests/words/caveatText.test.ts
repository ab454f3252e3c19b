import { expect, test } from "vitest";
import type { Caveat } from "#domain/figure.ts";
import { english } from "#words/catalogue.ts";
import { caveatText } from "#words/caveatText.ts";
import type { Names } from "#words/names.ts";
import { id, ids, year } from "#tests/support/stated.ts";

const NAMES: Names = {
  place: () => "Optics Valley",
  indicator: () => "residents",
  publisher: () => "World Bank",
  sourceTitle: () => "Yearbook",
  figure: (figure) => `¥3, ${figure}`,
  number: () => undefined,
  stated: undefined,
};

const cases: readonly (readonly [Caveat, string])[] = [
  [
    {
      kind: "other-year",
      indicator: "population",
      wanted: year(2017),
      used: year(2018),
    },
    "Divided by residents of 2018: the dataset has none for 2017.",
  ],
  [
    { kind: "derived", indicator: "population", used: year(2018) },
    "The value for residents of 2018 was derived from other printed figures.",
  ],
  [
    {
      kind: "census",
      indicator: "population",
      wanted: year(2021),
      used: year(2019),
    },
    "The census of 2020 lies between 2019 and 2021: the series of residents jumps there.",
  ],
  [
    { kind: "part-of-place", part: id("wuhan-east-lake") },
    "The figure belongs to Optics Valley, a part of the place, and is counted for the whole.",
  ],
  [{ kind: "double-counting" }, "The sum may count the same money twice."],
  [
    { kind: "contested-once", left: ids("one two") },
    "Left out of the sum, since it contests a figure that is in it: ¥3, one; ¥3, two.",
  ],
  [
    { kind: "partners-money" },
    "The planned total of several funds, partners’ money included.",
  ],
];

test.each(cases)("%o", (caveat, text) => {
  expect(caveatText(caveat, english, NAMES)).toBe(text);
});
