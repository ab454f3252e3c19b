import type { Words } from "./catalogue.ts";

/** What has a name in English and perhaps one in Chinese: a place, a programme, an indicator. */
export interface Named {
  readonly name: string;
  readonly nameZh: string | undefined;
}

/** The name in the language in use; English where there is no Chinese one. */
export function nameText({ name, nameZh }: Named, words: Words): string {
  return words.numbers.locale.startsWith("zh") ? (nameZh ?? name) : name;
}

/** The name in the other language, to stand beside it; undefined where there is none. */
export function otherName(
  { name, nameZh }: Named,
  words: Words,
): string | undefined {
  if (nameZh === undefined) return undefined;
  return words.numbers.locale.startsWith("zh") ? name : nameZh;
}
