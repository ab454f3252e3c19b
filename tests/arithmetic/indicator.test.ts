import { describe, expect, test } from "vitest";
import {
  indicatorIds,
  indicatorRow,
  indicatorUnit,
  isIndicator,
} from "#arithmetic/indicator.ts";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { datasetOf, ids, indicatorRow as row } from "#tests/support/stated.ts";
import { caveatTold, plain, unitTold } from "#tests/support/told.ts";

const with_ = (...rows: string[]): Dataset =>
  datasetOf([], { indicators: rows.map(row) });

/** `2018: shenzhen 30, wuhan none`. */
function told(dataset: Dataset, id: string, places: string): string {
  const { year, values } = indicatorRow(dataset, ids(places), id);
  const each = [...values].map(([place, found]) => {
    if (!found) return `${place} none`;
    const bound = found.bound === "exact" ? "" : `${found.bound} `;
    const caveats = found.caveats.map(caveatTold).join(", ");
    return `${place} ${bound}${plain(found.value)}${caveats && ` (${caveats})`}`;
  });
  return `${String(year)}: ${each.join(", ")}`;
}

describe(indicatorRow, () => {
  test("takes the year that most places have", () => {
    const dataset = with_(
      "shenzhen students 2018 30",
      "shenzhen students 2019 31",
      "wuhan students 2018 90",
      "hangzhou students 2018 50",
      "hangzhou students 2023 99",
    );
    expect(told(dataset, "students", "shenzhen wuhan hangzhou")).toBe(
      "2018: shenzhen 30, wuhan 90, hangzhou 50",
    );
  });

  test("of years equally full the latest", () => {
    const dataset = with_(
      "shenzhen students 2018 30",
      "wuhan students 2018 90",
      "shenzhen students 2020 33",
      "wuhan students 2020 95",
    );
    expect(told(dataset, "students", "shenzhen wuhan")).toBe(
      "2020: shenzhen 33, wuhan 95",
    );
  });

  test("else the nearest within three years, with a caveat; beyond them nothing", () => {
    const dataset = with_(
      "shenzhen population 2021 10",
      "wuhan population 2021 20",
      "hangzhou population 2019 30",
      "changsha population 2017 40",
    );
    expect(
      told(dataset, "population", "shenzhen wuhan hangzhou changsha"),
    ).toBe(
      "2021: shenzhen 10, wuhan 20, hangzhou 30 (population 2019 for 2021, census between 2021 and 2019), changsha none",
    );
  });

  test("GDP per resident is of one and the same year", () => {
    const dataset = with_(
      "shenzhen gdp 2019 500",
      "shenzhen gdp 2018 480",
      "shenzhen population 2018 4",
      "wuhan gdp 2018 300",
      "wuhan population 2018 3 about",
      "hangzhou gdp 2018 300",
    );
    expect(told(dataset, "gdp-head", "shenzhen wuhan hangzhou")).toBe(
      "2018: shenzhen 120, wuhan about 100 (derived population 2018), hangzhou none",
    );
  });

  test.each([
    ["exact", "exact", "exact"],
    ["more-than", "exact", "more-than"],
    ["exact", "more-than", "at-most"],
    ["exact", "at-most", "at-least"],
    ["at-least", "at-most", "at-least"],
    ["at-least", "at-least", "about"],
    ["about", "exact", "about"],
  ])("%s divided by %s is %s", (above, below, expected) => {
    const dataset = with_(
      `shenzhen gdp 2018 480 ${above}`,
      `shenzhen population 2018 4 ${below}`,
    );
    const { values } = indicatorRow(dataset, ids("shenzhen"), "gdp-head");
    expect([...values.values()][0]?.bound).toBe(expected);
  });

  test("nothing divides by nought, but an indicator itself may be nought or below", () => {
    const dataset = with_(
      "shenzhen gdp 2018 480",
      "shenzhen population 2018 0",
      "shenzhen growth 2018 -2",
    );
    expect(told(dataset, "gdp-head", "shenzhen")).toBe(
      "undefined: shenzhen none",
    );
    expect(told(dataset, "growth", "shenzhen")).toBe("2018: shenzhen -2");
  });
});

describe("what can be asked for", () => {
  const dataset = tinyDataset();

  test("the package's indicators and GDP per resident", () => {
    expect(indicatorIds(dataset)).toEqual(["gdp-head", "population", "gdp"]);
    expect(
      ["gdp", "gdp-head", "students", "cap.team"].map((id) =>
        isIndicator(dataset, id),
      ),
    ).toEqual([true, true, false, false]);
  });

  test("each in its unit", () => {
    const units = ["gdp-head", "gdp", "population"].map((id) => {
      const unit = indicatorUnit(dataset, id);
      return unit ? unitTold(unit) : "";
    });
    expect(units).toEqual(["CNY", "CNY", "person"]);
    expect(indicatorUnit(dataset, "area")).toBeUndefined();
  });
});
