import { describe, expect, test } from "vitest";
import { divided, isDivisible } from "#arithmetic/denominator.ts";
import { PERS } from "#domain/settings.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { indicatorRow, nationalRow } from "#tests/support/stated.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { caveatsTold, stepsTold, told } from "#tests/support/told.ts";

const indicators = [
  "shenzhen population 2017 10",
  "shenzhen students 2017 5",
  "shenzhen gdp 2017 400",
  "shenzhen fiscal-revenue 2017 200",
  "shenzhen area 2017 20",
].map(indicatorRow);
const national = ["cny-per-usd 2017 8", "cpi 2017 100", "cpi 2020 110"].map(
  nationalRow,
);

const DIVIDED = `
 stated as                           | settings     | result                       | steps
 ----------------------------------- | ------------ | ---------------------------- | -----
 fund 100 CNY total in 2017          | per=none     | 100 CNY total                | stated
 fund 100 CNY total in 2017          | per=resident | 10 CNY total per resident    | stated, ÷ population 2017
 fund 100 CNY total in 2017          | per=student  | 20 CNY total per student     | stated, ÷ students 2017
 fund 100 CNY total in 2017          | per=km2      | 5 CNY total per km2          | stated, ÷ area 2017
 fund 100 CNY total in 2017          | per=gdp      | 25 percent of gdp total      | stated, ÷ gdp 2017
 fund 100 CNY total in 2017          | per=revenue  | 50 percent of revenue total  | stated, ÷ fiscal-revenue 2017
 fund at-least 100 CNY year in 2017  | per=resident | at-least 10 CNY year per resident | stated, ÷ population 2017
 target 100 person total in 2017     | per=resident | 10 person total per resident | stated, ÷ population 2017
 target 100 person total in 2017     | per=student  | 20 person total per student  | stated, ÷ students 2017
 grant.doctor 120 CNY once in 2017   | per=gdp-head | 3 times gdp-head once        | stated, ÷ gdp-head 2017
 grant.doctor 40..120 CNY once in 2017 | per=gdp-head | 1 to 3 times gdp-head once | stated, ÷ gdp-head 2017
 fund 10 USD total in 2017           | per=gdp      | 20 percent of gdp total      | stated, × cny-per-usd 2017, ÷ gdp 2017
 fund 10 USD total in 2017           | per=gdp&cur=usd | 20 percent of gdp total   | stated, × cny-per-usd 2017, currency does not apply, ÷ gdp 2017
 fund 10 USD total in 2017           | per=resident&cur=usd | 1 USD total per resident | stated, ÷ population 2017
 fund 100 CNY total in 2017          | per=revenue&prices=2020 | 50 percent of revenue total | stated, prices does not apply, ÷ fiscal-revenue 2017
 grant.doctor 120 CNY once in 2017   | per=gdp-head&prices=2020&cur=ppp | 3 times gdp-head once | stated, prices does not apply, currency does not apply, ÷ gdp-head 2017
 fund 100 CNY total over 5 in 2017   | per=gdp&time=year | 5 percent of gdp year   | stated, ÷ 5 years, ÷ gdp 2017
 fund 100 CNY total                  | per=resident | missing no-year              | stated
 fund 100 CNY total                  | per=gdp      | missing no-year              | stated
 grant.doctor 100 CNY once           | per=gdp-head | missing no-year              | stated
 fund 100 CNY total in 2021          | per=resident | missing no-denominator       | stated
 fund 100 CNY total in 2021          | per=gdp      | missing no-denominator       | stated
 `;

const ALLOWED = `
 yardstick                  | may be divided by
 -------------------------- | -----------------
 annual-budget              | none resident student gdp revenue km2
 budget                     | none resident student gdp revenue km2
 fund                       | none resident student gdp revenue km2
 fund-cluster               | none resident student gdp revenue km2
 paid                       | none resident student gdp revenue km2
 paid.project               | none resident student km2
 target.person              | none resident student
 target.person.year         | none resident student
 target.enterprise          | none
 target                     | none
 cap.doctor                 | none gdp-head
 cap.person.year            | none gdp-head
 grant.academician          | none gdp-head
 grant.graduate.month       | none gdp-head
 cap.leading-talent.sqm     | none
 cap.team                   | none
 grant.household            | none
 grant.enterprise           | none
 rate.enterprise.rent       | none
 rate.person.housing        | none
 threshold.doctor           | none
 `;

describe(divided, () => {
  test.each(rowsOf(DIVIDED))("%s, %s: %s", (stated, link, result, steps) => {
    const figure = normalised(stated, link, { indicators, national });
    expect(told(figure)).toBe(result);
    expect(stepsTold(figure)).toBe(steps);
  });

  test("the guard stands before all other reasons", () => {
    // Without the guard each of these would be missing for another reason first.
    const reasons = [
      normalised("cap.team 100 CNY once", "per=resident&time=year"),
      normalised("rate.enterprise.rent 50 percent", "per=gdp&time=total"),
      normalised("cap.team 100 CNY once", "per=km2&cur=usd&prices=1950"),
    ];
    expect(reasons.map(told)).toEqual(
      Array.from({ length: 3 }, () => "missing not-comparable"),
    );
  });

  test("a denominator of nought divides nothing", () => {
    const zero = ["shenzhen population 2017 0", "shenzhen gdp 2017 0"].map(
      indicatorRow,
    );
    const missingBy = (stated: string, per: string) =>
      told(normalised(stated, `per=${per}`, { indicators: zero }));
    expect(missingBy("fund 100 CNY total in 2017", "resident")).toBe(
      "missing no-denominator",
    );
    expect(missingBy("fund 100 CNY total in 2017", "gdp")).toBe(
      "missing no-denominator",
    );
    expect(missingBy("grant.doctor 100 CNY once in 2017", "gdp-head")).toBe(
      "missing no-denominator",
    );
  });

  test("a year whose value is nought gives way to the nearest that has one", () => {
    const rows = ["shenzhen population 2017 0", "shenzhen population 2015 4"];
    const figure = normalised("fund 100 CNY total in 2017", "per=resident", {
      indicators: rows.map(indicatorRow),
    });
    expect(told(figure)).toBe("25 CNY total per resident");
    expect(caveatsTold(figure)).toBe("population 2015 for 2017");
  });

  test("GDP per resident takes both parts of one year, the nearest that has them", () => {
    const rows = [
      "shenzhen gdp 2017 999",
      "shenzhen gdp 2016 400",
      "shenzhen population 2016 10",
      "shenzhen population 2018 1",
    ];
    const figure = normalised(
      "grant.doctor 120 CNY once in 2017",
      "per=gdp-head",
      {
        indicators: rows.map(indicatorRow),
      },
    );
    expect(told(figure)).toBe("3 times gdp-head once");
    expect(caveatsTold(figure)).toBe(
      "gdp 2016 for 2017, population 2016 for 2017",
    );
  });

  test.each([
    ["100", "exact", "exact"],
    ["100", "about", "about"],
    // More than so many residents: at most so much for each.
    ["100", "more-than", "at-most"],
    ["at-least 100", "about", "at-least"],
    ["at-most 100", "about", "at-most"],
    ["100..200", "about", "range"],
  ])("%s by a denominator that is %s is %s", (amount, of, bound) => {
    const rows = ["population", "gdp"].map((name) =>
      indicatorRow(
        `shenzhen ${name} 2017 4 ${name === "population" ? of : "exact"}`,
      ),
    );
    const stated = `fund ${amount} CNY total in 2017`;
    const figure = normalised(stated, "per=resident", { indicators: rows });
    expect(figure).toMatchObject({ kind: "value", bound });
  });

  test("GDP per resident is no firmer than either part of it", () => {
    const boundBy = (gdp: string, population: string) =>
      normalised("grant.doctor 120 CNY once in 2017", "per=gdp-head", {
        indicators: [
          indicatorRow(`shenzhen gdp 2017 400 ${gdp}`),
          indicatorRow(`shenzhen population 2017 10 ${population}`),
        ],
      });
    expect(boundBy("exact", "exact")).toMatchObject({ bound: "exact" });
    expect(boundBy("exact", "about")).toMatchObject({ bound: "about" });
    expect(boundBy("more-than", "exact")).toMatchObject({ bound: "at-most" });
  });

  test.each([
    ["fund 100 CNY total in 2015", "revenue", "fiscal-revenue", []],
    ["fund 100 CNY total in 2015", "km2", "area", []],
    ["grant.doctor 100 CNY once in 2015", "gdp-head", "gdp", []],
    [
      "grant.doctor 100 CNY once in 2015",
      "gdp-head",
      "population",
      ["shenzhen gdp 2015 400"],
    ],
    [
      "grant.doctor 100 CNY once in 2015",
      "gdp-head",
      "gdp",
      ["shenzhen population 2015 10"],
    ],
  ])("%s per %s: it is %s that is lacking", (stated, per, indicator, rows) => {
    const figure = normalised(stated, `per=${per}`, {
      indicators: rows.map(indicatorRow),
    });
    expect(figure).toMatchObject({
      reason: "no-denominator",
      lacking: { what: "indicator", indicator, year: 2015 },
    });
  });
});

describe(isDivisible, () => {
  test.each(rowsOf(ALLOWED))("%s by %s alone", (name, allowed) => {
    const yardstick = parseYardstick(name);
    const by = PERS.filter((per) => yardstick && isDivisible(yardstick, per));
    expect(by.join(" ")).toBe(allowed);
  });
});
