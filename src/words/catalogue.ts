import { app } from "./en/app.ts";
import { charts } from "./en/charts.ts";
import { controls } from "./en/controls.ts";
import { evidence } from "./en/evidence.ts";
import { numbers } from "./en/numbers.ts";
import { reasons } from "./en/reasons.ts";
import { settings } from "./en/settings.ts";
import { views } from "./en/views.ts";
import { vocabulary } from "./en/vocabulary.ts";
import { yardsticks } from "./en/yardsticks.ts";

/** All texts in English, a file for each part of the app. */
export const english = {
  ...vocabulary,
  app,
  charts,
  controls,
  evidence,
  numbers,
  reasons,
  settings,
  views,
  yardsticks,
};

/** What every language's catalogue must hold: a text that one lacks does not compile. */
export type Words = typeof english;
