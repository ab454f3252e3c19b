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
  /** While texts of another language are fetched. */
  coming: "Fetching the texts…",
  /** English stands in on the page. */
  failed: "The Chinese texts could not be loaded: English stands in for them.",
  /** Nothing stands in for what is taken away. */
  lost: "The texts of that language could not be loaded: check the connection.",
};
