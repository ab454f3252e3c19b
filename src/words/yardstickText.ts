import type { Yardstick } from "#domain/yardstick.ts";
import { withCapital } from "./capital.ts";
import type { Words } from "./catalogue.ts";

/** How a yardstick is spoken of. */
export interface YardstickText {
  /** The title of its row: `A team`, `People to attract`. */
  readonly title: string;
  /** Its name wherever it stands alone: `cap per team`, `fixed grant per doctor, a month`. */
  readonly name: string;
}

/**
 * The texts of any yardstick, made from its parts: basis, recipient, instrument,
 * unit and period each add their words, so a new combination needs none of its own.
 */
export function yardstickText(
  yardstick: Yardstick,
  words: Words,
): YardstickText {
  const { basis, recipient, instrument, unit, period } = yardstick;
  const { yardsticks, bases, recipients, instruments, numbers, joins } = words;
  const ofWhom =
    recipient === "place" ? "" : yardsticks.per(recipients[recipient].each);
  const cost =
    instrument === undefined || instrument === "none"
      ? yardsticks.someCost
      : instruments[instrument];
  const ofWhat = instrument === undefined ? "" : yardsticks.ofCost(cost);
  // A target may be money or a number of things, so it always says which.
  const counted = unit ?? (basis === "target" ? "money" : undefined);
  const inUnit = counted === undefined ? "" : yardsticks.inUnit[counted];
  const time = period === undefined ? "" : numbers.times[period];
  const name = joins.yardstick(bases[basis].short, ofWhat, ofWhom);
  const qualifiers = [inUnit, time].filter((part) => part !== "");
  const special = yardsticks.titles[basis];
  const subject =
    recipient === "place"
      ? (special ?? withCapital(bases[basis].short))
      : recipients[recipient].one;
  const aim =
    basis === "target" && counted !== undefined
      ? yardsticks.toReach[counted]
      : undefined;
  const title = aim ?? joins.ofCost(subject, ofWhat);
  return {
    title: joins.clauses([
      title,
      ...(aim === undefined ? qualifiers : qualifiers.slice(1)),
    ]),
    name: joins.clauses([name, ...qualifiers]),
  };
}
