import { describe, expect, test } from "vitest";
import { BOUNDS } from "#domain/bound.ts";
import { missing, MISSING_REASONS } from "#domain/figure.ts";
import { year } from "#tests/support/stated.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { english } from "#words/catalogue.ts";
import { figureText, missingText } from "#words/figureText.ts";

const textOf = (stated: string, digits: "short" | "full" = "short") => {
  const figure = normalised(stated, "");
  if (figure.kind === "missing") throw new Error(figure.reason);
  return figureText(figure, english, digits);
};

const CASES = `
 figure                               | text             | suffix            | spoken
 ------------------------------------ | ---------------- | ----------------- | ------
 fund 100000000 CNY total             | ¥100 m           |                   | 100 million yuan
 cap.team at-most 100000000 CNY once  | ≤ ¥100 m         |                   | at most 100 million yuan
 fund at-least 200000000 CNY year     | ≥ ¥200 m         | a year            | at least 200 million yuan a year
 fund more-than 5000 CNY month        | > ¥5,000         | a month           | more than 5,000 yuan a month
 fund about 3 CNY                     | ≈ ¥3             |                   | about 3 yuan
 fund planned 3000000000 CNY year     | ¥3 bn            | a year · planned  | a planned 3 billion yuan a year
 fund rumoured 3000000000 CNY         | ¥3 bn            | rumoured          | a rumoured 3 billion yuan
 grant.doctor 30000..50000 CNY once   | ¥30,000 – ¥50,000 |                  | 30,000 yuan to 50,000 yuan
 grant.doctor 3000..5000 CNY month    | ¥3,000 – ¥5,000  | a month           | 3,000 yuan to 5,000 yuan a month
 grant.doctor 50000001..50000002 CNY  | ≈ ¥50 m          |                   | about 50 million yuan
 target planned 1000000 person total  | 1,000,000 people | planned           | a planned 1,000,000 people
 rate.enterprise.rent at-most 50 percent | ≤ 50 %        |                   | at most 50 percent
 `;

describe(figureText, () => {
  test.each(rowsOf(CASES))("%s: %s %s", (stated, text, suffix, spoken) => {
    expect(textOf(stated)).toEqual({ text, suffix, spoken });
  });

  test("in full a range keeps both ends, however near", () => {
    expect(textOf("grant.doctor 50000001..50000002 CNY", "full").text).toBe(
      "¥50,000,001 – ¥50,000,002",
    );
  });

  test("a sum whose ends round alike keeps the bound of the sum", () => {
    const figure = normalised("grant.doctor 50000001..50000002 CNY", "");
    if (figure.kind === "missing") throw new Error(figure.reason);
    const sum = { ...figure, bound: "at-least" } as const;
    expect(figureText(sum, english, "short").text).toBe("≥ ¥50 m");
  });

  test.each(BOUNDS)("a rank has no bound: %s", (bound) => {
    const unit = {
      measure: { kind: "scale", scale: "rank" },
      time: undefined,
      per: "none",
    } as const;
    const rank = { low: 2, high: 2, unit, bound };
    expect(figureText(rank, english, "short")).toEqual({
      text: "2",
      suffix: "",
      spoken: "2",
    });
  });
});

const nameOf = (indicator: string) => `the ${indicator}`;

describe(missingText, () => {
  test.each(MISSING_REASONS)("%s has its words", (reason) => {
    expect(missingText(missing(reason), english, nameOf, 3)).toEqual(
      english.reasons.missing[reason],
    );
  });

  test.each([
    [
      "no-denominator",
      { what: "indicator", indicator: "population", year: year(2016) },
      "No the population for 2016 ± 3",
    ],
    [
      "no-deflator",
      { what: "series", series: "cpi", year: year(2009) },
      "No CPI for 2009",
    ],
    [
      "no-rate",
      { what: "series", series: "ppp", year: year(2018) },
      "No yuan per international dollar for 2018",
    ],
    [
      "filtered-out",
      { what: "filter", hidden: 1 },
      "1 figure hidden by filters",
    ],
    [
      "filtered-out",
      { what: "filter", hidden: 3 },
      "3 figures hidden by filters",
    ],
  ] as const)("%s names what is lacking: %o", (reason, lacking, text) => {
    expect(
      missingText(missing(reason, [], lacking), english, nameOf, 3),
    ).toEqual({
      text,
      hint: english.reasons.missing[reason].hint,
    });
  });
});
