import { describe, expect, test } from "vitest";
import { isRealDate, isSurelyBefore } from "#dataset/isoDate.ts";

describe(isRealDate, () => {
  test.each(["2017", "2017-11", "2017-11-18", "2020-02-29", "2000-02-29"])(
    "%s is one",
    (text) => {
      expect(isRealDate(text)).toBe(true);
    },
  );

  test.each([
    "",
    "17",
    "2017-1",
    "2017-00",
    "2017-13",
    "2017-02-30",
    "2019-02-29",
    "1900-02-29",
    "2017-11-00",
    "2017-11-18T00:00",
    "0017",
    "2017/11",
    " 2017",
  ])("“%s” is none", (text) => {
    expect(isRealDate(text)).toBe(false);
  });
});

describe(isSurelyBefore, () => {
  test.each([
    ["2016", "2017-11", true],
    ["2017", "2017-11", false],
    ["2017-10", "2017-11-18", true],
    ["2017-11", "2017-11-18", false],
    ["2017-11-18", "2017", false],
    ["2018", "2017-11", false],
  ])("%s, %s: %s", (first, second, isBefore) => {
    expect(isSurelyBefore(first, second)).toBe(isBefore);
  });
});
