import type { Per } from "#domain/settings.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { Words } from "./catalogue.ts";
import type { Ranked } from "./en/rank.ts";
import { lateWords } from "./lateWords.ts";

/** What a title says of a yardstick: whose figure it is, of which cost, and what is counted. */
export function rankedParts(
  { recipient, instrument, unit }: Yardstick,
  { recipients, instruments, yardsticks, joins }: Words,
): Ranked {
  return {
    recipient:
      recipient === "place" ? "" : joins.lower(recipients[recipient].one),
    instrument:
      instrument === undefined || instrument === "none"
        ? ""
        : joins.lower(instruments[instrument]),
    counted: unit === undefined ? "" : yardsticks.things[unit],
  };
}

/**
 * The title of a ranking: `Who offers a team the most`, `Who has paid out the
 * most a year per resident`.
 *
 * @param per what its figures are divided by.
 */
export function rankTitle(
  yardstick: Yardstick,
  per: Per,
  words: Words,
): string {
  const { basis, period } = yardstick;
  const { joins, numbers } = words;
  const { titles, per: dividedBy } = lateWords(words).rank;
  const parts = rankedParts(yardstick, words);
  const title = titles[basis](parts, per);
  const timed =
    period === undefined ? title : joins.inTime(title, numbers.times[period]);
  return joins.phrase([timed, dividedBy[per]]);
}
