import type { Source } from "#domain/rows.ts";
import type { Words } from "./catalogue.ts";
import { lateWords } from "./lateWords.ts";

/** What it is written in: `Chinese`, or `English · machine translation`. */
export function languageText(
  { language, translated }: Source,
  words: Words,
): string {
  const { languages, translations } = lateWords(words).records;
  const spoken = languages[language];
  return translated === "none"
    ? spoken
    : [spoken, translations[translated]].join(words.joins.dot);
}
