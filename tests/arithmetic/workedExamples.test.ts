import { lateWords } from "#words/lateWords.ts";
import { describe, expect, test } from "vitest";
import type { Figure, Value } from "#domain/figure.ts";
import {
  EXAMPLE_INCENTIVES,
  tinyDataset,
} from "#mocks/fixtures/tinyPackage.ts";
import { cellOf, cellsOf } from "#tests/support/asked.ts";
import { rowsOf } from "#tests/support/table.ts";
import { caveatsTold, stepsTold } from "#tests/support/told.ts";
import { english } from "#words/catalogue.ts";

/*
 * The worked examples of the design note, each as the link that asks for it.
 * Results stand as in the note, and are rounded to the digits that it shows, but
 * for 11: the note's $12.44325 is $12.443245 rounded a second time ($12.44324497…).
 */
const EXAMPLES = `
  # | place and yardstick            | settings                    | result
 -- | ------------------------------ | --------------------------- | ------
  1 | shenzhen cap.team              |                             | at most ¥100,000,000
  2 | shenzhen cap.team              | cur=usd                     | at most $14,795,613.40
  3 | shenzhen cap.team              | prices=2020                 | at most ¥107,575,394.84
  4 | shenzhen cap.team              | prices=2020&cur=usd         | at most $15,588,897.30
  5 | shenzhen cap.team              | prices=2020&cur=ppp         | at most 26,795,642.68 international dollars
  6 | shenzhen cap.team              | per=resident                | missing, not-comparable
  7 | shenzhen cap.team              | time=year                   | missing, one-off
  8 | shenzhen annual-budget         | per=resident                | ¥79.82120
  9 | shenzhen annual-budget         | per=gdp                     | 0.0444640 %
 10 | shenzhen annual-budget         | per=gdp&cur=usd&prices=2020 | 0.0444640 %
 11 | shenzhen annual-budget         | per=resident&prices=2020&cur=usd | $12.443245
 12 | wuhan annual-budget            | per=resident&zones=in       | at least ¥18.04891
 13 | wuhan annual-budget            | per=resident&zones=apart    | missing, no-figure
 14 | wuhan target.person            | time=year                   | 200,000 a year
 15 | shenzhen fund                  | time=year                   | missing, no-term
 16 | changsha grant.master.month    | time=year                   | ¥18,000
 16 | changsha grant.master.month    | time=total                  | ¥54,000
 17 | hangzhou grant.doctor          | per=gdp-head                | 0.673919 times GDP per resident
 18 | changsha fund                  | prices=2020                 | missing, no-deflator
 19 | shenzhen~wuhan~guangzhou annual-budget | scale=index&ref=shenzhen | 100; at least 20; 20
 20 | shenzhen~wuhan~guangzhou annual-budget | scale=z             | 1.41421; at least −0.70711; −0.70711
 21 | shenzhen~wuhan~guangzhou annual-budget | scale=minmax        | 1; at least 0; 0
 22 | shenzhen~wuhan~guangzhou annual-budget | scale=rank          | 1; 2; 2
 23 | wuhan rate.enterprise.rent     | per=resident                | missing, not-comparable
 23 | wuhan rate.enterprise.rent     | prices=2020                 | 50 %
 24 | guangzhou grant.doctor         | cur=usd&pick=highest        | $4,438.68 to $7,397.81
 25 | wuhan fund                     | pick=sum                    | at least ¥8,000,000,000
 26 | hangzhou cap.enterprise        | pick=sum                    | missing, not-summable
 27 | guangzhou fund                 | cur=usd                     | missing, no-year
 28 | changsha grant.leading-talent  | time=year                   | ¥100,000
`;

/** What was done to the figure as stated, in order; and what a reader must know besides. */
const STEPS_AND_CAVEATS = `
  # | place and yardstick            | settings                    | steps | caveats
 -- | ------------------------------ | --------------------------- | ----- | -------
  1 | shenzhen cap.team              |                             | stated |
  2 | shenzhen cap.team              | cur=usd                     | stated, ÷ cny-per-usd 2017 |
  3 | shenzhen cap.team              | prices=2020                 | stated, × cpi 2020 ÷ cpi 2017 |
  4 | shenzhen cap.team              | prices=2020&cur=usd         | stated, × cpi 2020 ÷ cpi 2017, ÷ cny-per-usd 2020 |
  5 | shenzhen cap.team              | prices=2020&cur=ppp         | stated, × cpi 2020 ÷ cpi 2017, ÷ ppp 2020 |
  6 | shenzhen cap.team              | per=resident                | stated |
  7 | shenzhen cap.team              | time=year                   | stated |
  8 | shenzhen annual-budget         | per=resident                | stated, ÷ population 2017 |
  9 | shenzhen annual-budget         | per=gdp                     | stated, ÷ gdp 2017 |
 10 | shenzhen annual-budget         | per=gdp&cur=usd&prices=2020 | stated, prices does not apply, currency does not apply, ÷ gdp 2017 |
 11 | shenzhen annual-budget         | per=resident&prices=2020&cur=usd | stated, × cpi 2020 ÷ cpi 2017, ÷ cny-per-usd 2020, ÷ population 2017 |
 12 | wuhan annual-budget            | per=resident&zones=in       | stated, ÷ population 2018 | of wuhan-east-lake, population 2018 for 2017
 14 | wuhan target.person            | time=year                   | stated, ÷ 5 years |
 16 | changsha grant.master.month    | time=year                   | stated, × 12 months |
 16 | changsha grant.master.month    | time=total                  | stated, × 12 months, × 3 years |
 17 | hangzhou grant.doctor          | per=gdp-head                | stated, ÷ gdp-head 2021 |
 18 | changsha fund                  | prices=2020                 | stated |
 23 | wuhan rate.enterprise.rent     | prices=2020                 | stated |
 24 | guangzhou grant.doctor         | cur=usd&pick=highest        | stated, ÷ cny-per-usd 2017 |
 25 | wuhan fund                     | pick=sum                    | sum of 2 | double-counting
 28 | changsha grant.leading-talent  | time=year                   | stated, ÷ 5 years |
`;

const dataset = tinyDataset();

function linkOf(where: string, settings: string): string {
  const [places = "", yardstick = ""] = where.split(" ");
  return `places=${places}&yard=${yardstick}&${settings}`;
}

/** How many decimals the note shows. */
const decimalsOf = (result: string) => /\.(\d+)/.exec(result)?.[1]?.length ?? 0;

function numberIn(figure: Value, end: number, decimals: number): string {
  const number = end
    .toFixed(decimals)
    .replaceAll(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",")
    .replace("-", "−");
  const { measure, time } = figure.unit;
  switch (measure.kind) {
    case "money": {
      const sign = { CNY: "¥", USD: "$", INT: "" }[measure.currency];
      const after = measure.currency === "INT" ? " international dollars" : "";
      return sign + number + after;
    }
    case "percent":
      return `${number} %`;
    case "count":
      return `${number}${time === "year" ? " a year" : ""}`;
    case "multiple":
      return `${number} times GDP per resident`;
    case "scale":
      return number;
  }
}

/** A figure as the note writes it. */
function asInTheNote(figure: Figure, decimals: number): string {
  if (figure.kind === "missing") return `missing, ${figure.reason}`;
  const { low, high, unit } = figure;
  const number = numberIn(figure, high, decimals);
  const both =
    low === high ? number : `${numberIn(figure, low, decimals)} to ${number}`;
  // Both ends say that it is a range, and a rank follows from one end alone.
  const isBare =
    figure.bound === "range" ||
    (unit.measure.kind === "scale" && unit.measure.scale === "rank");
  return `${isBare ? "" : lateWords(english).steps.bounds[figure.bound]} ${both}`.trim();
}

describe("worked examples of the design note", () => {
  test.each(rowsOf(EXAMPLES))(
    "%s: %s %s is %s",
    (_, where, settings, result) => {
      const cells = cellsOf(dataset, linkOf(where, settings));
      const parts = result.split("; ");
      expect(
        cells.map(({ scaled }, index) =>
          asInTheNote(scaled, decimalsOf(parts[index] ?? "")),
        ),
      ).toEqual(parts);
    },
  );

  test.each(rowsOf(STEPS_AND_CAVEATS))(
    "%s: %s %s by the steps %s",
    (_, where, settings, steps, caveats = "") => {
      const { figure } = cellOf(dataset, linkOf(where, settings));
      expect(stepsTold(figure)).toBe(steps);
      expect(caveatsTold(figure)).toBe(caveats);
    },
  );

  test("all 28 of them", () => {
    const numbers = new Set(rowsOf(EXAMPLES).map(([no]) => Number(no)));
    expect([...numbers]).toEqual(
      Array.from({ length: 28 }, (_, index) => index + 1),
    );
  });

  test.each(Object.entries(EXAMPLE_INCENTIVES))(
    "%s is about the very figures of the note",
    (no, incentives) => {
      const example = rowsOf(EXAMPLES).find(([number]) => number === no) ?? [];
      const [, where = "", settings = ""] = example;
      const behind = cellsOf(dataset, linkOf(where, settings))
        .flatMap((cell) => cell.behind)
        .map(({ subject }) => subject.incentive.id);
      expect(behind.toSorted()).toEqual(incentives.toSorted());
    },
  );

  test("4: deflating in yuan first is another thing than converting first", () => {
    const { figure } = cellOf(
      dataset,
      "places=shenzhen&yard=cap.team&prices=2020&cur=usd",
    );
    const amounts = figure.steps.map(({ high }) => high.toFixed(2));
    expect(amounts).toEqual(["100000000.00", "107575394.84", "15588897.30"]);
  });

  test("17: the step names GDP per resident, ¥148,385.78", () => {
    const { figure } = cellOf(
      dataset,
      "places=hangzhou&yard=grant.doctor&per=gdp-head",
    );
    const step = figure.steps.find(({ op }) => op === "divide-by-gdp-head");
    const gdpPerHead =
      step?.op === "divide-by-gdp-head"
        ? step.gdp.value / step.population.value
        : 0;
    expect(gdpPerHead.toFixed(2)).toBe("148385.78");
  });

  test("24: a range is sorted and ranked by its upper end", () => {
    const cells = cellsOf(
      dataset,
      "places=guangzhou~hangzhou&yard=grant.doctor&sort=grant.doctor",
    );
    expect(cells.map(({ place, rank }) => `${place} ${String(rank)}`)).toEqual([
      "hangzhou 1",
      "guangzhou 2",
    ]);
  });
});
