import type { IncentiveId, PlaceId, ProgrammeId, SourceId } from "./ids.ts";
import type {
  Incentive,
  Indicator,
  NationalValue,
  Place,
  PlaceEvent,
  Programme,
  Source,
} from "./rows.ts";
import type { NationalSeries } from "./vocabularies.ts";
import type { Year } from "./year.ts";
import { type Yardstick, type YardstickId, yardstickOf } from "./yardstick.ts";

/** The checked rows of a data package. Every reference between them holds. */
export interface Tables {
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly programmes: readonly Programme[];
  readonly incentives: readonly Incentive[];
  readonly indicators: readonly Indicator[];
  readonly national: readonly NationalValue[];
  readonly events: readonly PlaceEvent[];
}

/** What a data package says of itself. */
export interface DatasetInfo {
  readonly version: string;
  readonly title: string;
  readonly licence:
    { readonly name: string; readonly path: string | undefined } | undefined;
  /** Each indicator's words, as the package describes it. */
  readonly indicators: ReadonlyMap<string, IndicatorInfo>;
  /** The file that holds the context which is fetched on demand; undefined where the package keeps none aside. */
  readonly contextFile: string | undefined;
}

export interface IndicatorInfo {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string | undefined;
  readonly unit: string;
  readonly description: string | undefined;
}

/** An incentive with all that its own row refers to. */
export interface Subject {
  readonly incentive: Incentive;
  readonly yardstick: Yardstick;
  readonly programme: Programme;
  readonly place: Place;
  readonly source: Source;
}

/** A data package, indexed for look-ups. Built once by `indexDataset`, never changed. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly tables: Tables;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly programmes: ReadonlyMap<ProgrammeId, Programme>;
  readonly subjects: ReadonlyMap<IncentiveId, Subject>;
  readonly yardsticks: ReadonlyMap<YardstickId, Yardstick>;
  /** The places directly below a place. */
  readonly children: ReadonlyMap<PlaceId, readonly Place[]>;
  /** The subjects whose programme belongs to the place itself, in table order. */
  readonly subjectsOfPlace: ReadonlyMap<PlaceId, readonly Subject[]>;
  /** A place's values of one indicator by year; key `place indicator`. */
  readonly indicatorSeries: ReadonlyMap<string, ReadonlyMap<Year, Indicator>>;
  readonly nationalSeries: ReadonlyMap<
    NationalSeries,
    ReadonlyMap<Year, NationalValue>
  >;
}

function grouped<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function byId<Row extends { readonly id: unknown }>(
  rows: readonly Row[],
): Map<Row["id"], Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function subjectOf(
  incentive: Incentive,
  programmes: ReadonlyMap<ProgrammeId, Programme>,
  places: ReadonlyMap<PlaceId, Place>,
  sources: ReadonlyMap<SourceId, Source>,
): Subject {
  const programme = programmes.get(incentive.programme);
  const place = programme && places.get(programme.place);
  const source = sources.get(incentive.source);
  if (!programme || !place || !source) {
    throw new Error(
      `incentive ${incentive.id} refers to a row that is not there`,
    );
  }
  return {
    incentive,
    yardstick: yardstickOf(incentive),
    programme,
    place,
    source,
  };
}

/**
 * Indexes checked tables. Throws only if the tables were not checked: a
 * reference that does not hold is found and reported by the data check before.
 */
export function indexDataset(info: DatasetInfo, tables: Tables): Dataset {
  const places = byId(tables.places);
  const sources = byId(tables.sources);
  const programmes = byId(tables.programmes);
  const subjects = tables.incentives.map((row) =>
    subjectOf(row, programmes, places, sources),
  );
  const nationalRows = grouped(tables.national, (row) => row.series);
  const withParent = tables.places.filter(
    (place) => place.parent !== undefined,
  );
  return {
    info,
    tables,
    places,
    sources,
    programmes,
    subjects: new Map(
      subjects.map((subject) => [subject.incentive.id, subject]),
    ),
    yardsticks: new Map(
      subjects.map(({ yardstick }) => [yardstick.id, yardstick]),
    ),
    children: grouped(withParent, (place) => place.parent as PlaceId),
    subjectsOfPlace: grouped(subjects, (subject) => subject.place.id),
    indicatorSeries: seriesOf(tables.indicators),
    nationalSeries: mapValues(nationalRows, byYear),
  };
}

/**
 * The dataset with further values of indicators, which were checked against it
 * (`checkContext`). A value that it has already stays, so twice is as once.
 */
export function withContext(
  dataset: Dataset,
  rows: readonly Indicator[],
): Dataset {
  const news = rows.filter(
    ({ place, indicator, year }) =>
      !indicatorByYear(dataset, place, indicator).has(year),
  );
  if (news.length === 0) return dataset;
  const indicators = [...dataset.tables.indicators, ...news];
  return {
    ...dataset,
    tables: { ...dataset.tables, indicators },
    indicatorSeries: seriesOf(indicators),
  };
}

function seriesOf(
  indicators: readonly Indicator[],
): Dataset["indicatorSeries"] {
  const rows = grouped(indicators, (row) =>
    seriesKey(row.place, row.indicator),
  );
  return mapValues(rows, byYear);
}

function byYear<Row extends { readonly year: Year }>(
  rows: readonly Row[],
): Map<Year, Row> {
  return new Map(rows.map((row) => [row.year, row]));
}

function mapValues<Key, Before, After>(
  map: ReadonlyMap<Key, Before>,
  change: (value: Before) => After,
): Map<Key, After> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function seriesKey(place: PlaceId, indicator: string): string {
  return `${place} ${indicator}`;
}

/** A place's values of an indicator by year; an empty map where there are none. */
export function indicatorByYear(
  dataset: Dataset,
  place: PlaceId,
  indicator: string,
): ReadonlyMap<Year, Indicator> {
  return (
    dataset.indicatorSeries.get(seriesKey(place, indicator)) ??
    new Map<Year, Indicator>()
  );
}

/** A national series' value in a year, or undefined where the package has none. */
export function nationalValue(
  dataset: Dataset,
  series: NationalSeries,
  year: Year,
): NationalValue | undefined {
  return dataset.nationalSeries.get(series)?.get(year);
}
