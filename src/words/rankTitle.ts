import type { Yardstick } from "#domain/yardstick.ts";
import type { Words } from "./catalogue.ts";
import type { Ranked } from "./en/views.ts";

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

/** The title of a ranking: `Who offers a team the most`, `Who aims for the most enterprises a year`. */
export function rankTitle(yardstick: Yardstick, words: Words): string {
  const { basis, period } = yardstick;
  const title = words.views.rank.titles[basis](rankedParts(yardstick, words));
  return period === undefined
    ? title
    : words.joins.inTime(title, words.numbers.times[period]);
}
