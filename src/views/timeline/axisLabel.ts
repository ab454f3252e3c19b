import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { isoMonth } from "./months.ts";
import type { Tick } from "./ticks.ts";

/** A tick in words: a year where it starts one, else its month and year. */
export function axisLabel({ at, isYear }: Tick, words: Words): string {
  const month = isoMonth(at);
  return dateText(isYear ? month.slice(0, 4) : month, words);
}
