import { lateWords } from "#words/lateWords.ts";
import { gdpPerHeadByYear } from "#arithmetic/gdpPerHead.ts";
import { GDP_HEAD } from "#arithmetic/indicator.ts";
import type { Bound } from "#domain/bound.ts";
import { type Dataset, indicatorByYear } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Indicator } from "#domain/rows.ts";
import type { Year } from "#domain/year.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";

/** A place's value of an indicator in a year. */
export interface SeriesValue {
  readonly year: Year;
  readonly value: number;
  readonly bound: Bound;
  /** The row, or both rows of a quotient. */
  readonly rows: readonly Indicator[];
}

/** All that the dataset has of one indicator for a place, derived ones included. */
export interface IndicatorSeries {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly description: string | undefined;
  readonly isDerived: boolean;
  /** Whether the census of 2020 breaks it. */
  readonly isOfResidents: boolean;
  /** In the order of years, one at least. */
  readonly values: readonly SeriesValue[];
}

/** GDP per resident as sources print it. */
const PRINTED_GDP_HEAD = "gdp-per-head";

/** What stands first, in this order; whatever else the dataset has follows. */
const FIRST = [
  "population",
  "registered-population",
  "gdp",
  GDP_HEAD,
  "fiscal-revenue",
  "students",
  "area",
] as const;

/** What one expects of a place: named where it is not there. */
export const EXPECTED = [
  "population",
  "gdp",
  "fiscal-revenue",
  "students",
  "area",
] as const;

const inOrder = (values: readonly SeriesValue[]) =>
  values.toSorted((a, b) => a.year - b.year);

function derivedSeries(
  dataset: Dataset,
  place: PlaceId,
  words: Words,
): IndicatorSeries {
  const quotients = [...gdpPerHeadByYear(dataset, place)];
  const { gdpHead, gdpHeadHint } = lateWords(words).place.context;
  return {
    id: GDP_HEAD,
    name: gdpHead,
    unit: "CNY",
    description: gdpHeadHint,
    isDerived: true,
    isOfResidents: true,
    values: inOrder(
      quotients.map(([year, { value, bound, gdp, population }]) => ({
        year,
        value,
        bound,
        rows: [gdp, population],
      })),
    ),
  };
}

function ownSeries(
  dataset: Dataset,
  place: PlaceId,
  id: string,
  words: Words,
): IndicatorSeries {
  const info = dataset.info.indicators.get(id);
  const rows = [...indicatorByYear(dataset, place, id).values()];
  return {
    id,
    name: info
      ? nameText({ name: info.title, nameZh: info.titleZh }, words)
      : id,
    unit: info?.unit ?? "",
    description: info?.description,
    isDerived: false,
    isOfResidents: id === "population",
    values: inOrder(
      rows.map((row) => {
        const { year, value, bound } = row;
        return { year, value, bound, rows: [row] };
      }),
    ),
  };
}

/** GDP per resident may be there twice, as the sources print it and as it follows from GDP and residents: then the names say which is which. */
function toldApart(
  all: readonly IndicatorSeries[],
  words: Words,
): readonly IndicatorSeries[] {
  const has = (wanted: string) => all.some(({ id }) => id === wanted);
  if (!has(GDP_HEAD) || !has(PRINTED_GDP_HEAD)) return all;
  const { gdpHeadDerived, gdpHeadPrinted } = lateWords(words).place.context;
  const told: Readonly<Record<string, (name: string) => string>> = {
    [GDP_HEAD]: gdpHeadDerived,
    [PRINTED_GDP_HEAD]: gdpHeadPrinted,
  };
  return all.map((series) => {
    const { id, name } = series;
    return { ...series, name: told[id]?.(name) ?? name };
  });
}

/** Every indicator that the dataset has for a place: those that one looks for first, then the others in the package's order. */
export function indicatorSeriesOf(
  dataset: Dataset,
  place: PlaceId,
  words: Words,
): readonly IndicatorSeries[] {
  const ids = new Set<string>([...FIRST, ...dataset.info.indicators.keys()]);
  const all = [...ids]
    .map((id) =>
      id === GDP_HEAD
        ? derivedSeries(dataset, place, words)
        : ownSeries(dataset, place, id, words),
    )
    .filter(({ values }) => values.length > 0);
  return toldApart(all, words);
}
