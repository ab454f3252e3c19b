import type { Words } from "./catalogue.ts";
import { lateEnglish, type LateWords } from "./en/late.ts";

/** The later texts in the language of a catalogue; in English while they are not there. */
export function lateWords({ late }: Words): LateWords {
  return late ?? lateEnglish;
}
