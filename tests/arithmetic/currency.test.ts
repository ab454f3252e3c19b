import { describe, expect, test } from "vitest";
import { inCurrency } from "#arithmetic/currency.ts";
import { nationalRow } from "#tests/support/stated.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { stepsTold, told } from "#tests/support/told.ts";

/** Eight yuan a dollar and four an international one in 2010; five and four in 2015. */
const national = [
  "cpi 2010 50",
  "cpi 2015 100",
  "cpi 2020 110",
  "cny-per-usd 2010 8",
  "cny-per-usd 2015 5",
  "ppp 2010 4",
].map(nationalRow);

const CASES = `
 stated as                              | settings            | result
 -------------------------------------- | ------------------- | ------
 fund at-most 400 CNY total in 2010     | cur=usd             | at-most 50 USD total
 fund at-most 400 CNY total in 2010     | cur=ppp             | at-most 100 INT total
 fund at-most 400 CNY total in 2010     | cur=cny             | at-most 400 CNY total
 fund 400 USD total in 2010             | cur=usd             | 400 USD total
 fund 400 USD total in 2010             | cur=cny             | 3200 CNY total
 fund 400 USD total in 2010             | cur=ppp             | 800 INT total
 fund 400 USD total                     | cur=usd             | 400 USD total
 fund 400 USD total                     | cur=cny             | missing no-year
 fund 400 CNY total                     | cur=usd             | missing no-year
 fund 400 CNY total                     | cur=ppp             | missing no-year
 fund 400 CNY total                     | cur=cny             | 400 CNY total
 fund 400 CNY total in 2011             | cur=usd             | missing no-rate
 fund 400 CNY total in 2015             | cur=ppp             | missing no-rate
 fund 400 USD total in 2011             | cur=cny             | missing no-rate
 fund 400 CNY total in 2010             | cur=usd&prices=2015 | 160 USD of 2015 total
 fund 400 USD total in 2010             | cur=usd&prices=2015 | 1280 USD of 2015 total
 fund 400 CNY total in 2010             | cur=ppp&prices=2015 | missing no-rate
 fund 400 CNY total in 2015             | cur=usd&prices=2020 | missing no-rate
 fund 400 USD total in 2015             | cur=usd&prices=2015 | 400 USD of 2015 total
 grant.doctor 40..80 CNY once in 2010   | cur=usd             | 5 to 10 USD once
 target 400 person total in 2011        | cur=usd             | 400 person total
 rate.enterprise.rent 50 percent        | cur=ppp             | 50 percent of cost
 `;

describe(inCurrency, () => {
  test.each(rowsOf(CASES))("%s, %s: %s", (stated, link, result) => {
    expect(told(normalised(stated, link, { national }))).toBe(result);
  });

  test("dollars at other prices go by way of the yuan, out at the rate of their year and back at that of the base year", () => {
    const figure = normalised(
      "fund 400 USD total in 2010",
      "cur=usd&prices=2015",
      { national },
    );
    expect(stepsTold(figure)).toBe(
      "stated, × cny-per-usd 2010, × cpi 2015 ÷ cpi 2010, ÷ cny-per-usd 2015",
    );
  });

  test("the rate that is lacking is named with its series and year", () => {
    const lackingOf = (link: string) =>
      normalised("fund 400 CNY total in 2015", link, { national });
    expect(lackingOf("cur=ppp")).toMatchObject({
      lacking: { what: "series", series: "ppp", year: 2015 },
    });
    expect(lackingOf("cur=usd&prices=2020")).toMatchObject({
      lacking: { what: "series", series: "cny-per-usd", year: 2020 },
    });
  });

  test("a rate of nought converts nothing, either way", () => {
    const zero = [nationalRow("cny-per-usd 2010 0")];
    const convert = (stated: string, link: string) =>
      told(normalised(stated, link, { national: zero }));
    expect(convert("fund 400 CNY total in 2010", "cur=usd")).toBe(
      "missing no-rate",
    );
    expect(convert("fund 400 USD total in 2010", "cur=cny")).toBe(
      "missing no-rate",
    );
  });
});
