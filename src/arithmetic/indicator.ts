import type { Bound } from "#domain/bound.ts";
import { type Dataset, indicatorByYear } from "#domain/dataset.ts";
import type { Caveat, Unit } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Indicator } from "#domain/rows.ts";
import { isWord, STATED_UNITS } from "#domain/vocabularies.ts";
import type { Year } from "#domain/year.ts";
import { denominatorCaveats, nearestYear } from "./denominatorYear.ts";
import { GDP_PER_HEAD, operandsByYear } from "./operands.ts";
import { quotientOf } from "./quotient.ts";
import { measureOf } from "./stated.ts";

/** The name of GDP per resident where indicators are named. */
export const GDP_HEAD = "gdp-head";

/** Indicators that the app derives from those of the package: the first operand divided by the second. */
const DERIVED: ReadonlyMap<string, readonly [string, string]> = new Map([
  [GDP_HEAD, GDP_PER_HEAD],
]);

/** What one place has of an indicator. */
export interface IndicatorValue {
  readonly value: number;
  readonly bound: Bound;
  readonly year: Year;
  /** The row, or both rows of a quotient. */
  readonly rows: readonly Indicator[];
  /** That it is of another year than the others, or derived by its source. */
  readonly caveats: readonly Caveat[];
}

/** An indicator over several places, of one year as far as they have it. */
export interface IndicatorRow {
  /** The year of most of the places, the latest of equally many; undefined where none has any. */
  readonly year: Year | undefined;
  /** Undefined for a place without a value within three years of that year. */
  readonly values: ReadonlyMap<PlaceId, IndicatorValue | undefined>;
}

/** The indicators of the package that an indicator is made of: itself, or the operands of a quotient. */
export function operandNames(id: string): readonly string[] {
  return DERIVED.get(id) ?? [id];
}

/** Whether the package describes an indicator, or all that a derived one is made of. */
export function isIndicator(dataset: Dataset, id: string): boolean {
  return operandNames(id).every((name) => dataset.info.indicators.has(name));
}

/** All indicators that can be asked for, the derived ones first. */
export function indicatorIds(dataset: Dataset): readonly string[] {
  const derived = [...DERIVED.keys()].filter((id) => isIndicator(dataset, id));
  return [...derived, ...dataset.info.indicators.keys()];
}

/** The unit of an indicator: undefined where it is none that figures are stated in, such as square kilometres. Money is in the yuan of its year. */
export function indicatorUnit(dataset: Dataset, id: string): Unit | undefined {
  const unit = dataset.info.indicators.get(operandNames(id)[0] ?? id)?.unit;
  return unit !== undefined && isWord(STATED_UNITS, unit)
    ? { measure: measureOf(unit), time: undefined, per: "none" }
    : undefined;
}

function rowsByYear(
  dataset: Dataset,
  place: PlaceId,
  id: string,
): ReadonlyMap<Year, readonly Indicator[]> {
  const operands = DERIVED.get(id);
  if (operands) return operandsByYear(dataset, place, operands);
  const series = indicatorByYear(dataset, place, id);
  return new Map([...series].map(([year, row]) => [year, [row]]));
}

function valueOf(
  rows: readonly Indicator[],
  wanted: Year,
): IndicatorValue | undefined {
  const [first, second] = rows;
  if (!first) return undefined;
  const { value, bound } = second ? quotientOf(first, second) : first;
  return {
    value,
    bound,
    year: first.year,
    rows,
    caveats: rows.flatMap((row) => denominatorCaveats(row, wanted)),
  };
}

/** The year that most series have, the latest of equally many; undefined where all are empty. */
function commonYear(series: readonly ReadonlySet<Year>[]): Year | undefined {
  const all = new Set(series.flatMap((years) => [...years]));
  const countOf = (year: Year) =>
    series.filter((years) => years.has(year)).length;
  return [...all].toSorted((a, b) => countOf(b) - countOf(a) || b - a)[0];
}

/**
 * An indicator over places, of one common year, so that no place is ahead by
 * being newer: the year that most of them have, else the nearest within three,
 * which is then a caveat. GDP per resident is GDP ÷ residents of one and the
 * same year, in nominal yuan.
 */
export function indicatorRow(
  dataset: Dataset,
  places: readonly PlaceId[],
  id: string,
): IndicatorRow {
  const series = new Map(
    places.map((place) => [place, rowsByYear(dataset, place, id)]),
  );
  const year = commonYear(
    [...series.values()].map((ofPlace) => new Set(ofPlace.keys())),
  );
  const values = new Map(
    [...series].map(([place, ofPlace]) => {
      const used =
        year === undefined ? undefined : nearestYear(ofPlace.keys(), year);
      const rows = used === undefined ? undefined : ofPlace.get(used);
      const isThere = rows !== undefined && year !== undefined;
      return [place, isThere ? valueOf(rows, year) : undefined] as const;
    }),
  );
  return { year, values };
}
