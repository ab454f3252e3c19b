import type { Basis } from "./basis.ts";
import type { Bound } from "./bound.ts";
import type {
  EventId,
  IncentiveId,
  PlaceId,
  ProgrammeId,
  SourceId,
} from "./ids.ts";
import type { Recipient } from "./recipient.ts";
import type {
  Audience,
  EventKind,
  Instrument,
  Language,
  Level,
  NationalSeries,
  Period,
  Quality,
  Sector,
  SourceKind,
  Stage,
  StatedUnit,
  Status,
  Translation,
} from "./vocabularies.ts";
import type { Year } from "./year.ts";

/*
 * One interface for a row of each table of the data model. A cell that is empty
 * in the table is undefined here; it never becomes 0 or ''.
 */

/** A country, province, city, district or zone. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly nameZh: string | undefined;
  readonly level: Level;
  readonly parent: PlaceId | undefined;
  /** GB/T 2260; zones have none. */
  readonly code: string | undefined;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** A document. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** ISO date at the precision that is known. */
  readonly published: string | undefined;
  readonly language: Language;
  readonly translated: Translation;
  readonly kind: SourceKind;
  readonly quality: Quality;
  readonly url: string | undefined;
}

/** A policy or programme of a place. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly place: PlaceId;
  readonly name: string;
  readonly nameZh: string | undefined;
  readonly announced: string | undefined;
  readonly until: string | undefined;
  readonly sectors: readonly Sector[];
  readonly audience: readonly Audience[];
  readonly status: Status;
  readonly summary: string | undefined;
}

/** One figure of one programme. */
export interface Incentive {
  readonly id: IncentiveId;
  readonly programme: ProgrammeId;
  readonly basis: Basis;
  readonly instrument: Instrument;
  readonly recipient: Recipient;
  /** In full units of `unit`; the lower end of a range. */
  readonly amount: number;
  /** The upper end of a range, else undefined. */
  readonly amountMax: number | undefined;
  readonly bound: Bound;
  readonly unit: StatedUnit;
  readonly period: Period | undefined;
  /** Over how many years the figure runs. */
  readonly years: number | undefined;
  /** The year at whose prices the amount is stated. */
  readonly priceYear: Year | undefined;
  readonly stage: Stage;
  /** The figure as the source prints it. */
  readonly asPrinted: string;
  readonly source: SourceId;
  readonly locator: string;
  readonly note: string | undefined;
  /** The figures that disagree with this one. */
  readonly contested: readonly IncentiveId[];
}

/** A place's context in a year. */
export interface Indicator {
  readonly place: PlaceId;
  readonly indicator: string;
  readonly year: Year;
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly asPrinted: string;
  readonly source: SourceId;
  readonly locator: string;
  readonly note: string | undefined;
}

/** A national series' value in a year. */
export interface NationalValue {
  readonly series: NationalSeries;
  readonly year: Year;
  readonly value: number;
  readonly unit: string;
  readonly source: SourceId;
  readonly note: string | undefined;
}

/** Something dated that happened in a place. */
export interface PlaceEvent {
  readonly id: EventId;
  readonly place: PlaceId;
  readonly date: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly programme: ProgrammeId | undefined;
  readonly amount: number | undefined;
  readonly bound: Bound | undefined;
  readonly unit: StatedUnit | undefined;
  readonly asPrinted: string;
  readonly source: SourceId;
  readonly locator: string;
  readonly note: string | undefined;
  readonly contested: readonly EventId[];
}
