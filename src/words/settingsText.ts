import type { Settings } from "#domain/settings.ts";
import { withCapital } from "./capital.ts";
import type { Words } from "./catalogue.ts";

/**
 * The settings as one sentence, for above a view and in an export: `As stated,
 * in yuan at announced prices; the highest figure of each place, its zones included.`
 *
 * @param isMoneyShown whether currency and prices have a meaning for what is shown.
 */
export function settingsSentence(
  settings: Settings,
  isMoneyShown: boolean,
  words: Words,
): string {
  const { pick, scale } = words.settings;
  return sentenceOf(settings, isMoneyShown, words, {
    scale: scale[settings.scale].phrase,
    which: pick[settings.pick].phrase,
  });
}

/**
 * The same where every figure stands for itself: none is chosen, and none is set on a scale.
 *
 * @param which says which figures those are.
 */
export function everyFigureSentence(
  settings: Settings,
  isMoneyShown: boolean,
  which: string,
  words: Words,
): string {
  return sentenceOf(settings, isMoneyShown, words, {
    scale: "",
    which,
  });
}

function sentenceOf(
  settings: Settings,
  isMoneyShown: boolean,
  words: Words,
  phrases: { readonly scale: string; readonly which: string },
): string {
  const { per, cur, time, zones, prices } = words.settings;
  const priceWords =
    settings.prices === "nominal" ? prices.nominal : prices.of(settings.prices);
  const clause = words.views.settings.clause;
  const how = clause([
    settings.time === "stated"
      ? words.views.settings.asStated
      : time[settings.time].phrase,
    per[settings.per].phrase,
    phrases.scale,
    isMoneyShown
      ? words.joins.phrase([cur[settings.cur].phrase, priceWords.phrase])
      : "",
  ]);
  const which = clause([phrases.which, zones[settings.zones].phrase]);
  const { semicolon, stop } = words.joins;
  return `${withCapital(how)}${semicolon}${which}${stop}`;
}
