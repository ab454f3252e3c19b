import { describe, expect, test } from "vitest";
import { whyIncomparable, whyOff } from "#arithmetic/admissible.ts";
import { compare } from "#arithmetic/grid.ts";
import type { Settings } from "#domain/settings.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { year } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";

const dataset = tinyDataset();

const CASES = `
 on screen                                       | option           | why it is off
 ----------------------------------------------- | ---------------- | -------------
 places=shenzhen&yard=cap.team                   | per resident     | not-comparable
 places=shenzhen&yard=cap.team                   | per none         |
 places=shenzhen&yard=cap.team                   | per gdp-head     | not-comparable
 places=hangzhou&yard=grant.doctor               | per gdp-head     |
 places=shenzhen&yard=cap.team                   | time year        | one-off
 places=shenzhen&yard=fund                       | time year        | no-term
 places=shenzhen&yard=fund                       | time total       |
 places=shenzhen&yard=cap.team                   | pick sum         | not-summable
 places=shenzhen&yard=fund                       | pick sum         |
 places=shenzhen&yard=cap.team                   | cur usd          |
 places=guangzhou&yard=fund                      | cur usd          | no-year
 places=hangzhou&yard=cap.enterprise             | cur usd          | no-rate
 places=changsha&yard=fund                       | prices 2020      | no-deflator
 places=shenzhen&yard=fund                       | prices 2020      |
 places=wuhan&yard=target.person                 | cur usd          | no-money
 places=wuhan&yard=target.person                 | prices 2020      | no-money
 places=wuhan&yard=rate.enterprise.rent          | cur ppp          | no-money
 places=wuhan&yard=rate.enterprise.rent          | per resident     | not-comparable
 places=shenzhen&yard=annual-budget&per=gdp      | cur usd          | nominal-denominator
 places=shenzhen&yard=annual-budget&per=gdp      | prices 2020      | nominal-denominator
 places=shenzhen&yard=annual-budget&per=resident | cur usd          |
 places=wuhan&yard=annual-budget                 | per gdp          | no-denominator
 places=shenzhen&yard=annual-budget              | per student      | no-denominator
 places=shenzhen~wuhan&yard=annual-budget        | scale z          | no-spread
 places=shenzhen~wuhan~guangzhou&yard=annual-budget | scale z       |
 places=hangzhou~shenzhen&yard=cap.team          | scale index      | no-reference
 places=shenzhen~hangzhou&yard=cap.team          | scale index      |
 places=wuhan&yard=annual-budget                 | zones apart      | no-figure
 places=shenzhen&yard=fund                       | zones apart      |
 places=changsha&yard=annual-budget              | zones apart      |
 places=hangzhou&yard=cap.team                   | per resident     |
 places=shenzhen&yard=cap.team~annual-budget     | per resident     |
 places=shenzhen&yard=annual-budget&per=gdp&cur=usd | cur usd       |
 places=shenzhen&yard=cap.team&time=year         | time year        |
 places=shenzhen&yard=cap.team&q=nothing         | per resident     |
 `;

function changeOf(option: string): Partial<Settings> {
  const [name = "", word = ""] = option.split(" ");
  return { [name]: name === "prices" ? year(Number(word)) : word };
}

describe(whyOff, () => {
  test.each(rowsOf(CASES))("%s, %s: %s", (link, option, why) => {
    const { places, yardsticks, settings, keeps } = asked(dataset, link);
    const screen = { dataset, places, yardsticks, settings, keeps };
    expect(whyOff(screen, changeOf(option)) ?? "").toBe(why);
  });

  test("gives the reason that most of the figures give", () => {
    const { settings, keeps } = asked(dataset, "");
    const yardsticks = ["fund", "cap.enterprise", "cap.team"].map((name) =>
      parseYardstick(name),
    );
    const screen = {
      dataset,
      places: asked(dataset, "places=shenzhen~wuhan~hangzhou~changsha").places,
      yardsticks: yardsticks.filter((yardstick) => yardstick !== undefined),
      settings,
      keeps,
    };
    // The funds of three cities name no term, the two caps are paid once.
    expect(whyOff(screen, { time: "year" })).toBe("no-term");
  });

  test("with nothing on screen nothing is off", () => {
    const { settings, keeps } = asked(dataset, "");
    const screen = { dataset, places: [], yardsticks: [], settings, keeps };
    expect(whyOff(screen, { per: "resident" })).toBeUndefined();
  });
});

describe(whyIncomparable, () => {
  test.each([
    ["places=shenzhen~hangzhou&yard=cap.team&per=resident", "not-comparable"],
    ["places=shenzhen~wuhan&yard=fund&time=year", "no-term"],
    ["places=shenzhen~wuhan&yard=annual-budget&scale=z", "no-spread"],
    // One that can be compared is enough.
    ["places=shenzhen~changsha&yard=fund&per=gdp", undefined],
    // Nothing found is not the settings' doing.
    ["places=hangzhou&yard=cap.team&per=resident", undefined],
  ])("%s: %s", (link, why) => {
    const { places, yardsticks, settings, keeps } = asked(dataset, link);
    const rows = compare(dataset, places, yardsticks, settings, keeps);
    expect(rows.map(whyIncomparable)).toEqual([why]);
  });
});
