import type { Words } from "./catalogue.ts";
import { coverage } from "./en/coverage.ts";
import { exporting } from "./en/export.ts";
import { place } from "./en/place.ts";
import { relate } from "./en/relate.ts";
import { sources } from "./en/sources.ts";
import { steps } from "./en/steps.ts";
import { sure } from "./en/sure.ts";
import { table } from "./en/table.ts";
import { timeline } from "./en/timeline.ts";

const ENGLISH = {
  coverage,
  exporting,
  place,
  relate,
  sources,
  steps,
  sure,
  table,
  timeline,
};

/** Texts that the first view can do without: of views, panels and exports that come when they are opened. */
export type LateWords = typeof ENGLISH;

const LANGUAGES: Readonly<Record<string, LateWords>> = { en: ENGLISH };

/** The later texts in the language of a catalogue. */
export function lateWords({ numbers }: Words): LateWords {
  return LANGUAGES[numbers.locale.slice(0, 2)] ?? ENGLISH;
}
