import type { Problem } from "#view-state/codec.ts";
import type { Unknown } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";

/** What a link asked for in vain, in sentences; each part of the link once. */
export function linkNotices(
  problems: readonly Problem[],
  unknowns: readonly Unknown[],
  words: Words,
): readonly string[] {
  const { reasons, unknown } = words.app.notices;
  const sentences = [
    ...problems.map(({ param, raw, reason }) => reasons[reason](param, raw)),
    ...unknowns.map(({ param, raw }) => unknown(param, raw)),
  ];
  return [...new Set(sentences)];
}
