import { BASES, BASIS_RULES, type Basis } from "./basis.ts";
import type { Nominal } from "./nominal.ts";
import { RECIPIENTS, type Recipient } from "./recipient.ts";
import {
  COUNT_UNITS,
  type CountUnit,
  INSTRUMENTS,
  type Instrument,
  isMoney,
  isWord,
  type Period,
  SHARE_UNITS,
  type ShareUnit,
  type StatedUnit,
} from "./vocabularies.ts";

/** What one scale may hold: `cap.team`, `grant.doctor.month`, `rate.enterprise.rent`, `annual-budget`. */
export type YardstickId = Nominal<string, "yardstick">;

export interface Yardstick {
  readonly id: YardstickId;
  readonly basis: Basis;
  readonly recipient: Recipient;
  /** Named for rates only: a share of rent and a share of R&D cost do not compare. */
  readonly instrument: Instrument | undefined;
  /** Undefined for money, and for the percent of a rate. */
  readonly unit: CountUnit | ShareUnit | undefined;
  /** Named as month or year for cap, grant, target and paid only. */
  readonly period: "month" | "year" | undefined;
}

const NAMED_UNITS = [...COUNT_UNITS, ...SHARE_UNITS] as const;
const NAMED_PERIODS = ["month", "year"] as const;

interface Measured {
  readonly basis: Basis;
  readonly recipient: Recipient;
  readonly instrument: Instrument;
  readonly unit: StatedUnit;
  readonly period: Period | undefined;
}

/** The yardstick that a figure belongs on: `basis[.recipient][.instrument][.unit][.period]`. Total. */
export function yardstickOf(figure: Measured): Yardstick {
  const { basis, recipient, period } = figure;
  const instrument = basis === "rate" ? figure.instrument : undefined;
  const isRateInPercent = basis === "rate" && figure.unit === "percent";
  const unit =
    isMoney(figure.unit) || isRateInPercent ? undefined : figure.unit;
  const named =
    BASIS_RULES[basis].namesPeriod && (period === "month" || period === "year")
      ? period
      : undefined;
  const parts = [
    basis,
    recipient === "place" ? undefined : recipient,
    instrument,
    unit,
    named,
  ];
  const id = parts
    .filter((part) => part !== undefined)
    .join(".") as YardstickId;
  return { id, basis, recipient, instrument, unit, period: named };
}

/** What a place aims for or pays out is counted in things, where money goes to a recipient. */
const COUNTED_IN_THINGS: ReadonlySet<Basis> = new Set(["target", "paid"]);

/** Whether words such as `person` or `team.year`, which may name a recipient too, name the unit. */
function isUnitFirst(basis: Basis, [first, second, ...more]: string[]) {
  if (!COUNTED_IN_THINGS.has(basis) || more.length > 0) return false;
  const isLast = second === undefined || isWord(NAMED_PERIODS, second);
  return first !== undefined && isWord(NAMED_UNITS, first) && isLast;
}

/**
 * Reads a yardstick's name back into its parts. Undefined if the words do not
 * make one; whether any figure of the dataset is measured by it is another question.
 */
export function parseYardstick(text: string): Yardstick | undefined {
  const [basis, ...rest] = text.split(".");
  if (basis === undefined || !isWord(BASES, basis)) return undefined;
  const take = <Word extends string>(
    words: readonly Word[],
  ): Word | undefined => {
    const next = rest[0];
    if (next === undefined || !isWord(words, next)) return undefined;
    rest.shift();
    return next;
  };
  // `year` is a unit (an age limit) and a period: the unit stands first, unless the period must.
  const named = isUnitFirst(basis, rest)
    ? undefined
    : take(RECIPIENTS.filter((word) => word !== "place"));
  const recipient = named ?? "place";
  const instrument = basis === "rate" ? take(INSTRUMENTS) : undefined;
  const namesPeriod = BASIS_RULES[basis].namesPeriod;
  const isPeriodNext =
    namesPeriod && rest.length === 1 && isWord(NAMED_PERIODS, rest[0] ?? "");
  const unit = isPeriodNext ? undefined : take(NAMED_UNITS);
  const period = namesPeriod ? take(NAMED_PERIODS) : undefined;
  if (rest.length > 0) return undefined;
  if (basis === "rate" && (instrument === undefined || unit === "percent")) {
    return undefined;
  }
  return {
    id: text as YardstickId,
    basis,
    recipient,
    instrument,
    unit,
    period,
  };
}

/** Whether figures on the yardstick are money. */
export function isMoneyYardstick({ basis, unit }: Yardstick): boolean {
  return unit === undefined && basis !== "rate";
}
