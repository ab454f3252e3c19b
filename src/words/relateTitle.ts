import { lateWords } from "./lateWords.ts";
import type { Level } from "#domain/vocabularies.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { Words } from "./catalogue.ts";
import { rankedParts } from "./rankTitle.ts";

/**
 * The question that a yardstick against GDP per resident answers: `Do richer
 * cities offer a team more?`
 *
 * @param level of the places on screen; undefined where they are of several.
 */
export function richerTitle(
  yardstick: Yardstick,
  level: Level | undefined,
  words: Words,
): string {
  const { titles, question, places } = lateWords(words).relate;
  const { basis, period } = yardstick;
  const who = places(level);
  const clause = titles[basis](who, rankedParts(yardstick, words));
  return question(
    clause,
    period === undefined ? "" : words.numbers.times[period],
  );
}
