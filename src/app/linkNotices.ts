import { placeId } from "#domain/ids.ts";
import type { Problem } from "#view-state/codec.ts";
import { MOST_PLACES } from "#view-state/fields.ts";
import type { Unknown } from "#view-state/unknowns.ts";
import type { Words } from "#words/catalogue.ts";
import { lateWords } from "#words/lateWords.ts";

/** A well-formed place is only left out where there was no room for it. */
const isOneTooMany = ({ param, raw, reason }: Problem) =>
  param === "places" && reason === "dropped" && placeId(raw) !== undefined;

/** What a link asked for in vain, in sentences; each part of the link once. */
export function linkNotices(
  problems: readonly Problem[],
  unknowns: readonly Unknown[],
  words: Words,
): readonly string[] {
  const { reasons, unknown, tooManyPlaces } = lateWords(words).arrival.notices;
  const sentences = [
    ...problems.map(({ param, raw, reason }) => reasons[reason](param, raw)),
    ...(problems.some(isOneTooMany) ? [tooManyPlaces(MOST_PLACES)] : []),
    ...unknowns.map(({ param, raw }) => unknown(param, raw)),
  ];
  return [...new Set(sentences)];
}
