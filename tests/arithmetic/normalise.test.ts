import { describe, expect, test } from "vitest";
import { normalise } from "#arithmetic/normalise.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { cellOf } from "#tests/support/asked.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { stepsTold, told } from "#tests/support/told.ts";

/** Of several reasons the first that the steps meet; the tiny package has rates for 2017, 2018 and 2020. */
const REASONS = `
 stated                          | settings                                    | reason
 ------------------------------- | ------------------------------------------- | ------
 cap.team 9 CNY once             | per=resident&time=year&prices=2019          | not-comparable
 cap.team 9 CNY once             | time=year&prices=2019&cur=usd               | one-off
 fund 9 CNY total                | time=year&prices=2020&cur=usd&per=student   | no-term
 fund 9 CNY total over 3         | time=year&prices=2020&cur=usd&per=student   | no-year
 fund 9 CNY total in 2009        | prices=2020&cur=usd&per=student             | no-deflator
 fund 9 CNY total in 2017        | prices=2019&cur=usd&per=student             | no-deflator
 fund 9 CNY total in 2009        | cur=usd&per=student                         | no-rate
 fund 9 CNY total in 2018        | prices=2018&cur=ppp&per=student             | no-rate
 fund 9 CNY total in 2017        | prices=2020&cur=usd&per=student             | no-denominator
 fund 9 CNY total in 2009        | prices=2020&cur=usd&per=revenue             | no-denominator
 fund 9 USD total in 2009        | per=revenue                                 | no-rate
 fund 9 CNY total                | prices=2020&per=gdp                         | no-year
 `;

describe(normalise, () => {
  test.each(rowsOf(REASONS))("%s under %s: %s", (stated, link, reason) => {
    expect(told(normalised(stated, link))).toBe(`missing ${reason}`);
  });

  test("takes the steps in their order", () => {
    const figure = normalised(
      "fund 12 USD total over 3 in 2017",
      "time=year&prices=2020&cur=ppp&per=resident",
    );
    expect(stepsTold(figure)).toBe(
      "stated, ÷ 3 years, × cny-per-usd 2017, × cpi 2020 ÷ cpi 2017, ÷ ppp 2020, ÷ population 2017",
    );
  });

  test("the order matters: deflated in yuan and then converted is not converted and then deflated", () => {
    const dataset = tinyDataset();
    const link = "places=shenzhen&yard=cap.team&cur=usd";
    const [dollars, ofTheApp] = [link, `${link}&prices=2020`].map((asked) => {
      const { figure } = cellOf(dataset, asked);
      return figure.kind === "value" ? figure.high : 0;
    });
    const convertedFirst = ((dollars ?? 0) * 128.10944) / 119.08805;
    expect(convertedFirst.toFixed(2)).toBe("15916439.53");
    expect(ofTheApp?.toFixed(2)).toBe("15588897.30");
  });
});
