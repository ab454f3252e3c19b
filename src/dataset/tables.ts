import { BASES } from "#domain/basis.ts";
import { BOUNDS } from "#domain/bound.ts";
import {
  eventId,
  incentiveId,
  placeId,
  programmeId,
  sourceId,
} from "#domain/ids.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import type { Indicator } from "#domain/rows.ts";
import {
  AUDIENCES,
  EVENT_KINDS,
  INSTRUMENTS,
  LANGUAGES,
  LEVELS,
  NATIONAL_SERIES,
  PERIODS,
  QUALITIES,
  SECTORS,
  SOURCE_KINDS,
  STAGES,
  STATED_UNITS,
  STATUSES,
  TRANSLATIONS,
} from "#domain/vocabularies.ts";
import {
  date,
  divisionCode,
  id,
  ids,
  number,
  optional,
  slug,
  text,
  webAddress,
  word,
  words,
  year,
} from "./columns.ts";
import {
  checkEventAmount,
  checkIndicatorBound,
  checkPlaceCode,
  checkProgrammeDates,
  checkRange,
} from "./rowRules.ts";
import {
  type Specification,
  type Table,
  type TableName,
  table,
} from "./specification.ts";

const AS_PRINTED = text(
  "The figure as the source prints it, to be searched for there.",
  60,
);
const LOCATOR = text("Where in the source the figure stands.", 200);
const NOTE = optional(
  text("What a reader must know besides, in our own words.", 1000),
);
const UNIT = word(
  "What is counted, in full units: 100 million yuan is 100000000 CNY.",
  STATED_UNITS,
);

/** What a row of `indicators` and of `context` is made of; an indicator stands in one of the two. */
const INDICATOR_COLUMNS = {
  columns: {
    place: id("The place.", placeId),
    indicator: slug(
      'The indicator; the package describes each once, under "indicators".',
    ),
    year: year("The year that the value is of."),
    value: number("The value, in full units of the unit."),
    bound: word("How firmly the source states it.", BOUNDS),
    unit: text(
      "The unit of the value, the same for every row of the indicator.",
      40,
    ),
    asPrinted: AS_PRINTED,
    source: id("The document that states it.", sourceId),
    locator: LOCATOR,
    note: NOTE,
  },
  key: ["place", "indicator", "year"],
  references: [
    { column: "place", table: "places" },
    { column: "source", table: "sources" },
  ],
  rules: [checkIndicatorBound],
} as const satisfies Partial<Specification<Indicator>>;

/** The one specification of all tables: parser, Table Schema and messages follow from it. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  places: table("places", {
    title: "Places",
    description: "One row is a country, province, city, district or zone.",
    columns: {
      id: id("Id of the place.", placeId),
      name: text("English name.", 200),
      nameZh: optional(text("Chinese name.", 100)),
      level: word("What kind of place it is.", LEVELS),
      parent: optional(id("The place that it lies in.", placeId)),
      code: optional(divisionCode("Code by GB/T 2260; empty for zones.")),
      latitude: optional(number("Degrees north.", { min: -90, max: 90 })),
      longitude: optional(number("Degrees east.", { min: -180, max: 180 })),
    },
    key: ["id"],
    references: [{ column: "parent", table: "places" }],
    rules: [checkPlaceCode],
  }),
  sources: table("sources", {
    title: "Sources",
    description: "One row is a document.",
    columns: {
      id: id("Id of the source.", sourceId),
      title: text("Title as printed.", 300),
      publisher: optional(text("Who published it.", 200)),
      author: optional(text("Who wrote it.", 200)),
      published: optional(date("When it was published.")),
      language: word("Language of the text that was read.", LANGUAGES),
      translated: word("Who translated that text, if anyone.", TRANSLATIONS),
      kind: word("What kind of document it is.", SOURCE_KINDS),
      quality: word("How far it can be relied on.", QUALITIES),
      url: optional(webAddress("Where it can be read.")),
    },
    key: ["id"],
    references: [],
    rules: [],
  }),
  programmes: table("programmes", {
    title: "Programmes",
    description: "One row is a policy or programme of a place.",
    columns: {
      id: id("Id of the programme.", programmeId),
      place: id("The place whose programme it is.", placeId),
      name: text("English name.", 200),
      nameZh: optional(text("Chinese name.", 200)),
      announced: optional(date("When it was announced.")),
      until: optional(date("When it ends or ended.")),
      sectors: words("The sectors that it is meant for.", SECTORS),
      audience: words("Whom it is meant for.", AUDIENCES),
      status: word("Whether it is in force.", STATUSES),
      summary: optional(text("What it is, in our own words.", 1000)),
    },
    key: ["id"],
    references: [{ column: "place", table: "places" }],
    rules: [checkProgrammeDates],
  }),
  incentives: table("incentives", {
    title: "Incentives",
    description: "One row is one figure of one programme.",
    columns: {
      id: id("Id of the figure.", incentiveId),
      programme: id("The programme that it belongs to.", programmeId),
      basis: word("What the figure measures.", BASES),
      instrument: word("In what form it comes.", INSTRUMENTS),
      recipient: word(
        "Who gets it; place for what is of the place itself.",
        RECIPIENTS,
      ),
      amount: number("In full units of the unit; the lower end of a range.", {
        min: 0,
      }),
      amountMax: optional(
        number("The upper end of a range; else empty.", { min: 0 }),
      ),
      bound: word("How firmly the source states it.", BOUNDS),
      unit: UNIT,
      period: optional(word("Over what time the amount is stated.", PERIODS)),
      years: optional(
        number("Over how many years it runs, in years.", {
          min: 0,
          isAboveMin: true,
        }),
      ),
      priceYear: optional(year("The year at whose prices it is stated.")),
      stage: word("How far the money had got when the source wrote.", STAGES),
      asPrinted: AS_PRINTED,
      source: id("The document that states it.", sourceId),
      locator: LOCATOR,
      note: NOTE,
      contested: ids(
        "The figures that disagree with this one; each names the other.",
        incentiveId,
      ),
    },
    key: ["id"],
    references: [
      { column: "programme", table: "programmes" },
      { column: "source", table: "sources" },
      { column: "contested", table: "incentives" },
    ],
    rules: [checkRange],
  }),
  indicators: table("indicators", {
    title: "Indicators",
    description:
      "One row is the value of one indicator of a place in a year: what normalising divides by, and whatever else a package keeps here.",
    ...INDICATOR_COLUMNS,
  }),
  national: table("national", {
    title: "National series",
    description: "One row is the value of a national series in a year.",
    columns: {
      series: word("The series.", NATIONAL_SERIES),
      year: year("The year that the value is of."),
      value: number("The value, in the unit.", { min: 0, isAboveMin: true }),
      unit: text("The unit of the value.", 60),
      source: id("The document that states it.", sourceId),
      note: NOTE,
    },
    key: ["series", "year"],
    references: [{ column: "source", table: "sources" }],
    rules: [],
  }),
  events: table("events", {
    title: "Events",
    description: "One row is something dated that happened in a place.",
    columns: {
      id: id("Id of the event.", eventId),
      place: id("Where it happened.", placeId),
      date: date("When it happened."),
      kind: word("What kind of event it is.", EVENT_KINDS),
      title: text("What happened, in our own words.", 200),
      programme: optional(id("The programme that it belongs to.", programmeId)),
      amount: optional(number("In full units of the unit.", { min: 0 })),
      bound: optional(word("How firmly the source states the amount.", BOUNDS)),
      unit: optional(UNIT),
      asPrinted: AS_PRINTED,
      source: id("The document that states it.", sourceId),
      locator: LOCATOR,
      note: NOTE,
      contested: ids(
        "The events that disagree with this one; each names the other.",
        eventId,
      ),
    },
    key: ["id"],
    references: [
      { column: "place", table: "places" },
      { column: "programme", table: "programmes" },
      { column: "source", table: "sources" },
      { column: "contested", table: "events" },
    ],
    rules: [checkEventAmount],
  }),
  context: table("context", {
    title: "Further context",
    description:
      "One row is the value of one more indicator of a place in a year, which no normalising needs. A package may lack this table.",
    ...INDICATOR_COLUMNS,
  }),
};
