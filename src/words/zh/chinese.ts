import type { Words } from "#words/catalogue.ts";
import { app } from "./app.ts";
import { charts } from "./charts.ts";
import { controls } from "./controls.ts";
import { evidence } from "./evidence.ts";
import { joins } from "./joins.ts";
import { language } from "./language.ts";
import { numbers } from "./numbers.ts";
import { reasons } from "./reasons.ts";
import { settings } from "./settings.ts";
import { views } from "./views.ts";
import { vocabulary } from "./vocabulary.ts";
import { yardsticks } from "./yardsticks.ts";

/** All texts of the first view in Chinese. */
export const chinese: Words = {
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
