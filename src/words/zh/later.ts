import { filesEnglish, type FileWords } from "#words/en/files.ts";
import { lateEnglish, type LateWords } from "#words/en/late.ts";

export const late: LateWords = lateEnglish;
export const files: FileWords = filesEnglish;
