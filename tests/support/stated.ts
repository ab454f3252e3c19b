import { type Dataset, indexDataset, type Tables } from "#domain/dataset.ts";
import type {
  Incentive,
  Indicator,
  NationalValue,
  Place,
  Programme,
} from "#domain/rows.ts";
import type { Level, NationalSeries } from "#domain/vocabularies.ts";
import type { Year } from "#domain/year.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";

/*
 * Datasets that say only what a test is about: the places, the documents and
 * the national series are the tiny package's, the figures are the test's own.
 */

/** A text as an id, without the check that data undergo when they enter. */
export const id = <Id extends string>(text: string): Id => text as Id;
export const ids = <Id extends string>(texts: string): readonly Id[] =>
  texts.split(" ").map((text) => text as Id);
export const year = (number: number): Year => number as Year;

/** What a test says of a figure. What it leaves out is as in `BLANK`. */
export interface Stated extends Partial<
  Omit<
    Incentive,
    "id" | "programme" | "source" | "contested" | "priceYear" | "years"
  >
> {
  readonly id?: string;
  readonly place?: string;
  readonly source?: string;
  readonly contested?: readonly string[];
  /** 2017 where a test does not say; `undefined` for a source that prints none. */
  readonly priceYear?: number | undefined;
  readonly years?: number | undefined;
  readonly of?: Partial<Programme>;
}

const BLANK = {
  basis: "fund",
  instrument: "none",
  recipient: "place",
  amount: 100,
  amountMax: undefined,
  bound: "exact",
  unit: "CNY",
  period: "total",
  stage: "announced",
  asPrinted: "100",
  locator: "line 1",
  note: undefined,
} as const satisfies Partial<Incentive>;

const BLANK_PROGRAMME = {
  name: "A programme",
  nameZh: undefined,
  announced: "2017",
  until: undefined,
  sectors: ["general"],
  audience: [],
  status: "active",
  summary: undefined,
} as const satisfies Partial<Programme>;

const tiny = tinyDataset();

const nameOf = (stated: Stated, index: number) =>
  stated.id ?? `figure-${index + 1}`;

function incentiveRow(stated: Stated, index: number): Incentive {
  const { of: _, place: __, ...cells } = stated;
  const name = nameOf(stated, index);
  const priceYear = "priceYear" in stated ? stated.priceYear : 2017;
  return {
    ...BLANK,
    ...cells,
    id: id(name),
    programme: id(`${name}-programme`),
    source: id(stated.source ?? "tiny-bulletin"),
    contested: (stated.contested ?? []).map((other) => id(other)),
    priceYear: priceYear === undefined ? undefined : year(priceYear),
    years: stated.years,
  };
}

function programmeRow(stated: Stated, index: number): Programme {
  return {
    ...BLANK_PROGRAMME,
    id: id(`${nameOf(stated, index)}-programme`),
    place: id(stated.place ?? "shenzhen"),
    ...stated.of,
  };
}

/** A dataset whose figures are those stated, each of a programme of its own. */
export function datasetOf(
  stated: readonly Stated[],
  tables: Partial<Tables> = {},
): Dataset {
  return indexDataset(tiny.info, {
    ...tiny.tables,
    programmes: stated.map(programmeRow),
    incentives: stated.map(incentiveRow),
    events: [],
    ...tables,
  });
}

/** `wuhan population 2018 11081000`, perhaps with a bound after it. */
export function indicatorRow(text: string): Indicator {
  const [place = "", indicator = "", at = "", value = "", bound = "exact"] =
    text.split(" ");
  return {
    place: id(place),
    indicator,
    year: year(Number(at)),
    value: Number(value),
    bound: bound as Indicator["bound"],
    unit: "",
    asPrinted: value,
    source: id("tiny-yearbook"),
    locator: "table 1",
    note: undefined,
  };
}

/** `cpi 2017 119.08805`. */
export function nationalRow(text: string): NationalValue {
  const [series = "", at = "", value = ""] = text.split(" ");
  return {
    series: series as NationalSeries,
    year: year(Number(at)),
    value: Number(value),
    unit: "",
    source: id("tiny-yearbook"),
    note: undefined,
  };
}

/** A place below its parent: `haidian district beijing`. */
export function placeRow(text: string): Place {
  const [own = "", level = "", parent] = text.split(" ");
  return {
    id: id(own),
    name: own,
    nameZh: undefined,
    level: level as Level,
    parent: parent === undefined ? undefined : id(parent),
    code: undefined,
    latitude: undefined,
    longitude: undefined,
  };
}
