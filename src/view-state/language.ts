import { isWord } from "#domain/vocabularies.ts";
import { WORD_LANGUAGES, type WordLanguage } from "#words/languages.ts";

const TAG = /^([a-z]{2})(-[a-z0-9]{1,8})*$/i;

/** The language of a tag such as `zh-Hans-CN`, as links and browsers write it; undefined without texts in it. */
export function parseLanguage(tag: string): WordLanguage | undefined {
  const language = TAG.exec(tag)?.[1]?.toLowerCase() ?? "";
  return isWord(WORD_LANGUAGES, language) ? language : undefined;
}

/**
 * The language to show: the one asked for, or the first of the preferred ones
 * that there are texts in; English if there is none.
 *
 * @param preferred language tags, the dearest first.
 */
export function languageFor(
  asked: "auto" | WordLanguage,
  preferred: readonly string[],
): WordLanguage {
  if (asked !== "auto") return asked;
  const known = preferred.map(parseLanguage);
  return known.find((language) => language !== undefined) ?? "en";
}
