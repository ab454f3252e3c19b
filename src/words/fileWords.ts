import type { Words } from "./catalogue.ts";
import { cite } from "./en/cite.ts";
import { dataFiles } from "./en/dataFiles.ts";

/** Texts of files and citations. Nobody needs them before taking something away, so they are no part of the catalogue that the first view waits for. */
export interface FileWords {
  readonly cite: typeof cite;
  readonly dataFiles: typeof dataFiles;
}

const ENGLISH: FileWords = { cite, dataFiles };
const LANGUAGES: Readonly<Record<string, FileWords>> = { en: ENGLISH };

/** The texts of files and citations in the language of a catalogue. */
export function fileWords({ numbers }: Words): FileWords {
  return LANGUAGES[numbers.locale.slice(0, 2)] ?? ENGLISH;
}
