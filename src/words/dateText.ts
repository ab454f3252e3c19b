import type { Words } from "./catalogue.ts";

/** An ISO date as one would write it, at its own precision: `2017`, `Nov 2017`, `28 Nov 2017`. */
export function dateText(date: string, words: Words): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  return words.evidence.date(year, month, day);
}
