import { describe, expect, test } from "vitest";
import type { Year } from "#domain/year.ts";
import { english } from "#words/catalogue.ts";
import { wayText } from "#words/wayText.ts";

const AS_STATED = {
  per: "none",
  prices: "nominal",
  cur: "cny",
  pick: "highest",
} as const;

describe(wayText, () => {
  test.each([
    [{}, true, "In yuan at announced prices; the highest figure of each place"],
    [
      { per: "resident", cur: "usd", prices: 2020 as Year, pick: "sum" },
      true,
      "Per resident, in US dollars at prices of 2020; the sum of each place’s figures",
    ],
    [
      { per: "gdp", pick: "latest" },
      false,
      "As percent of GDP; the latest figure of each place",
    ],
    [{}, false, "Not divided; the highest figure of each place"],
  ] as const)("%j", (changes, isMoney, text) => {
    expect(wayText({ ...AS_STATED, ...changes }, isMoney, english)).toBe(text);
  });
});
