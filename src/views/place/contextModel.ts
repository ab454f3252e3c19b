import { lateWords } from "#words/lateWords.ts";
import { CENSUS_YEAR } from "#arithmetic/denominatorYear.ts";
import type { SparkPoint } from "#charts/sparklineShape.ts";
import type { Dataset } from "#domain/dataset.ts";
import { isDoubtful } from "#domain/doubt.ts";
import type { PlaceId } from "#domain/ids.ts";
import { indicatorName } from "#evidence/datasetNames.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { indicatorText } from "#words/indicatorText.ts";
import { sourceText } from "#words/sourceText.ts";
import { type DataTable, textCell } from "#views/dataTable.ts";
import {
  EXPECTED,
  type IndicatorSeries,
  indicatorSeriesOf,
  type SeriesValue,
} from "./indicatorSeries.ts";

/** Values over the years, as a small line. */
interface ContextLine {
  readonly points: readonly SparkPoint[];
  /** The first year after a break of the series; undefined where there is none. */
  readonly breakYear: number | undefined;
  /** `Residents 2010 to 2023, from 9.79 m to 13.8 m`. */
  readonly label: string;
}

/** One indicator: its latest value, where that stands, and its years. */
export interface ContextItem {
  readonly id: string;
  readonly name: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly year: number;
  /** `doubtful`, `tr.`; what a reader must know of the latest value. */
  readonly marks: readonly string[];
  readonly sources: readonly {
    readonly name: string;
    readonly open: OpenRow;
  }[];
  /** Undefined where there is only one year. */
  readonly line: ContextLine | undefined;
}

/** A place in numbers that are not figures of programmes. */
export interface ContextModel {
  readonly items: readonly ContextItem[];
  /** The years that all lines span alike. */
  readonly from: number;
  readonly to: number;
  /** How to read the lines; empty where there are none. */
  readonly note: string;
  /** What one expects of a place and the dataset lacks, as it stands in a sentence. */
  readonly absent: readonly string[];
  /** All values: a year in each row, an indicator in each column. */
  readonly table: () => DataTable;
}

const isHollow = ({ bound }: SeriesValue) => bound !== "exact";

const isBroken = ({ isOfResidents, values }: IndicatorSeries) =>
  isOfResidents &&
  values.some(({ year }) => year < CENSUS_YEAR) &&
  values.some(({ year }) => year >= CENSUS_YEAR);

const valueText = (
  { unit }: IndicatorSeries,
  { value, bound }: SeriesValue,
  words: Words,
) => indicatorText({ value, unit, bound }, words);

const sourceOpen = (id: SeriesValue["rows"][number]["source"]): OpenRow => ({
  kind: "source",
  id,
});

function lineOf(
  series: IndicatorSeries,
  words: Words,
): ContextLine | undefined {
  const { values, name } = series;
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last || values.length < 2) return undefined;
  const breaks = isBroken(series);
  return {
    points: values.map((each) => ({
      year: each.year,
      value: each.value,
      isHollow: isHollow(each),
    })),
    breakYear: breaks ? CENSUS_YEAR : undefined,
    label: lateWords(words).place.context.line(
      name,
      first.year,
      last.year,
      valueText(series, first, words),
      valueText(series, last, words),
      breaks,
    ),
  };
}

function itemOf(
  series: IndicatorSeries,
  dataset: Dataset,
  words: Words,
): ContextItem[] {
  const latest = series.values.at(-1);
  if (!latest) return [];
  const { derived } = lateWords(words).place.context;
  const ids = [...new Set(latest.rows.map(({ source }) => source))];
  const sources = ids.flatMap((id) => dataset.sources.get(id) ?? []);
  return [
    {
      id: series.id,
      name: series.name,
      hint: series.description,
      value: valueText(series, latest, words),
      year: latest.year,
      marks: [
        // A name may say so itself.
        ...(series.isDerived && !series.name.includes(derived)
          ? [derived]
          : []),
        ...(latest.rows.some(isDoubtful) ? [words.views.doubtful] : []),
        ...(sources.some(({ translated }) => translated !== "none")
          ? [words.views.translatedMark]
          : []),
      ],
      sources: sources.map((source) => ({
        name: sourceText(source),
        open: sourceOpen(source.id),
      })),
      line: lineOf(series, words),
    },
  ];
}

function tableOf(all: readonly IndicatorSeries[], words: Words): DataTable {
  const years = new Set(
    all.flatMap(({ values }) => values.map(({ year }) => year)),
  );
  return {
    columns: [
      { id: "year", header: lateWords(words).place.columns.year },
      ...all.map(({ id, name }) => ({ id, header: name, isNumber: true })),
    ],
    rows: [...years]
      .toSorted((a, b) => b - a)
      .map((year) => ({
        id: String(year),
        cells: [
          textCell(String(year)),
          ...all.map((series) => {
            const found = series.values.find((each) => each.year === year);
            const [row] = found?.rows ?? [];
            if (!found || !row) return textCell("");
            return {
              text: valueText(series, found, words),
              value: found.value,
              open: sourceOpen(row.source),
            };
          }),
        ],
      })),
  };
}

/** Makes the context of a place: whatever the dataset has for it, and what one misses. */
export function contextModel(
  dataset: Dataset,
  place: PlaceId,
  words: Words,
): ContextModel {
  const all = indicatorSeriesOf(dataset, place, words);
  const lines = all.filter(({ values }) => values.length > 1);
  const years = lines.flatMap(({ values }) => values.map(({ year }) => year));
  const [from, to] =
    years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];
  const nameOf = indicatorName(dataset, words);
  const isHere = (id: string) => all.some((series) => series.id === id);
  return {
    items: all.flatMap((series) => itemOf(series, dataset, words)),
    from,
    to,
    note:
      lines.length > 0
        ? lateWords(words).place.context.note(
            from,
            to,
            lines.some(({ values }) => values.some(isHollow)),
            lines.some(isBroken),
          )
        : "",
    absent: EXPECTED.filter(
      (id) => dataset.info.indicators.has(id) && !isHere(id),
    ).map(nameOf),
    table: () => tableOf(all, words),
  };
}
