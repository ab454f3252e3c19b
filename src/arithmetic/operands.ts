import { type Dataset, indicatorByYear } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Indicator } from "#domain/rows.ts";
import type { Year } from "#domain/year.ts";
import { nearestYear } from "./denominatorYear.ts";

/** The indicators that GDP per resident is made of: the first divided by the second. */
export const GDP_PER_HEAD = ["gdp", "population"] as const;

/** A place's values of an indicator that can divide: a year whose value is nought counts as lacking. */
export function positiveSeries(
  dataset: Dataset,
  place: PlaceId,
  indicator: string,
): ReadonlyMap<Year, Indicator> {
  const series = indicatorByYear(dataset, place, indicator);
  return new Map([...series].filter(([, { value }]) => value > 0));
}

/** A place's positive values of several indicators, by the years that have all of them. */
export function operandsByYear(
  dataset: Dataset,
  place: PlaceId,
  indicators: readonly string[],
): ReadonlyMap<Year, readonly Indicator[]> {
  const series = indicators.map((name) => positiveSeries(dataset, place, name));
  const years = [...(series[0]?.keys() ?? [])];
  return new Map(
    years
      .map((year) => {
        const rows = series.flatMap((ofOne) => ofOne.get(year) ?? []);
        return [year, rows] as const;
      })
      .filter(([, rows]) => rows.length === indicators.length),
  );
}

/** Finds each indicator of a place in one and the same year, the nearest that has them all; undefined without one within the tolerance. */
export function operandsOf(
  dataset: Dataset,
  place: PlaceId,
  indicators: readonly string[],
  wanted: Year,
): readonly Indicator[] | undefined {
  const byYear = operandsByYear(dataset, place, indicators);
  const year = nearestYear(byYear.keys(), wanted);
  return year === undefined ? undefined : byYear.get(year);
}
