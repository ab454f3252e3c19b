/*
 * The words of the data model. Unions, link values, the data check and the
 * menus all come from these lists; their order is the order on screen.
 */

export const LEVELS = [
  "country",
  "province",
  "city",
  "district",
  "zone",
] as const;
export type Level = (typeof LEVELS)[number];

export const LANGUAGES = ["en", "zh", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

export const TRANSLATIONS = ["none", "human", "machine"] as const;
export type Translation = (typeof TRANSLATIONS)[number];

export const SOURCE_KINDS = [
  "government",
  "statistics",
  "news",
  "analysis",
  "speech",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const QUALITIES = ["high", "medium", "low"] as const;
export type Quality = (typeof QUALITIES)[number];

export const STATUSES = ["announced", "active", "ended", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

export const SECTORS = [
  "general",
  "ai",
  "blockchain",
  "internet",
  "software",
  "semiconductors",
  "biotech",
  "robotics",
  "advanced-manufacturing",
  "new-energy",
  "autonomous-driving",
  "vr",
  "digital-economy",
  "fintech",
  "ecommerce",
  "big-data",
  "5g",
  "quantum",
  "culture",
] as const;
export type Sector = (typeof SECTORS)[number];

export const AUDIENCES = [
  "enterprise",
  "startup",
  "individual",
  "graduate",
  "team",
  "institution",
  "fund",
  "park",
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const INSTRUMENTS = [
  "grant",
  "prize",
  "research-funding",
  "living-allowance",
  "housing",
  "rent",
  "settlement",
  "equity",
  "loan",
  "interest",
  "guarantee",
  "tax",
  "compute",
  "space",
  "none",
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

export const STAGES = [
  "announced",
  "in-force",
  "raised",
  "paid",
  "ended",
  "unknown",
] as const;
export type Stage = (typeof STAGES)[number];

export const PERIODS = ["once", "month", "year", "total"] as const;
export type Period = (typeof PERIODS)[number];

/** Currencies in which a source may state an amount. */
export const STATED_CURRENCIES = ["CNY", "USD"] as const;
export type StatedCurrency = (typeof STATED_CURRENCIES)[number];

/** What can be counted: the units that are neither money nor a share. */
export const COUNT_UNITS = [
  "person",
  "team",
  "enterprise",
  "project",
  "home",
  "sqm",
  "park",
  "platform",
  "year",
  "day",
] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

export const SHARE_UNITS = ["percent", "percentage-point"] as const;
export type ShareUnit = (typeof SHARE_UNITS)[number];

export const STATED_UNITS = [
  ...STATED_CURRENCIES,
  ...SHARE_UNITS,
  ...COUNT_UNITS,
] as const;
export type StatedUnit = (typeof STATED_UNITS)[number];

export const NATIONAL_SERIES = ["cny-per-usd", "cpi", "ppp"] as const;
export type NationalSeries = (typeof NATIONAL_SERIES)[number];

export const EVENT_KINDS = [
  "policy",
  "park",
  "fund",
  "headquarters",
  "investment",
  "alliance",
  "agreement",
  "court",
  "university",
  "target",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whether a unit is an amount of money. */
export function isMoney(unit: StatedUnit): unit is StatedCurrency {
  return (STATED_CURRENCIES as readonly string[]).includes(unit);
}

/** Whether a text is a word of a vocabulary. */
export function isWord<Word extends string>(
  words: readonly Word[],
  text: string,
): text is Word {
  return (words as readonly string[]).includes(text);
}
