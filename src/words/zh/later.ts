import type { FileWords } from "#words/en/files.ts";
import type { LateWords } from "#words/en/late.ts";
import { arrival } from "./arrival.ts";
import { cite } from "./cite.ts";
import { coverage } from "./coverage.ts";
import { dataFiles } from "./dataFiles.ts";
import { exporting } from "./export.ts";
import { place } from "./place.ts";
import { rank } from "./rank.ts";
import { records } from "./records.ts";
import { relate } from "./relate.ts";
import { sources } from "./sources.ts";
import { steps } from "./steps.ts";
import { sure } from "./sure.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";

/** The later texts in Chinese. */
export const late: LateWords = {
  arrival,
  coverage,
  exporting,
  place,
  rank,
  records,
  relate,
  sources,
  steps,
  sure,
  table,
  timeline,
};

/** The texts of files and citations in Chinese. */
export const files: FileWords = { cite, dataFiles };
