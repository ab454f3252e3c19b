import type { Language } from "#domain/vocabularies.ts";

/** The languages that the texts of the interface are written in. */
export const WORD_LANGUAGES = ["en", "zh"] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** As the attribute `lang` names them. `zh` alone would be any Chinese: voices and fonts want to know the script. */
export const LANGUAGE_TAGS: Readonly<Record<WordLanguage, string>> = {
  en: "en",
  zh: "zh-Hans",
};

/** What the dataset, and the check of it, write in one language alone: summaries, notes, titles of events, faults. */
export const DATASET_LANGUAGE: WordLanguage = "en";

/** The language of a publisher, and of a place within a document, which some documents name in their own words, as the attribute names it. */
export const locatorLanguage = (locator: string): string =>
  LANGUAGE_TAGS[/\p{Script=Han}/u.test(locator) ? "zh" : DATASET_LANGUAGE];

/** The language of a document as the attribute names it. What is in Chinese here is printed in simplified characters. */
export const documentTag = (language: Language): string =>
  language === "zh" ? LANGUAGE_TAGS.zh : language;

/** By their own names, which their readers know. */
export const LANGUAGE_NAMES: Readonly<Record<WordLanguage, string>> = {
  en: "English",
  zh: "中文",
};
