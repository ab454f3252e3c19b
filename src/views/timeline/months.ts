import { daySpan } from "#domain/inForce.ts";

/*
 * Time as a number: months since the year 0, a day being its share of its
 * month. Every month is as wide as every other, and a year is 12.
 */

/** A stretch of time, in months since the year 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const YEAR = 12;
/** The shortest day, one of a month of 31. */
export const DAY = 1 / 31;

/** The month in which an ISO date of any precision begins: `2019` and `2019-01` are the same. */
export function monthIndex(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * YEAR + month - 1;
}

/** The ISO month of a whole number of months. */
export function isoMonth(index: number): string {
  const year = String(Math.floor(index / YEAR)).padStart(4, "0");
  const month = String((index % YEAR) + 1).padStart(2, "0");
  return `${year}-${month}`;
}

/** A day as a fraction of its month: the first begins at 0, the last ends at 1. */
function dayEnds(day: string): Span {
  const month = monthIndex(day);
  const days = Number(daySpan(day.slice(0, 7)).last.slice(8));
  const number = Number(day.slice(8));
  return { from: month + (number - 1) / days, to: month + number / days };
}

/** The time that an ISO date may mean: a year, a month, or a day from its start to its end. */
export function spanOf(date: string): Span {
  const { first, last } = daySpan(date);
  return { from: dayEnds(first).from, to: dayEnds(last).to };
}
