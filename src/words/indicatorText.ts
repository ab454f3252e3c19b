import { lateWords } from "./lateWords.ts";
import type { Bound } from "#domain/bound.ts";
import type { Words } from "./catalogue.ts";
import { figureLine } from "./figureText.ts";
import { abbreviated } from "./number.ts";

interface Stated {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

/**
 * An indicator's value beside its name, three significant digits at most:
 * `13.8 m`, `¥2 tn`, `≈ 3.2 %`, `8,570 km²`. What is counted, its name says.
 */
export function indicatorText(
  { value, unit, bound }: Stated,
  words: Words,
): string {
  const { digits, sign } = abbreviated(value, words);
  const number = digits + sign;
  const { joins } = words;
  const { currencies, percent } = words.numbers;
  const printed = { digits, magnitude: sign };
  const texts: Readonly<Record<string, string>> = {
    CNY: joins.money(printed, currencies.CNY.sign),
    USD: joins.money(printed, currencies.USD.sign),
    percent: number + percent,
  };
  const noun = lateWords(words).place.context.units[unit];
  const text =
    texts[unit] ?? (noun === undefined ? number : joins.count(printed, noun));
  const { sign: hedge, tag } = words.bounds[bound];
  return figureLine({ text: hedge + text, suffix: tag }, words);
}
