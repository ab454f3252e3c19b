import { parseYear } from "#domain/year.ts";

/** Whether a text is an ISO date of the precision of a year, month or day, and that day exists: 2017-02-30 does not. */
export function isRealDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts || parseYear(parts[1] ?? "") === undefined) return false;
  const month = Number(parts[2] ?? "1");
  const day = Number(parts[3] ?? "1");
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOf(Number(parts[1]), month)
  );
}

function daysOf(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Whether a date lies surely before another. Dates of different precision are
 * compared at the coarser one: 2017 is not surely before 2017-11.
 */
export function isSurelyBefore(first: string, second: string): boolean {
  const precision = Math.min(first.length, second.length);
  return first.slice(0, precision) < second.slice(0, precision);
}
