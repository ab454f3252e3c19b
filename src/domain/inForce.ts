import type { Programme } from "./rows.ts";

/** The first and the last day that a date of any precision may mean, as ISO days. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LAST_DAYS[month - 1] ?? 31);
}

/** The days that an ISO date may mean: `2017` is the whole year, `2017-11` the month, a day itself. */
export function daySpan(date: string): DaySpan {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) {
    return { first: `${year}-01-01`, last: `${year}-12-31` };
  }
  if (day === undefined) {
    const last = String(lastDayOf(Number(year), Number(month)));
    return {
      first: `${year}-${month}-01`,
      last: `${year}-${month}-${last.padStart(2, "0")}`,
    };
  }
  return { first: date, last: date };
}

/**
 * Whether a programme may have been in force at some time within a year or
 * month. Without a date of announcement that cannot be said, so it is not. One
 * without a printed end goes on, unless it is known to have ended: then it is
 * known to have been in force in the time of its announcement only.
 *
 * @param on an ISO year or month.
 */
export function isInForce(
  { announced, until, status }: Programme,
  on: string,
): boolean {
  if (announced === undefined) return false;
  const asked = daySpan(on);
  const start = daySpan(announced);
  if (start.first > asked.last) return false;
  if (until !== undefined) return daySpan(until).last >= asked.first;
  return status !== "ended" || start.last >= asked.first;
}

/** The text as an ISO year or month from 1900 to 2100, or undefined. */
export function parseMonth(text: string): string | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  const year = Number(match?.[1] ?? 0);
  return match && year >= 1900 && year <= 2100 ? text : undefined;
}
