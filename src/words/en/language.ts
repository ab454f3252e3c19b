import type { WordLanguage } from "#words/languages.ts";

/** What the page says of its own language, and of the other one. */
export const language = {
  code: "en" as WordLanguage,
  /** What search engines are told of the page. */
  description:
    "Compare what Chinese cities offer to technology firms and talent, with every figure sourced and every step of the arithmetic on view.",
  /** The title of the window. */
  windowTitle: "Fourth Pole",
  /** Of the page, and of what is taken away. */
  choose: "Language",
  failed: {
    title: "The Chinese texts could not be loaded: English stands in for them.",
    retry: "Try again",
  },
};
