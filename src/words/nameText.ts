import type { Words } from "./catalogue.ts";
import {
  DATASET_LANGUAGE,
  LANGUAGE_TAGS,
  type WordLanguage,
} from "./languages.ts";

/** What has a name in English and perhaps one in Chinese: a place, a programme, an indicator. */
export interface Named {
  readonly name: string;
  readonly nameZh: string | undefined;
}

const isChinese = ({ language }: Words) => language.code === "zh";

/** The name in the language in use; English where there is no Chinese one. */
export function nameText({ name, nameZh }: Named, words: Words): string {
  return isChinese(words) ? (nameZh ?? name) : name;
}

/** The language of a name, where it is not that of the page: undefined where it is. */
export function nameLanguage(
  { nameZh }: Named,
  words: Words,
): WordLanguage | undefined {
  return isChinese(words) && nameZh === undefined
    ? DATASET_LANGUAGE
    : undefined;
}

/** The name in the other language, to stand beside it; undefined where there is none. */
export function otherName(
  { name, nameZh }: Named,
  words: Words,
): string | undefined {
  if (nameZh === undefined) return undefined;
  return isChinese(words) ? name : nameZh;
}

/** The language of `otherName`, as an attribute names it. */
export function otherLanguage(words: Words): string {
  return LANGUAGE_TAGS[isChinese(words) ? "en" : "zh"];
}
