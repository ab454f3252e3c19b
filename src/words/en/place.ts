import type { Level } from "#domain/vocabularies.ts";
import { levelsMany, listed } from "./views.ts";

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  const ending = isTeen
    ? "th"
    : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${String(number)}${ending}`;
}

const figures = (count: number) =>
  count === 1 ? "1 figure" : `${String(count)} figures`;
const programmes = (count: number) =>
  count === 1 ? "1 programme" : `${String(count)} programmes`;

/** What lies below a place of each level. */
const parts: Record<Level, string> = {
  country: "Provinces and municipalities",
  province: "Cities",
  city: "Districts and zones",
  district: "Zones",
  zone: "Parts",
};

/** The texts of the view place. */
export const place = {
  title: (name: string) => name,
  noFigures: (name: string) => `The dataset has no figures of ${name} itself.`,
  /** `42 figures of 17 programmes, 9 in force; the filters hide 3.` */
  count: (kept: number, of: number, inForce: number, hidden: number) =>
    `${figures(kept)} of ${programmes(of)}${inForce > 0 ? `, ${String(inForce)} in force` : ""}${hidden > 0 ? `; the filters hide ${String(hidden)}` : ""}.`,
  allHidden: (hidden: number) =>
    hidden === 1
      ? "The filters hide its one figure."
      : `The filters hide all its ${String(hidden)} figures.`,
  description: (name: string, count: string, firsts: string) =>
    [`${name}: ${count}`, firsts].filter((part) => part !== "").join(" "),
  /** @param of the yardsticks on which it is not the only one with a figure. */
  firsts: (count: number, of: number, level: Level) =>
    count === 0
      ? ""
      : `Highest, ties included, on ${String(count)} of the ${String(of)} ${of === 1 ? "yardstick" : "yardsticks"} on which other ${levelsMany[level].many} have a figure too.`,
  head: {
    code: (code: string) => `code ${code}`,
    choose: "Another place",
    chooseSpoken: "Choose the place of this page",
    previous: (name: string) => `← ${name}`,
    next: (name: string) => `${name} →`,
    previousSpoken: (name: string) => `Previous of the chosen places: ${name}`,
    nextSpoken: (name: string) => `Next of the chosen places: ${name}`,
    compare: "Compare it",
    compared: "Among the compared",
    full: (most: number) => `${String(most)} places are compared, the most.`,
  },
  open: (name: string) => `Open the page of ${name}`,
  figures: "What it offers",
  programmes: "Programmes, newest first",
  rank: (rank: number, of: number, level: Level, ties: number) => {
    if (of === 1) return `only ${levelsMany[level].one} with a figure`;
    const tied = ties > 0 ? `, tied with ${String(ties)}` : "";
    return `${ordinal(rank)} of ${String(of)} ${levelsMany[level].many}${tied}`;
  },
  rankSpoken: (yardstick: string, rank: string) =>
    `Rank: ${yardstick}, ${rank}`,
  /** `Optics Valley, zone`; a name that says its level need not say it twice. */
  ofPart: (level: string, name: string) =>
    name.toLowerCase().includes(level.toLowerCase())
      ? name
      : `${name}, ${level.toLowerCase()}`,
  columns: {
    yardstick: "Yardstick",
    figure: "Figure",
    rank: "Rank",
    of: "Among",
    programme: "Programme",
    year: "Year",
  },
  context: {
    heading: "The place in numbers",
    gdpHead: "GDP per resident",
    /** Their names where a place has both; in English the package’s own title says which is printed. */
    gdpHeadDerived: (name: string) => name,
    gdpHeadPrinted: (name: string) => name,
    gdpHeadHint: "GDP ÷ residents of the same year",
    derived: "derived",
    units: { km2: "km²", km: "km", hour: "hours" } as Readonly<
      Record<string, string>
    >,
    /** `Residents 2010 to 2023, from 9.79 m to 13.8 m`. */
    line: (
      name: string,
      from: number,
      to: number,
      first: string,
      last: string,
      isBroken: boolean,
    ) =>
      `${name} ${String(from)} to ${String(to)}, from ${first} to ${last}${isBroken ? "; the census of 2020 breaks the series" : ""}`,
    note: (from: number, to: number, isHollow: boolean, isBroken: boolean) =>
      [
        `Lines: ${String(from)} to ${String(to)}, each from its lowest to its highest value.`,
        isHollow ? "Hollow: not exact, or derived." : "",
        isBroken ? "Dashed: the census of 2020 breaks the series." : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    asTable: "As a table",
    asLines: "As lines",
    source: (name: string) => `Source: ${name}`,
  },
  parts,
  partSpoken: (name: string, count: number) => `${name}, ${figures(count)}`,
  events: {
    heading: "Events, newest first",
    all: (count: number) => `Show all ${String(count)}`,
    printed: (text: string) => `“${text}”`,
  },
  peers: {
    heading: "Peers",
    rule: (
      level: Level,
      residents: string,
      gdpHead: string,
      name: string,
      year: number,
    ) =>
      `${levelsMany[level].many.replace(/^./, (letter) => letter.toUpperCase())} within ${residents} times the residents and ${gdpHead} times the GDP per resident of ${name}, either way, in ${String(year)}:`,
    population: "× residents",
    gdpPerHead: "× GDP per resident",
    columns: {
      place: "Place",
      population: "Residents",
      gdpPerHead: "GDP per resident",
    },
    none: "None, by this rule.",
    unknown: (names: readonly string[], year: number) =>
      `Cannot be judged for want of a value of ${String(year)}: ${listed(names)}.`,
    compare: (count: number): string =>
      count === 1 ? "Compare with its peer" : "Compare with its peers",
  },
  absent: {
    text: (name: string, things: readonly string[], isPeerless: boolean) =>
      `Not in the dataset for ${name}: ${listed(things)}. That says nothing about the place${isPeerless ? "; without residents and GDP of one year it has no peers here" : ""}.`,
    figures: "figures",
    events: "events",
  },
};
