import { cite } from "./cite.ts";
import { dataFiles } from "./dataFiles.ts";

/** The texts of files and citations in English. */
export const filesEnglish = { cite, dataFiles };

/** Texts of files and citations. Nobody needs them before taking something away, so they are no part of the catalogue that the first view waits for. */
export type FileWords = typeof filesEnglish;
