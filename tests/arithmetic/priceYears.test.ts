import { describe, expect, test } from "vitest";
import { offeredYear, priceYears } from "#arithmetic/priceYears.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { year } from "#tests/support/stated.ts";

describe(offeredYear, () => {
  test.each([
    [[2023, 2020, 2017], 2020],
    [[2023, 2018, 2017], 2018],
    [[2023, 2022], 2022],
    [[], undefined],
  ])("of %j is %s", (list, offered) => {
    expect(offeredYear(list.map(year))).toBe(offered);
  });
});

describe(priceYears, () => {
  test("are the years with a price index, latest first", () => {
    expect(priceYears(tinyDataset())).toEqual([2020, 2018, 2017]);
  });
});
