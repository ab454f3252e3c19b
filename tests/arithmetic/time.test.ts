import { describe, expect, test } from "vitest";
import { inTime } from "#arithmetic/time.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { stepsTold, told } from "#tests/support/told.ts";

const CASES = `
 stated as                                     | time=year                 | time=total
 --------------------------------------------- | ------------------------- | ---------
 annual-budget 12 CNY year                     | 12 CNY year               | missing no-term
 annual-budget at-least 12 CNY year over 3     | at-least 12 CNY year      | at-least 36 CNY total
 annual-budget 12 CNY month                    | 144 CNY year              | missing no-term
 grant.master 2 CNY month over 3               | 24 CNY year               | 72 CNY total
 grant.master 2..3 CNY month over 3            | 24 to 36 CNY year         | 72 to 108 CNY total
 grant.doctor 6 CNY year over 3                | 6 CNY year                | 18 CNY total
 grant.doctor 6 CNY year                       | 6 CNY year                | missing no-term
 grant.doctor 6 CNY total over 3               | 2 CNY year                | 6 CNY total
 grant.doctor 6 CNY total                      | missing one-off           | missing one-off
 grant.doctor 6 CNY once                       | missing one-off           | missing one-off
 grant.doctor 6 CNY once over 3                | missing one-off           | missing one-off
 cap.team at-most 6 CNY once                   | missing one-off           | missing one-off
 cap.team at-most 6 CNY total over 3           | at-most 2 CNY year        | at-most 6 CNY total
 budget 6 CNY total over 3                     | 2 CNY year                | 6 CNY total
 budget 6 CNY total                            | missing no-term           | 6 CNY total
 fund about 6 CNY once                         | missing no-term           | about 6 CNY once
 fund 6 CNY once over 2                        | 3 CNY year                | 6 CNY once
 fund-cluster planned 6 CNY total over 3       | planned 2 CNY year        | planned 6 CNY total
 paid 6 CNY total over 3                       | 2 CNY year                | 6 CNY total
 paid 6 CNY year over 2                        | 6 CNY year                | 12 CNY total
 target 1000 person total over 5               | 200 person year           | 1000 person total
 target 10 enterprise year over 5              | 10 enterprise year        | 50 enterprise total
 target 1000 person total                      | missing no-term           | 1000 person total
 fund 6 CNY                                    | missing no-term           | 6 CNY
 rate.enterprise.rent 50 percent year over 3   | missing no-term           | missing no-term
 threshold.enterprise 5 CNY year over 3        | missing no-term           | missing no-term
 `;

describe(inTime, () => {
  test.each(rowsOf(CASES))(
    "%s: a year %s, in total %s",
    (stated, year, total) => {
      expect(told(normalised(stated, "time=year"))).toBe(year);
      expect(told(normalised(stated, "time=total"))).toBe(total);
    },
  );

  test.each([
    ["grant.master 2 CNY month over 3", "2 CNY month"],
    ["grant.doctor 6 CNY once", "6 CNY once"],
    ["rate.enterprise.rent 50 percent year", "50 percent of cost"],
  ])("%s stays as stated", (stated, expected) => {
    const figure = normalised(stated, "time=stated");
    expect(told(figure)).toBe(expected);
    expect(stepsTold(figure)).toBe("stated");
  });

  test("a month's money over its term takes two steps, each with its result", () => {
    const { steps } = normalised(
      "grant.master 2 CNY month over 3",
      "time=total",
    );
    expect(steps.map(({ op, high }) => `${op} ${high}`)).toEqual([
      "stated 2",
      "times-months 24",
      "times-years 72",
    ]);
  });

  test("what is missing for want of a term keeps what it was stated as", () => {
    expect(stepsTold(normalised("fund 6 CNY total", "time=year"))).toBe(
      "stated",
    );
  });
});
