import type { Basis } from "#domain/basis.ts";
import type { Level } from "#domain/vocabularies.ts";
import type { Ranked } from "./rank.ts";
import { levelsMany, listed } from "./views.ts";

const more = (counted: string) => (counted ? `more ${counted}` : "more");

/** What richer places may do more of, without its time and question mark. */
const titles: Record<Basis, (who: string, ranked: Ranked) => string> = {
  cap: (who, { recipient, counted }) =>
    `Do richer ${who} offer ${recipient || "a recipient"} ${more(counted)}`,
  grant: (who, { recipient, counted }) =>
    `Do richer ${who} give ${recipient || "a recipient"} ${more(counted)}`,
  rate: (who, { recipient, instrument }) =>
    `Do richer ${who} cover a larger share of ${instrument || "a cost"}${recipient && ` for ${recipient}`}`,
  "annual-budget": (who) => `Do richer ${who} set aside more each year`,
  budget: (who) => `Do richer ${who} set aside more in total`,
  fund: (who) => `Do richer ${who} have larger funds`,
  "fund-cluster": (who) => `Do richer ${who} plan more in several funds`,
  paid: (who, { counted }) =>
    counted
      ? `Have richer ${who} supported more ${counted}`
      : `Have richer ${who} paid out more`,
  target: (who, { counted }) =>
    `Do richer ${who} aim for more ${counted || "output"}`,
  threshold: (who, { recipient }) =>
    `Do richer ${who} ask more of ${recipient || "a recipient"}`,
};

const places = (level: Level | undefined) =>
  level === undefined ? "places" : levelsMany[level].many;

/** The texts of the view relate. */
export const relate = {
  titles,
  places,
  question: (clause: string, time: string) => `${clause}${time && ` ${time}`}?`,
  against: (y: string, x: string) =>
    `${y}${y.includes(",") ? "," : ""} against ${x}`,
  /** `yuan a month per resident at prices of 2020`: what is measured, which the yardstick may name already, and what follows it. */
  unit: (measure: string, details: readonly string[]) =>
    [measure, ...details].filter((part) => part !== "").join(" "),
  /** `GDP per resident, 2023, in yuan (log scale)`. */
  axis: (name: string, year: string, unit: string, isLog: boolean) =>
    [name, year, unit && `in ${unit}`]
      .filter((part) => part !== "")
      .join(", ") + (isLog ? " (log scale)" : ""),
  up: (title: string) => `↑ ${title}`,
  across: (title: string) => `${title} →`,
  axes: { x: "x axis", y: "y axis" },
  log: { x: "x log", y: "y log" },
  swap: "Swap axes",
  swapKey: { key: "s", does: "swaps the axes" },
  search: "Search yardsticks and indicators",
  nothingFound: "The dataset has no such yardstick or indicator.",
  indicators: "About the place",
  multiples: "multiples of",
  /** Units of indicators that no figure is stated in. */
  units: { km2: "km²", km: "km", hour: "hours" } as Readonly<
    Record<string, string>
  >,
  count: (both: number, all: number, level: Level | undefined) => {
    const many = places(level);
    const one = level === undefined ? "place" : levelsMany[level].one;
    const who = both === 0 && all > 1 ? "None" : String(both);
    return `${who} of ${String(all)} ${all === 1 ? one : many} ${both < 2 ? "has" : "have"} both.`;
  },
  ofYear: (name: string, year: number) => `${name} of ${String(year)}.`,
  correlation: (coefficient: string, pairs: number) =>
    `Rank correlation ${coefficient} (n\u00A0=\u00A0${String(pairs)}), which says nothing about cause.`,
  median: (figure: string, of: number) => `median of ${String(of)}: ${figure}`,
  dotted: (medians: readonly string[]) => `Dotted: ${medians.join("; ")}.`,
  chart: (title: string, count: number) =>
    `${title.endsWith("?") ? title : `${title}.`} Scatter chart of ${String(count)} ${count === 1 ? "place" : "places"}.`,
  medians: (x: string, xMedian: string, y: string, yMedian: string) =>
    `The median of ${x} is ${xMedian}, that of ${y} ${yMedian}.`,
  highest: (names: readonly string[], axis: string, figure: string) =>
    `Highest in ${axis}: ${listed(names)} with ${figure}.`,
  missingCount: (reason: string, count: number) =>
    `${reason}: ${String(count)}.`,
  lacks: (reason: string, axis: string) => `${reason} (${axis})`,
  lacksBoth: ([first = "", second]: readonly string[]) =>
    second === undefined
      ? first
      : `${first}; ${second.charAt(0).toLowerCase()}${second.slice(1)}`,
  noValue: (name: string) => `No value of ${name}`,
  noValueHint: "The dataset has no value; that says nothing about the place.",
  none: "No place has both figures.",
  unlabelled: (names: readonly string[]) =>
    `Without a label for want of room: ${listed(names)}.`,
  columns: { place: "Place", year: "Year", behind: "Behind it" },
  named: (name: string, figure: string, year: string) =>
    `${name} ${figure}${year && ` (${year})`}`,
  footnotes: {
    scale: (scale: string) =>
      `Axes show the figures themselves: the scale “${scale}” does not apply.`,
    nominal: "Indicators stay in yuan of their year.",
    gdpHead: "GDP per resident: GDP divided by residents of the same year.",
    otherYear: (count: number, name: string, year: number) =>
      `${String(count)} ${count === 1 ? "value" : "values"} of ${name} ${count === 1 ? "is" : "are"} not of ${String(year)} but of up to three years before or after.`,
    derived: (count: number, name: string) =>
      `${String(count)} ${count === 1 ? "value" : "values"} of ${name} ${count === 1 ? "is" : "are"} derived from other printed figures.`,
    coupled: (names: readonly string[]) =>
      `Both axes hold ${listed(names)}, so part of any relation is arithmetic.`,
    noLog: "An axis with values of nought or below is never logarithmic.",
  },
  legend: "How to read the dots",
};
