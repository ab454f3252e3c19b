import type { PlaceId } from "./ids.ts";
import type { MissingReason } from "./figure.ts";
import type { ZoneRule } from "./placeTree.ts";
import type { Year } from "./year.ts";

/*
 * The options of every step, in the order in which menus show them. Each step's
 * own file holds a table over these words; the compiler asks for every entry.
 */

export const TIMES = ["stated", "year", "total"] as const;
export type Time = (typeof TIMES)[number];

export type Prices = "nominal" | Year;

export const CURRENCIES = ["cny", "usd", "ppp"] as const;
export type CurrencyChoice = (typeof CURRENCIES)[number];

export const PERS = [
  "none",
  "resident",
  "student",
  "gdp",
  "revenue",
  "km2",
  "gdp-head",
] as const;
export type Per = (typeof PERS)[number];

export const PICKS = ["highest", "latest", "sum"] as const;
export type Pick = (typeof PICKS)[number];

export const SCALES = [
  "value",
  "index",
  "share",
  "minmax",
  "z",
  "rank",
] as const;
export type Scale = (typeof SCALES)[number];

/** What turns one incentive into a comparable figure: steps 1 to 5. */
export interface FigureSettings {
  readonly time: Time;
  readonly prices: Prices;
  readonly cur: CurrencyChoice;
  readonly per: Per;
}

/** All seven steps. `ref` is a resolved place: the base of the index and of differences. */
export interface Settings extends FigureSettings {
  readonly pick: Pick;
  readonly scale: Scale;
  readonly ref: PlaceId | undefined;
  readonly zones: ZoneRule;
}

/** Nothing normalised: every figure as stated, the highest of each place. */
export const AS_STATED: Settings = {
  time: "stated",
  prices: "nominal",
  cur: "cny",
  per: "none",
  pick: "highest",
  scale: "value",
  ref: undefined,
  zones: "in",
};

/** Why an option is off: it would leave no figure on screen, or change none. */
export type OffReason = MissingReason | "no-money" | "nominal-denominator";
