import { describe, expect, test } from "vitest";
import {
  denominatorCaveats,
  nearestYear,
} from "#arithmetic/denominatorYear.ts";
import { indicatorRow, year } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";
import { caveatTold } from "#tests/support/told.ts";

const NEAREST = `
 wanted | at hand             | taken
 ------ | ------------------- | -----
 2017   | 2015 2016 2017 2018 | 2017
 2017   | 2015 2018           | 2018
 2017   | 2016 2018           | 2016
 2017   | 2018 2016           | 2016
 2017   | 2014 2020           | 2014
 2017   | 2020 2014           | 2014
 2017   | 2020                | 2020
 2017   | 2014                | 2014
 2017   | 2021                | none
 2017   | 2013                | none
 2017   | 2013 2021           | none
 2017   | 2013 2020           | 2020
 2017   | 2015 2020           | 2015
 2017   |                     | none
 `;

describe(nearestYear, () => {
  test.each(rowsOf(NEAREST))("for %s of %s: %s", (wanted, atHand, taken) => {
    const years = atHand
      .split(" ")
      .filter((text) => text !== "")
      .map((text) => year(Number(text)));
    expect(String(nearestYear(years, year(Number(wanted))) ?? "none")).toBe(
      taken,
    );
  });
});

const CAVEATS = `
 operand                              | wanted | caveats
 ------------------------------------ | ------ | -------
 wuhan population 2017 10             | 2017   |
 wuhan population 2018 10             | 2017   | population 2018 for 2017
 wuhan population 2017 10 about       | 2017   | derived population 2017
 wuhan population 2018 10 about       | 2017   | population 2018 for 2017, derived population 2018
 wuhan population 2019 10             | 2017   | population 2019 for 2017
 wuhan population 2020 10             | 2017   | population 2020 for 2017, census between 2017 and 2020
 wuhan population 2020 10             | 2019   | population 2020 for 2019, census between 2019 and 2020
 wuhan population 2019 10             | 2020   | population 2019 for 2020, census between 2020 and 2019
 wuhan population 2019 10             | 2021   | population 2019 for 2021, census between 2021 and 2019
 wuhan population 2020 10             | 2021   | population 2020 for 2021
 wuhan population 2022 10             | 2020   | population 2022 for 2020
 wuhan population 2020 10             | 2020   |
 wuhan gdp 2020 10                    | 2018   | gdp 2020 for 2018
 wuhan area 2020 10 about             | 2019   | area 2020 for 2019, derived area 2020
 `;

describe(denominatorCaveats, () => {
  test.each(rowsOf(CAVEATS))("%s for %s: %s", (operand, wanted, caveats) => {
    const found = denominatorCaveats(
      indicatorRow(operand),
      year(Number(wanted)),
    );
    expect(found.map(caveatTold).join(", ")).toBe(caveats);
  });

  test("what its source rounded was not derived", () => {
    const rounded = {
      ...indicatorRow("wuhan population 2017 11000000 about"),
      note: "Rounded by the source.",
    };
    expect(denominatorCaveats(rounded, year(2017))).toEqual([]);
    expect(
      denominatorCaveats(
        { ...rounded, note: "From GDP per head." },
        year(2017),
      ),
    ).toHaveLength(1);
  });
});
