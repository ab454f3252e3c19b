import { arrival } from "./arrival.ts";
import { coverage } from "./coverage.ts";
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

/** The later texts in English. */
export const lateEnglish = {
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

/** Texts that the first view can do without: of views, panels and exports that come when they are opened. */
export type LateWords = typeof lateEnglish;
