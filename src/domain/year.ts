import type { Nominal } from "./nominal.ts";

/** A calendar year, 1900 to 2100. */
export type Year = Nominal<number, "year">;

/** Four digits as a year, or undefined: `2019abc`, `19` and `3019` are no years. */
export function parseYear(text: string): Year | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  return year >= 1900 && year <= 2100 ? (year as Year) : undefined;
}

/** The year of an ISO date of any precision (`2017`, `2017-11`, `2017-11-18`); undefined without one. */
export function yearOf(date: string | undefined): Year | undefined {
  return date === undefined ? undefined : parseYear(date.slice(0, 4));
}
