import { CURRENCIES, PERS, PICKS, SCALES, TIMES } from "#domain/settings.ts";
import { isVersion } from "#domain/version.ts";
import { ZONE_RULES } from "#domain/placeTree.ts";
import { type PlaceId, placeId, type SourceId, sourceId } from "#domain/ids.ts";
import { parseMonth } from "#domain/inForce.ts";
import { parseYardstick, type YardstickId } from "#domain/yardstick.ts";
import { WORD_LANGUAGES } from "#words/languages.ts";
import {
  FACET_NAMES,
  type FacetName,
  facetNamed,
  type FacetWord,
  type Selection,
} from "#facets/facet.ts";
import {
  type Field,
  nameField,
  namesField,
  switchField,
  textField,
  wordField,
  wordsField,
  yearField,
} from "./field.ts";
import { type AxisId, parseAxis } from "./axis.ts";
import { type OpenId, parseOpenId } from "./openId.ts";
import { parseLanguage } from "./language.ts";
import { parsePeerRule } from "./peerRule.ts";
import { SCOPES } from "./scope.ts";
import { SOURCE_ORDERS } from "./sourceOrder.ts";
import {
  formatShownColumn,
  formatSortedColumn,
  readShownColumn,
  readSortedColumn,
} from "./tableColumns.ts";
import { VIEW_NAMES } from "./viewNames.ts";
import { parseZoom } from "./zoom.ts";

/** The most characters of each text that a reader writes. */
export const LONGEST_TEXTS = { q: 200, title: 160, note: 400 } as const;

/** The most places that are compared side by side. */
export const MOST_PLACES = 12;

const DEFAULT_PLACES = [
  "shenzhen",
  "wuhan",
  "hangzhou",
  "changsha",
] as readonly string[] as readonly PlaceId[];

const yardstickId = (text: string): YardstickId | undefined =>
  parseYardstick(text)?.id;

const samplePlaces = [
  "wuhan",
  "wuhan-east-lake",
  "xian",
] as readonly string[] as readonly PlaceId[];
const sampleYardsticks = [
  "cap.team",
  "annual-budget",
  "rate.enterprise.rent",
  "grant.doctor.month",
] as readonly string[] as readonly YardstickId[];

const sampleAxes = [
  "gdp",
  "annual-budget",
] as readonly string[] as readonly AxisId[];

const shownColumn = (text: string): string | undefined => {
  const column = readShownColumn(text);
  return column && formatShownColumn(column);
};

const sortedColumn = (text: string): string | undefined => {
  const column = readSortedColumn(text);
  return column && formatSortedColumn(column);
};

/** Sorted by the name of the places or by a yardstick; `-` before it reverses. */
export type SortKey =
  "none" | "name" | "-name" | YardstickId | `-${YardstickId}`;

function sortKey(text: string): Exclude<SortKey, "none"> | undefined {
  const key = text.startsWith("-") ? text.slice(1) : text;
  return key === "name" || yardstickId(key)
    ? (text as Exclude<SortKey, "none">)
    : undefined;
}

function provinceField(initial: Selection): Field<Selection> {
  return namesField<string, "all">({
    parse: placeId,
    initial,
    word: "all",
    most: 40,
    samples: [samplePlaces],
  });
}

type FacetFields = {
  readonly [Name in FacetName]: Field<Selection<FacetWord<Name>>>;
};

const facetFields = Object.fromEntries(
  FACET_NAMES.map((name) => {
    const { words, initial } = facetNamed(name);
    return [
      name,
      words === "provinces"
        ? provinceField(initial)
        : wordsField(words, initial),
    ];
  }),
) as FacetFields;

/**
 * The view state, a field a line, in the order of the link. Its type, initial
 * value, codec, reset and the generator of random states for tests follow.
 */
export const FIELDS = {
  view: wordField(VIEW_NAMES, "compare"),
  places: namesField<PlaceId>({
    parse: placeId,
    initial: DEFAULT_PLACES,
    word: undefined,
    most: MOST_PLACES,
    samples: [samplePlaces],
  }),
  /** The yardsticks on screen; `auto` those that most of the places have. */
  yard: namesField<YardstickId, "auto">({
    parse: yardstickId,
    initial: "auto",
    word: "auto",
    most: 40,
    samples: [sampleYardsticks],
  }),
  /** Whether a view shows the chosen places or all; `auto` what suits the view. */
  scope: wordField(["auto", ...SCOPES], "auto"),
  /** The rows of coverage: those that many places have, or all; `auto` what `yard` names, if it names any. */
  rows: wordField(["auto", "common", "all"], "auto"),
  /** The place that has the page to itself; `auto` the first. */
  at: nameField("auto", placeId, samplePlaces),
  peers: nameField("1.5~1.25", parsePeerRule, ["2~1.5"], {
    history: "replace",
  }),
  /** What is related; `auto` GDP per resident, and the first yardstick. */
  x: nameField("auto", parseAxis, sampleAxes),
  y: nameField("auto", parseAxis, sampleAxes),
  /** Whether an axis is logarithmic; `auto` where its values spread widely. */
  xlog: wordField(["auto", "1", "0"], "auto"),
  ylog: wordField(["auto", "1", "0"], "auto"),
  zoom: nameField("all", parseZoom, ["2015-03~2019-06"], {
    history: "replace",
  }),
  /** The columns of the table, in their order, with widths. */
  cols: namesField<string, "auto">({
    parse: shownColumn,
    initial: "auto",
    word: "auto",
    most: 30,
    samples: [["place", "figure-180"]],
  }),
  /** The columns by which the table is sorted, the first counts most. */
  by: namesField<string, "auto">({
    parse: sortedColumn,
    initial: "auto",
    word: "auto",
    most: 5,
    samples: [["-figure", "place"]],
  }),
  /** What documents are sorted by. */
  order: wordField(SOURCE_ORDERS, "figures"),
  per: wordField(PERS, "none"),
  cur: wordField(CURRENCIES, "cny"),
  prices: yearField("nominal"),
  time: wordField(TIMES, "stated"),
  pick: wordField(PICKS, "highest"),
  scale: wordField(SCALES, "value"),
  ref: nameField("auto", placeId, samplePlaces),
  /** Whether the differences to the reference are shown. */
  diff: switchField(),
  zones: wordField(ZONE_RULES, "in"),
  ...facetFields,
  from: yearField("all", { history: "replace" }),
  to: yearField("all", { history: "replace" }),
  /** A year or month in which programmes must be in force. */
  on: nameField("all", parseMonth, ["2019", "2019-06"], { history: "replace" }),
  source: nameField("all", sourceId, ["tiny-news" as SourceId]),
  q: textField(LONGEST_TEXTS.q),
  sort: nameField("none", sortKey, [
    "name",
    "-name",
    "-cap.team" as SortKey & `-${YardstickId}`,
  ]),
  /** The figure whose evidence is open. */
  open: nameField("none", parseOpenId, [
    "wuhan_cap.team" as OpenId,
    "wuhan_cap.team_wuhan-one" as OpenId,
    "programme.wuhan-one" as OpenId,
    "source.tiny-news" as OpenId,
  ]),
  /** The reader's own title and note of a picture, in place of the title made from the view. */
  title: textField(LONGEST_TEXTS.title),
  note: textField(LONGEST_TEXTS.note),
  /** Within another page: the chart, its sentence and footer alone. */
  embed: switchField(),
  /** The language of the page; `auto` the first of the browser's that there are texts in. */
  lang: nameField("auto", parseLanguage, WORD_LANGUAGES),
  /** The dataset version that the link was made with; `current` until it is known. */
  data: nameField(
    "current",
    (text) => (isVersion(text) ? text : undefined),
    ["2026.11.0"],
    {
      inUrl: "always",
      history: "replace",
    },
  ),
} as const;

type ValueOf<F> = F extends Field<infer T> ? T : never;

/** What is on screen, as one value. */
export type ViewState = {
  readonly [Name in keyof typeof FIELDS]: ValueOf<(typeof FIELDS)[Name]>;
};

export type FieldName = keyof ViewState;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** A field by its name, for code that treats all alike. */
export function fieldNamed(name: FieldName): Field<unknown> {
  return FIELDS[name] as Field<unknown>;
}

/** The view before anyone chooses. */
export const INITIAL_VIEW = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, FIELDS[name].initial]),
) as unknown as ViewState;
