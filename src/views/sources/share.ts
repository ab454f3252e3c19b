import { lateWords } from "#words/lateWords.ts";
import type { Words } from "#words/catalogue.ts";

/** A part of a whole in percent. What is more than nothing is never `0 %`, what is less than all never `100 %`. */
export function shareText(part: number, whole: number, words: Words): string {
  const percent = (value: number) => `${String(value)}${words.numbers.percent}`;
  if (whole === 0) return percent(0);
  const rounded = Math.round((100 * part) / whole);
  if (rounded === 0 && part > 0) {
    return lateWords(words).sources.under(percent(1));
  }
  if (rounded === 100 && part < whole) {
    return lateWords(words).sources.over(percent(99));
  }
  return percent(rounded);
}
