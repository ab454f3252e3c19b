import { describe, expect, test } from "vitest";
import { LEVELS } from "#domain/vocabularies.ts";
import { MOST_PLACES } from "#view-state/fields.ts";
import { english } from "#words/catalogue.ts";
import { lateWords } from "#words/lateWords.ts";

const NAMES = "Ao Bei Cang Dong En Fu Guang Hang Ji Kun Lan Ming".split(" ");
const { compare, footnotes } = english.views;
const { place, rank } = lateWords(english);
const titleFor = (count: number) => compare.title(NAMES.slice(0, count));

describe("the title of the comparison", () => {
  test.each([
    [1, "What Ao offers"],
    [2, "What Ao and Bei offer"],
    [3, "What Ao, Bei and Cang offer"],
    [4, "What Ao, Bei, Cang and Dong offer"],
    [5, "What Ao, Bei, Cang, Dong and En offer"],
    [6, "What Ao, Bei, Cang, Dong and 2 more offer"],
    [7, "What Ao, Bei, Cang, Dong and 3 more offer"],
    [11, "What Ao, Bei, Cang, Dong and 7 more offer"],
    [12, "What Ao, Bei, Cang, Dong and 8 more offer"],
  ])("of %d places: %s", (count, title) => {
    expect(titleFor(count)).toBe(title);
  });

  test("is whole for every number of places that can be compared", () => {
    for (let count = 1; count <= MOST_PLACES; count += 1) {
      expect(titleFor(count)).toMatch(/^What \w[\w, ]*\w offers?$/);
      expect(titleFor(count)).not.toMatch(/ {2}|,,|, and|\b1 more\b/);
    }
  });
});

describe("counts", () => {
  test.each([
    [compare.count(0, 4), "None of 4 cells has a figure."],
    [compare.count(1, 4), "1 of 4 cells has a figure."],
    [compare.count(4, 4), "4 of 4 cells have a figure."],
    [compare.count(1, 1), "1 of 1 cell has a figure."],
    [rank.count(1, 1, "city"), "1 of 1 city has a figure."],
    [rank.count(2, 21, "city"), "2 of 21 cities have a figure."],
    [rank.count(0, 2, "country"), "None of 2 countries has a figure."],
    [rank.countPlaces(0, 1), "0 of 1 place has a figure."],
    [rank.countPlaces(1, 3), "1 of 3 places has a figure."],
    [rank.chart("Who leads", 1), "Who leads. Bar chart of 1 place."],
    [rank.chart("Who leads", 9), "Who leads. Bar chart of 9 places."],
    [place.count(1, 1, 0, 0), "1 figure of 1 programme."],
    [
      place.count(42, 17, 9, 3),
      "42 figures of 17 programmes, 9 in force; the filters hide 3.",
    ],
    [place.rank(1, 1, "zone", 0), "only zone with a figure"],
    [place.rank(1, 2, "city", 1), "1st of 2 cities, tied with 1"],
    [place.rank(2, 13, "city", 0), "2nd of 13 cities"],
    [place.rank(3, 31, "province", 0), "3rd of 31 provinces"],
    [place.rank(11, 31, "city", 0), "11th of 31 cities"],
    [place.rank(22, 31, "city", 2), "22nd of 31 cities, tied with 2"],
    [place.rank(113, 200, "zone", 0), "113th of 200 zones"],
    [
      place.firsts(1, 1, "city"),
      "Highest, ties included, on 1 of the 1 yardstick on which other cities have a figure too.",
    ],
    [place.firsts(0, 7, "city"), ""],
    [
      footnotes.otherYear(1),
      "1 figure is divided by a value of another year, up to three years away.",
    ],
    [
      footnotes.otherYear(2),
      "2 figures are divided by a value of another year, up to three years away.",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each(LEVELS)("of the level %s differ for one and for many", (level) => {
    expect(rank.count(1, 1, level)).not.toBe(
      rank.count(1, 2, level).replace("of 2", "of 1"),
    );
  });
});
