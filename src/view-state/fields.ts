import { CURRENCIES, PERS, PICKS, SCALES, TIMES } from "#domain/settings.ts";
import { isVersion } from "#domain/version.ts";
import { ZONE_RULES } from "#domain/placeTree.ts";
import { type PlaceId, placeId } from "#domain/ids.ts";
import { parseYardstick, type YardstickId } from "#domain/yardstick.ts";
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
import { type OpenId, parseOpenId } from "./openId.ts";

/** The views that exist. Their order is the order of the navigation. */
export const VIEW_NAMES = ["compare", "rank"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

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
  q: textField(200),
  sort: nameField("none", sortKey, [
    "name",
    "-name",
    "-cap.team" as SortKey & `-${YardstickId}`,
  ]),
  /** The figure whose evidence is open. */
  open: nameField("none", parseOpenId, [
    "wuhan_cap.team" as OpenId,
    "wuhan_cap.team_wuhan-one" as OpenId,
  ]),
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
