import { ZONE_RULES } from "#domain/placeTree.ts";
import {
  AS_STATED,
  CURRENCIES,
  PERS,
  PICKS,
  SCALES,
  type Settings,
  TIMES,
} from "#domain/settings.ts";
import type { ViewState } from "#view-state/fields.ts";

/** The settings that are one word of a few. */
export type WordSetting = "cur" | "per" | "time" | "pick" | "scale" | "zones";

interface Offer<Word extends string> {
  readonly words: readonly Word[];
  /** Those that are always in sight where there is little room; the others are in a menu. */
  readonly atHand: readonly Word[];
}

/** What the toolbar offers for each setting. */
export const OFFERS: {
  readonly [Name in WordSetting]: Offer<Settings[Name]>;
} = {
  cur: { words: CURRENCIES, atHand: CURRENCIES },
  per: { words: PERS, atHand: ["none", "resident", "gdp", "revenue"] },
  time: { words: TIMES, atHand: TIMES },
  pick: { words: PICKS, atHand: PICKS },
  scale: { words: SCALES, atHand: ["value", "index", "rank"] },
  zones: { words: ZONE_RULES, atHand: ZONE_RULES },
};

/** Everything that the toolbar sets, in its order. */
export const SETTING_NAMES = [
  "cur",
  "prices",
  "per",
  "time",
  "pick",
  "scale",
  "zones",
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Whether anything is normalised at all. */
export function isNormalised(view: ViewState): boolean {
  return (
    view.diff || SETTING_NAMES.some((name) => view[name] !== AS_STATED[name])
  );
}

/** Everything as the sources state it again. */
export function asStated(view: ViewState): ViewState {
  const { cur, prices, per, time, pick, scale, zones } = AS_STATED;
  const settings = { cur, prices, per, time, pick, scale, zones };
  return { ...view, ...settings, ref: "auto", diff: false };
}
