import { describe, expect, test } from "vitest";
import { parseYear, yearOf } from "#domain/year.ts";

describe(parseYear, () => {
  test.each([
    ["1900", 1900],
    ["2017", 2017],
    ["2100", 2100],
  ])("%s", (text, year) => {
    expect(parseYear(text)).toBe(year);
  });

  test.each([
    "",
    "19",
    "1899",
    "2101",
    "3019",
    "2019abc",
    "abc2019",
    " 2019",
    "2019 ",
    "2019\n",
    "2019.0",
    "+2019",
    "-2019",
    "02019",
    "2e3",
    "0x7e",
    "２０１９",
    "NaN",
  ])("%j is none", (text) => {
    expect(parseYear(text)).toBeUndefined();
  });
});

describe(yearOf, () => {
  test.each([
    ["2017", 2017],
    ["2017-11", 2017],
    ["2017-11-18", 2017],
    ["spring 2017", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s", (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});
