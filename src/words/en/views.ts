import type { Basis, BasisRules } from "#domain/basis.ts";
import type { Per } from "#domain/settings.ts";
import type { Level } from "#domain/vocabularies.ts";

export const levelsMany: Record<
  Level,
  { readonly one: string; readonly many: string }
> = {
  country: { one: "country", many: "countries" },
  province: { one: "province", many: "provinces" },
  city: { one: "city", many: "cities" },
  district: { one: "district", many: "districts" },
  zone: { one: "zone", many: "zones" },
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** The names, or the first few and how many more there are. */
export function listedShort(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return listed(names);
  return listed([
    ...names.slice(0, most),
    `${String(names.length - most)} more`,
  ]);
}

/** Several figures of a kind, in the middle of a sentence. */
const kinds: Record<Basis, string> = {
  cap: "caps",
  grant: "grants",
  rate: "shares of a cost",
  "annual-budget": "annual budgets",
  budget: "budgets",
  fund: "funds",
  "fund-cluster": "totals of funds",
  paid: "payments",
  target: "targets",
  threshold: "conditions",
};

/** Why such figures may not be divided. */
const because: Record<BasisRules["dividedAs"], (of: string) => string> = {
  place: (of) => `${of} are not in money`,
  recipient: (of) => `${of} belong to the recipient`,
  people: (of) => `${of} are no money of the place`,
  nothing: (of) => `${of} are never divided`,
};

const by: Record<Exclude<Per, "none">, string> = {
  resident: "residents",
  student: "students",
  gdp: "GDP",
  revenue: "public revenue",
  km2: "area",
  "gdp-head": "GDP per resident",
};

export const PLACES = { one: "place", many: "places" } as const;
export const CELLS = { one: "cell", many: "cells" } as const;

/** `cities`; of mixed levels `places`. */
function placesNoun(count: number, level: Level | undefined): string {
  const { one, many } = level ? levelsMany[level] : PLACES;
  return count === 1 ? one : many;
}

/** `equity, ended` */
const formsAlone = (forms: readonly string[]) => forms.join(", ").toLowerCase();

/** `3 of 17 figures are`, of a single one `the figure is`. */
function someFigures(count: number, of: number): string {
  if (of === 1) return "The figure is";
  return `${String(count)} of ${String(of)} figures ${count === 1 ? "is" : "are"}`;
}

const rowsCounted = (count: number) =>
  `${String(count)} ${count === 1 ? "row" : "rows"}`;

/** How many of all have a figure, without the stop. */
export function keptOf(
  kept: number,
  all: number,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  if (all === 0) return `No ${many} to show`;
  const who = kept === 0 && all > 1 ? "None" : String(kept);
  return `${who} of ${String(all)} ${all === 1 ? one : many} ${kept < 2 ? "has" : "have"} a figure`;
}

export const views = {
  /** The accessible name of the navigation, which stays. */
  navigation: "Views",
  names: {
    compare: "Compare",
    rank: "Rank",
    relate: "Relate",
    timeline: "Timeline",
    table: "Table",
    place: "Place",
    sources: "Sources",
    coverage: "Coverage",
  },
  listed,
  listedShort,
  /** `32 cities`; of mixed levels `32 places`. */
  countedPlaces: (count: number, level: Level | undefined) =>
    `${String(count)} ${placesNoun(count, level)}`,
  settings: {
    asStated: "as stated",
    clause: (clauses: readonly string[]) =>
      clauses.filter((clause) => clause !== "").join(", "),
  },
  /** A programme that names its year need not say it twice. */
  figureIn: (programme: string, year: string) =>
    year === "" || programme.includes(year)
      ? programme
      : `${programme}, ${year}`,
  /** `Angel programme (equity, ended)`: what comes back is not a gift, and what has ended is no offer. */
  inForm: (programme: string, forms: readonly string[]) =>
    `${programme} (${formsAlone(forms)})`,
  formsAlone,
  ofPart: (programme: string, part: string) => `${programme}, ${part}`,
  behind: (count: number) => `1 of ${String(count)}`,
  added: (count: number) => `sum of ${String(count)}`,
  skipped: "a higher or later one could not be counted",
  contested: "contested",
  doubtful: "doubtful",
  doubtfulHint: "The dataset itself doubts this figure; its note says why.",
  contestedWith: (figures: readonly string[]) =>
    `contested: ${listed(figures)}`,
  highest: "highest",
  planned: "planned",
  translatedMark: "tr.",
  translatedHint: "The source is a translation.",
  spoken: (parts: readonly string[]) =>
    parts.filter((part) => part !== "").join(", "),
  difference: {
    reference: "reference",
    none: "no difference known",
    same: "the same",
    of: (amount: string, ratio: string) =>
      ratio === "" ? amount : `${amount} · ${ratio}`,
    /** Either figure is hedged, so the true difference is not known. */
    ofBounds: (text: string) => `${text} (of the bounds)`,
    times: (ratio: string) => `${ratio}×`,
  },
  /** Rows of a comparison on which no place can be compared. */
  aside: {
    kinds,
    because,
    by,
    joined: (reasons: readonly string[]) => reasons.join(", "),
    onlyPersons: "only a person’s money can be",
    notDivided: (count: number, divisor: string, why: string) =>
      `${rowsCounted(count)} cannot be divided by ${divisor}: ${why}.`,
    other: (count: number, reason: string, hint: string) =>
      `${reason} in ${rowsCounted(count)}. ${hint}`,
    show: (count: number) => `Show ${rowsCounted(count)}`,
    hide: (count: number) => `Hide ${rowsCounted(count)}`,
  },
  residents: (count: string, year: number) =>
    `${count} residents (${String(year)})`,
  noResidents: "residents not known",
  compare: {
    title: (names: readonly string[]) =>
      `What ${listedShort(names, 4)} offer${names.length === 1 ? "s" : ""}`,
    count: (filled: number, all: number) => `${keptOf(filled, all, CELLS)}.`,
    description: (title: string, count: string) =>
      `${title}: a table of yardsticks in rows and places in columns. ${count}`,
    caption: "Yardsticks in rows, places in columns",
    cornerHeader: "Yardstick",
    saysNothing: "says nothing about the place",
    moveLeft: (name: string) => `Move ${name} left`,
    moveRight: (name: string) => `Move ${name} right`,
    remove: (name: string) => `Remove ${name}`,
    drag: (name: string) => `Drag ${name} to another position`,
    menu: (name: string) => `Actions for ${name}`,
    makeReference: "Make it the reference",
    reference: "reference",
    sortBy: (title: string) => `Sort the places by ${title}`,
    sort: "Sort",
    sorted: "Sorted",
    moved: (name: string, position: number, of: number) =>
      `${name} moved to position ${String(position)} of ${String(of)}.`,
    moreColumns: (count: number, level: Level | undefined) =>
      `${String(count)} more ${placesNoun(count, level)} →`,
    firstColumns: "← back to the first",
    openRank: (title: string) => `Rank all places: ${title}`,
    rank: "Rank",
  },
  legend: {
    title: "How to read the bars",
    marks: {
      solid: "exact",
      ceiling: "up to",
      open: "at least",
      dashed: "about, planned or rumoured",
      range: "a range",
      rival: "contested",
    },
    translated: "tr.: from a translated source",
  },
  footnotes: {
    noFigure:
      "“No figure found” says nothing about the place: the dataset has none, and none is not nought.",
    otherYear: (count: number) =>
      `${String(count)} ${count === 1 ? "figure is" : "figures are"} divided by a value of another year, up to three years away.`,
    derived: (count: number) =>
      `${String(count)} ${count === 1 ? "denominator was" : "denominators were"} derived from other printed figures.`,
    census: (count: number) =>
      `For ${String(count)} ${count === 1 ? "figure" : "figures"} the census of 2020 lies between figure and denominator.`,
    skipped: (count: number) =>
      `For ${String(count)} ${count === 1 ? "place" : "places"} a higher or later figure could not be counted, for want of what converts it (a denominator, a rate, an index or a year): the figure shown is another.`,
    partDivided: (count: number) =>
      `${String(count)} ${count === 1 ? "figure of a zone or district is" : "figures of zones or districts are"} divided by the whole city’s number.`,
    ended: (count: number, of: number, unknown: number) =>
      `${someFigures(count, of)} of ${count === 1 ? "a programme that has" : "programmes that have"} ended${unknown > 0 ? `; for ${String(unknown)} more it is not known` : ""}.`,
    lowQuality: (count: number, of: number) =>
      `${someFigures(count, of)} of low source quality.`,
    doubleCounting: "Sums may count the same money twice.",
    partners: "Totals of several funds include the money of partners.",
    notApplied:
      "Set against GDP or revenue of the same year, prices and currency do not apply.",
    index: (name: string) => `Index: ${name} = 100.`,
  },
  sources: (names: readonly string[], more: number) =>
    `Sources: ${names.join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}.`,
};
