import { CELLS, keptOf, listedShort } from "./views.ts";

const figures = (count: number) =>
  count === 1 ? "1 figure" : `${String(count)} figures`;
const yardsticks = (count: number) =>
  count === 1 ? "1 yardstick" : `${String(count)} yardsticks`;
const isAre = (count: number) => (count === 1 ? "is" : "are");

/** The texts of the view coverage. */
export const coverage = {
  title: (about: string) => `What the dataset does not know about ${about}`,
  sentence: (rows: number, places: string, zones: string) =>
    `${yardsticks(rows)} × ${places}; ${zones}.`,
  zones: {
    in: "figures of zones and districts count for their city",
    apart: "figures of zones and districts are left out",
  },
  count: (known: number, cells: number, hidden: number) =>
    `${keptOf(known, cells, CELLS)}${
      hidden === 0 ? "" : `, ${String(hidden)} only hidden ones`
    }.`,
  emptyMeans:
    "Empty means unknown: the dataset has no figure. It does not mean that the place offers nothing.",
  ignorance:
    "A low share may be our ignorance, not the city’s silence: what has been read decides it too.",
  caption: "Yardsticks in rows, places in columns, numbers of figures",
  yardstick: "Yardstick",
  places: "Places",
  placesHint: "How many of the places have a figure",
  share: "Known, %",
  shareHint: "Of the rows, how many the place has a figure for",
  figures,
  contested: "contested",
  unknown: "unknown",
  spoken: (place: string, yardstick: string, parts: readonly string[]) =>
    `${place}, ${yardstick}: ${parts.join(", ")}`,
  known: (known: number, of: number) => `${String(known)} of ${String(of)}`,
  /** Of a place: its rows, and the kinds of figure among them. */
  shares: (rows: string, bases: string) =>
    `A figure for ${rows} yardsticks and ${bases} kinds of figure`,
  percent: (percent: number) => `${String(percent)} %`,
  inGroup: (shown: number, all: number) =>
    shown === all ? yardsticks(all) : `${String(shown)} of ${yardsticks(all)}`,
  rows: {
    label: "Rows",
    auto: "Chosen",
    autoHint: "The rows that were chosen for comparison",
    common: "Common",
    commonHint: (least: number, places: number) =>
      `What at least ${String(least)} of the ${String(places)} places have`,
    all: (count: number) => `All ${String(count)}`,
    allHint: "Every yardstick of the dataset",
  },
  order: {
    label: "Order",
    share: "Best known first",
    shareHint: "By the share of the rows that have a figure",
    name: "By name",
    nameHint: "In the order of the alphabet",
  },
  legend: {
    title: "How to read the cells",
    tints: (from: number, to: number | undefined) =>
      to === undefined
        ? `${String(from)} or more`
        : from === to
          ? figures(from)
          : `${String(from)} to ${String(to)}`,
    hidden: "only figures that the filters hide",
    empty: "unknown: no figure found",
    contested: "contested",
  },
  context: {
    heading: "Context",
    remark:
      "Years that have a value. Where one is missing, nothing can be divided by it.",
    place: "Place",
    others: (count: number) =>
      count === 0
        ? ""
        : `${String(count)} other ${count === 1 ? "indicator is" : "indicators are"} known for some of the places.`,
  },
  table: {
    place: "Place",
    share: "Known",
    rows: "Yardsticks",
    bases: "Kinds",
    figures: "Figures",
    contested: "Contested",
    hidden: "Hidden",
    byBasis: "Figures by kind",
    ofBasis: (basis: string, count: number) => `${basis} ${String(count)}`,
    join: " · ",
  },
  description: {
    /** Names of yardsticks, or the first few and how many more there are. */
    yardsticks: (names: readonly string[], most: number) =>
      listedShort(names, most),
    best: (names: readonly string[], listed: string, known: string) =>
      `Best known ${isAre(names.length)} ${listed}, with ${known}${names.length === 1 ? "" : " each"}.`,
    least: (names: readonly string[], listed: string, known: string) =>
      `Least known ${isAre(names.length)} ${listed}, with ${known}${names.length === 1 ? "" : " each"}.`,
    mostFor: (listed: string, known: string) =>
      `Known for the most places: ${listed} (${known}).`,
    fewestFor: (listed: string, known: string) =>
      `For the fewest: ${listed} (${known}).`,
    contested: (count: number) =>
      count === 0
        ? "No cell is contested."
        : `${String(count)} ${count === 1 ? "cell is" : "cells are"} contested.`,
    empty: (count: number) =>
      count === 0
        ? ""
        : `Of ${String(count)} ${count === 1 ? "cell" : "cells"} nothing is known, which says nothing about the places.`,
  },
};
