import type { Basis } from "#domain/basis.ts";
import type { CountUnit, ShareUnit } from "#domain/vocabularies.ts";

/** What a yardstick may count: things, shares, or money. */
type Counted = CountUnit | ShareUnit | "money";

/** Titles of yardsticks of the place itself, where the short name of the basis will not do. */
const titles: Partial<Record<Basis, string>> = {
  "annual-budget": "Each year",
  budget: "In total",
  fund: "A fund",
  "fund-cluster": "Several funds together",
  paid: "Paid out",
};

const inUnit: Record<Counted, string> = {
  money: "output or money",
  person: "people",
  team: "teams",
  enterprise: "enterprises",
  project: "projects",
  home: "homes",
  sqm: "floor space in m²",
  park: "parks",
  platform: "platforms",
  year: "in years",
  day: "in days",
  percent: "in percent",
  "percentage-point": "in percentage points",
};

/** What a target counts, as the title of its row. */
const toReach: Record<Counted, string> = {
  money: "Output or money to reach",
  person: "People to attract",
  team: "Teams to attract",
  enterprise: "Enterprises to attract or found",
  project: "Projects to start",
  home: "Homes to provide",
  sqm: "Floor space to provide",
  park: "Parks to open",
  platform: "Platforms to set up",
  year: "Years to reach",
  day: "Days to reach",
  percent: "A share to reach",
  "percentage-point": "Percentage points to reach",
};

/** What is counted, after `the most`. */
const things: Record<CountUnit | ShareUnit, string> = {
  person: "people",
  team: "teams",
  enterprise: "enterprises",
  project: "projects",
  home: "homes",
  sqm: "floor space",
  park: "parks",
  platform: "platforms",
  year: "years",
  day: "days",
  percent: "percent",
  "percentage-point": "percentage points",
};

export const yardsticks = {
  per: (recipient: string) => `per ${recipient}`,
  /** In place of an instrument where none is named. */
  someCost: "a cost",
  ofCost: (instrument: string) => `of ${instrument.toLowerCase()}`,
  titles,
  inUnit,
  toReach,
  things,
};
