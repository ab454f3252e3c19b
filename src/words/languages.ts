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

/** The language of a place within a document, which some documents name in their own words. */
export const locatorLanguage = (locator: string): WordLanguage =>
  /\p{Script=Han}/u.test(locator) ? "zh" : DATASET_LANGUAGE;

/** By their own names, which their readers know. */
export const LANGUAGE_NAMES: Readonly<Record<WordLanguage, string>> = {
  en: "English",
  zh: "中文",
};
