import type { Yardstick } from "#domain/yardstick.ts";
import type { Words } from "./catalogue.ts";

/** The title of a ranking: `Who offers a team the most`, `Who aims for the most enterprises a year`. */
export function rankTitle(
  { basis, recipient, instrument, unit, period }: Yardstick,
  words: Words,
): string {
  const { views, recipients, instruments, yardsticks, numbers } = words;
  const title = views.rank.titles[basis]({
    recipient:
      recipient === "place" ? "" : recipients[recipient].one.toLowerCase(),
    instrument:
      instrument === undefined || instrument === "none"
        ? ""
        : instruments[instrument].toLowerCase(),
    counted: unit === undefined ? "" : yardsticks.things[unit],
  });
  return period === undefined ? title : `${title} ${numbers.times[period]}`;
}
