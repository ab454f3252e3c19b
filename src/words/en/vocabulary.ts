import type { Basis } from "#domain/basis.ts";
import type { Bound } from "#domain/bound.ts";
import type { Recipient } from "#domain/recipient.ts";
import type {
  Audience,
  CountUnit,
  Instrument,
  Level,
  Quality,
  Sector,
  Status,
} from "#domain/vocabularies.ts";

/** How a basis is spoken of. */
export interface BasisWords {
  /** In menus and filters. */
  readonly label: string;
  /** Over the group of its rows in a table. */
  readonly heading: string;
  /** What a reader must know to compare it. */
  readonly remark: string;
  /** The start of a yardstick's short name: `cap per team`. */
  readonly short: string;
}

const bases: Record<Basis, BasisWords> = {
  cap: {
    label: "Most one recipient can get",
    heading: "The most one recipient can get",
    remark: "belongs to the recipient, so it is never divided by residents",
    short: "cap",
  },
  grant: {
    label: "Fixed grant",
    heading: "A fixed amount for each who qualifies",
    remark: "belongs to the recipient, so it is never divided by residents",
    short: "fixed grant",
  },
  rate: {
    label: "Share of a cost",
    heading: "The share of a cost that is covered",
    remark: "a percentage is neither divided nor added",
    short: "share covered",
  },
  "annual-budget": {
    label: "Annual budget",
    heading: "What the place sets aside each year",
    remark: "money of the place, so it can be set against residents or GDP",
    short: "annual budget",
  },
  budget: {
    label: "Budget in total",
    heading: "What the place sets aside in total",
    remark: "may run over several years",
    short: "total budget",
  },
  fund: {
    label: "Fund size",
    heading: "The size of a fund",
    remark: "a stock to be invested and paid back, not a subsidy",
    short: "fund size",
  },
  "fund-cluster": {
    label: "Several funds together",
    heading: "Planned total of several funds",
    remark: "includes the money of partners",
    short: "total of several funds",
  },
  paid: {
    label: "Paid out",
    heading: "What was really paid out",
    remark: "money that has left the budget",
    short: "paid out",
  },
  target: {
    label: "Target",
    heading: "What it aims for",
    remark: "a number to be reached, not a promise of money",
    short: "target",
  },
  threshold: {
    label: "Condition",
    heading: "What a recipient must have",
    remark: "a condition: a higher one offers no more",
    short: "condition",
  },
};

/** How a recipient is spoken of. */
export interface RecipientWords {
  readonly label: string;
  /** As the title of a row: `A team`. */
  readonly one: string;
  /** After `per`. */
  readonly each: string;
}

const recipients: Record<Recipient, RecipientWords> = {
  team: { label: "Team", one: "A team", each: "team" },
  enterprise: { label: "Enterprise", one: "An enterprise", each: "enterprise" },
  headquarters: {
    label: "Headquarters",
    one: "A headquarters",
    each: "headquarters",
  },
  unicorn: { label: "Unicorn", one: "A unicorn", each: "unicorn" },
  startup: { label: "Start-up", one: "A start-up", each: "start-up" },
  project: { label: "Project", one: "A project", each: "project" },
  academician: {
    label: "Academician",
    one: "An academician",
    each: "academician",
  },
  "leading-talent": {
    label: "Leading talent",
    one: "A leading talent",
    each: "leading talent",
  },
  doctor: { label: "Doctor", one: "A doctoral graduate", each: "doctor" },
  master: { label: "Master", one: "A master’s graduate", each: "master" },
  bachelor: {
    label: "Bachelor",
    one: "A bachelor’s graduate",
    each: "bachelor",
  },
  graduate: {
    label: "Graduate",
    one: "A graduate of any degree",
    each: "graduate",
  },
  person: { label: "Other person", one: "Another person", each: "person" },
  household: { label: "Household", one: "A household", each: "household" },
  platform: {
    label: "Platform",
    one: "A laboratory or platform",
    each: "platform",
  },
  institution: {
    label: "Institution",
    one: "An institution",
    each: "institution",
  },
  park: { label: "Park", one: "A park", each: "park" },
  fund: { label: "Investor’s fund", one: "An investor’s fund", each: "fund" },
  place: { label: "The place itself", one: "The place itself", each: "place" },
};

const instruments: Record<Instrument, string> = {
  grant: "Grant",
  prize: "Prize",
  "research-funding": "Research funding",
  "living-allowance": "Living allowance",
  housing: "Housing",
  rent: "Rent",
  settlement: "Settling in",
  equity: "Equity",
  loan: "Loan",
  interest: "Interest",
  guarantee: "Guarantee",
  tax: "Tax",
  compute: "Computing power",
  space: "Floor space",
  none: "None named",
};

const sectors: Record<Sector, string> = {
  general: "All sectors",
  ai: "Artificial intelligence",
  blockchain: "Blockchain",
  internet: "Internet",
  software: "Software",
  semiconductors: "Semiconductors",
  biotech: "Biotech",
  robotics: "Robotics",
  "advanced-manufacturing": "Advanced manufacturing",
  "new-energy": "New energy",
  "autonomous-driving": "Autonomous driving",
  vr: "Virtual reality",
  "digital-economy": "Digital economy",
  fintech: "Fintech",
  ecommerce: "E-commerce",
  "big-data": "Big data",
  "5g": "5G",
  quantum: "Quantum",
  culture: "Culture",
};

const audiences: Record<Audience, string> = {
  enterprise: "Enterprises",
  startup: "Start-ups",
  individual: "Individuals",
  graduate: "Graduates",
  team: "Teams",
  institution: "Institutions",
  fund: "Funds",
  park: "Parks",
};

const levels: Record<Level, string> = {
  country: "Country",
  province: "Province",
  city: "City",
  district: "District",
  zone: "Zone",
};

const statuses: Record<Status, string> = {
  announced: "Announced",
  active: "In force",
  ended: "Ended",
  unknown: "Not known",
};

/** How a bound is spoken of. */
export interface BoundWords {
  readonly label: string;
  /** Before the number, for readers of signs. */
  readonly sign: string;
  /** After the number, where a sign would not be understood. */
  readonly tag: string;
  /** Before the number, for listeners. */
  readonly spoken: string;
}

const bounds: Record<Bound, BoundWords> = {
  exact: { label: "Exact", sign: "", tag: "", spoken: "" },
  "at-least": { label: "At least", sign: "≥ ", tag: "", spoken: "at least " },
  "more-than": {
    label: "More than",
    sign: "> ",
    tag: "",
    spoken: "more than ",
  },
  "at-most": { label: "Up to", sign: "≤ ", tag: "", spoken: "at most " },
  about: { label: "About", sign: "≈ ", tag: "", spoken: "about " },
  planned: { label: "Planned", sign: "", tag: "planned", spoken: "a planned " },
  rumoured: {
    label: "Rumoured",
    sign: "",
    tag: "rumoured",
    spoken: "a rumoured ",
  },
  range: { label: "Range", sign: "", tag: "", spoken: "" },
};

const qualities: Record<Quality, string> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

/** Things that are counted: one, and several. */
const counted: Record<
  CountUnit,
  { readonly one: string; readonly many: string }
> = {
  person: { one: "person", many: "people" },
  team: { one: "team", many: "teams" },
  enterprise: { one: "enterprise", many: "enterprises" },
  project: { one: "project", many: "projects" },
  home: { one: "home", many: "homes" },
  sqm: { one: "m²", many: "m²" },
  park: { one: "park", many: "parks" },
  platform: { one: "platform", many: "platforms" },
  year: { one: "year", many: "years" },
  day: { one: "day", many: "days" },
};

export const vocabulary = {
  bases,
  recipients,
  instruments,
  sectors,
  audiences,
  levels,
  statuses,
  bounds,
  qualities,
  counted,
};
