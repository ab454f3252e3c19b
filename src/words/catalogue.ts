import { app } from "./en/app.ts";
import { charts } from "./en/charts.ts";
import { controls } from "./en/controls.ts";
import { coverage } from "./en/coverage.ts";
import { evidence } from "./en/evidence.ts";
import { exporting } from "./en/export.ts";
import { numbers } from "./en/numbers.ts";
import { place } from "./en/place.ts";
import { reasons } from "./en/reasons.ts";
import { relate } from "./en/relate.ts";
import { settings } from "./en/settings.ts";
import { sources } from "./en/sources.ts";
import { steps } from "./en/steps.ts";
import { sure } from "./en/sure.ts";
import { table } from "./en/table.ts";
import { timeline } from "./en/timeline.ts";
import { views } from "./en/views.ts";
import { vocabulary } from "./en/vocabulary.ts";
import { yardsticks } from "./en/yardsticks.ts";

/** All texts in English, a file for each part of the app. */
export const english = {
  ...vocabulary,
  app,
  charts,
  controls,
  coverage,
  evidence,
  exporting,
  numbers,
  place,
  reasons,
  relate,
  settings,
  sources,
  steps,
  sure,
  table,
  timeline,
  views,
  yardsticks,
};

/** What every language's catalogue must hold: a text that one lacks does not compile. */
export type Words = typeof english;
