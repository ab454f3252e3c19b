import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { isoMonth } from "./months.ts";
import type { Tick } from "./ticks.ts";

/** A tick in words: a year alone where it starts one, as every axis has it, else its month and year. */
export function axisLabel({ at, isYear }: Tick, words: Words): string {
  const month = isoMonth(at);
  return isYear ? month.slice(0, 4) : dateText(month, words);
}
