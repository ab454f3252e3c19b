import { expect, test } from "vitest";
import { indicatorByYear, withContext } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
import { parseYear, type Year } from "#domain/year.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";

const dataset = tinyDataset();

/** A value of Shenzhen, otherwise like its residents of 2017. */
function valueOf(indicator: string, year: string, value: number): Indicator {
  const [first] = dataset.tables.indicators;
  if (!first) throw new Error("the tiny package has no indicators");
  return { ...first, indicator, year: parseYear(year) as Year, value };
}

const valuesOf = (of: typeof dataset, indicator: string) => {
  const [first] = of.tables.indicators;
  if (!first) throw new Error("the tiny package has no indicators");
  return [...indicatorByYear(of, first.place, indicator).values()].map(
    ({ year, value }) => [year, value],
  );
};

test("further values stand beside the others, in table and series", () => {
  const fuller = withContext(dataset, [
    valueOf("registered-population", "2017", 4347200),
    valueOf("population", "2016", 11908400),
  ]);
  expect(fuller.tables.indicators).toHaveLength(8);
  expect(valuesOf(fuller, "registered-population")).toEqual([[2017, 4347200]]);
  expect(valuesOf(fuller, "population")).toEqual([
    [2017, 12528000],
    [2016, 11908400],
  ]);
  expect(fuller.subjects).toBe(dataset.subjects);
});

test("the dataset that it was made of stays as it was", () => {
  withContext(dataset, [valueOf("registered-population", "2017", 1)]);
  expect(dataset.tables.indicators).toHaveLength(6);
  expect(valuesOf(dataset, "registered-population")).toEqual([]);
});

test("a value that is there already stays, so twice is as once", () => {
  const rows = [valueOf("registered-population", "2017", 4347200)];
  const once = withContext(dataset, rows);
  expect(withContext(once, rows)).toBe(once);
  expect(withContext(dataset, [valueOf("population", "2017", 1)])).toBe(
    dataset,
  );
});

test("nothing more leaves it the same", () => {
  expect(withContext(dataset, [])).toBe(dataset);
});
