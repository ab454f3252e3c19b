import { describe, expect, test } from "vitest";
import { atPrices } from "#arithmetic/prices.ts";
import { nationalRow } from "#tests/support/stated.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { stepsTold, told } from "#tests/support/told.ts";

/** Prices double from 2010 to 2015 and rise by a tenth from there to 2020; 2013 has no rate. */
const national = [
  "cpi 2010 50",
  "cpi 2013 80",
  "cpi 2015 100",
  "cpi 2020 110",
  "cny-per-usd 2010 8",
  "cny-per-usd 2015 6",
].map(nationalRow);

const CASES = `
 stated as                            | settings     | result
 ------------------------------------ | ------------ | ------
 fund 100 CNY total in 2010           | prices=2015  | 200 CNY of 2015 total
 fund 100 CNY total in 2015           | prices=2010  | 50 CNY of 2010 total
 fund 100 CNY total in 2015           | prices=2015  | 100 CNY of 2015 total
 fund 100 CNY total in 2015           | prices=nominal | 100 CNY total
 fund at-least 100 CNY total in 2010  | prices=2020  | at-least 220 CNY of 2020 total
 grant.doctor 30..50 CNY once in 2010 | prices=2015  | 60 to 100 CNY of 2015 once
 fund 100 USD total in 2010           | prices=2015  | 1600 CNY of 2015 total
 fund 100 CNY total in 2011           | prices=2015  | missing no-deflator
 fund 100 CNY total in 2010           | prices=2016  | missing no-deflator
 fund 100 USD total in 2013           | prices=2015  | missing no-rate
 fund 100 CNY total                   | prices=2015  | missing no-year
 fund 100 USD total                   | prices=2015  | missing no-year
 fund 100 CNY total                   | prices=nominal | 100 CNY total
 target 100 person total in 2010      | prices=2015  | 100 person total
 target 100 person total              | prices=2015  | 100 person total
 rate.enterprise.rent 50 percent      | prices=2015  | 50 percent of cost
 threshold.enterprise 100 CNY in 2010 | prices=2015  | 200 CNY of 2015
 fund 100 CNY total in 2010           | prices=2015&cur=usd | 33.3333333333 USD of 2015 total
 fund 100 CNY total in 2015           | prices=2020&cur=usd | missing no-rate
 `;

describe(atPrices, () => {
  test.each(rowsOf(CASES))("%s, %s: %s", (stated, link, result) => {
    expect(told(normalised(stated, link, { national }))).toBe(result);
  });

  test("what is stated in dollars is first turned into yuan at the rate of its year", () => {
    const figure = normalised("fund 100 USD total in 2010", "prices=2015", {
      national,
    });
    expect(stepsTold(figure)).toBe(
      "stated, × cny-per-usd 2010, × cpi 2015 ÷ cpi 2010",
    );
    expect(figure.steps.map(({ high }) => high)).toEqual([100, 800, 1600]);
  });

  test.each([
    ["fund 100 CNY total in 2011", "2011"],
    ["fund 100 CNY total in 2010", "2016"],
  ])("%s: what is lacking is named with its year", (stated, lacking) => {
    const figure = normalised(stated, "prices=2016", { national });
    expect(figure).toMatchObject({
      reason: "no-deflator",
      lacking: { what: "series", series: "cpi", year: Number(lacking) },
    });
  });

  test("an index of nought deflates nothing", () => {
    const zero = [nationalRow("cpi 2010 0"), nationalRow("cpi 2015 100")];
    const figure = normalised("fund 100 CNY total in 2010", "prices=2015", {
      national: zero,
    });
    expect(told(figure)).toBe("missing no-deflator");
  });
});
