import { app } from "./en/app.ts";
import { charts } from "./en/charts.ts";
import { controls } from "./en/controls.ts";
import { evidence } from "./en/evidence.ts";
import type { FileWords } from "./en/files.ts";
import { joins } from "./en/joins.ts";
import { language } from "./en/language.ts";
import type { LateWords } from "./en/late.ts";
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
  joins,
  language,
  numbers,
  reasons,
  settings,
  views,
  yardsticks,
};

/** What every language's catalogue must hold for the first view: a text that one lacks does not compile. */
export type FirstWords = typeof english;

/** The texts of one language. What is fetched later is missing at first; English needs none of it, since its own is at hand. */
export interface Words extends FirstWords {
  readonly late?: LateWords;
  readonly files?: FileWords;
}
