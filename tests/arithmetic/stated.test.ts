import { describe, expect, test } from "vitest";
import { asStated } from "#arithmetic/stated.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { caveatsTold, stepsTold, told } from "#tests/support/told.ts";

const CASES = `
 stated                                 | figure
 -------------------------------------- | ------
 cap.team at-most 100 CNY once          | at-most 100 CNY once
 fund 100 CNY                           | 100 CNY
 fund more-than 0 CNY total             | more-than 0 CNY total
 grant.doctor 30..50 CNY month          | 30 to 50 CNY month
 target planned 1000 person total       | planned 1000 person total
 target rumoured 3 park year            | rumoured 3 park year
 cap.leading-talent 120 sqm once        | 120 sqm once
 rate.enterprise.rent 50 percent year   | 50 percent of cost
 rate.enterprise.interest 2 percentage-point | 2 percentage-point of cost
 threshold.enterprise 5 year once       | 5 year
 threshold.project about 7 CNY total    | about 7 CNY
 `;

describe(asStated, () => {
  test.each(rowsOf(CASES))("%s: %s", (stated, expected) => {
    const figure = normalised(stated, "");
    expect(told(figure)).toBe(expected);
    expect(stepsTold(figure)).toBe("stated");
    expect(caveatsTold(figure)).toBe("");
  });

  test("stays as it is in yuan by default, but dollars become yuan", () => {
    expect(told(normalised("fund 10 CNY total in 2017", ""))).toBe(
      "10 CNY total",
    );
    expect(told(normalised("fund 10 USD total in 2017", ""))).toBe(
      "67.5876 CNY total",
    );
  });

  test("a cluster of funds warns of partners' money", () => {
    const figure = normalised("fund-cluster planned 10 CNY total", "");
    expect(caveatsTold(figure)).toBe("partners-money");
  });
});
