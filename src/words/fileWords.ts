import type { Words } from "./catalogue.ts";
import { filesEnglish, type FileWords } from "./en/files.ts";

/** The texts of files and citations in the language of a catalogue; in English while they are not there. */
export function fileWords({ files }: Words): FileWords {
  return files ?? filesEnglish;
}
