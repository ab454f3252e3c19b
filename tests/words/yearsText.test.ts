import { describe, expect, test } from "vitest";
import { yearRuns } from "#words/yearsText.ts";

describe(yearRuns, () => {
  test.each([
    ["", ""],
    ["2015", "2015"],
    ["2015 2016", "2015–2016"],
    ["2018 2010 2011 2012", "2010–2012, 2018"],
    ["2011 2011 2010", "2010–2011"],
    ["2010 2012 2014", "2010, 2012, 2014"],
  ])("%j: %s", (years, runs) => {
    const numbers = years.split(" ").filter(Boolean).map(Number);
    expect(yearRuns(numbers).join(", ")).toBe(runs);
  });
});
