import type { Basis } from "#domain/basis.ts";
import type { Per } from "#domain/settings.ts";
import type { Level } from "#domain/vocabularies.ts";
import { keptOf, levelsMany, PLACES } from "./views.ts";

/** What a title that asks after one yardstick is made of. */
export interface Ranked {
  /** `a team`, `an enterprise`; empty for the place itself. */
  readonly recipient: string;
  /** `rent`; empty without an instrument. */
  readonly instrument: string;
  /** `people`, `enterprises`; empty for money. */
  readonly counted: string;
}

/** What a ranking asks, without the denominator, which follows it here. */
const rankTitles: Record<Basis, (ranked: Ranked, per: Per) => string> = {
  cap: ({ recipient, counted }) =>
    `Who offers ${recipient || "a recipient"} the most${counted && ` ${counted}`}`,
  grant: ({ recipient, counted }) =>
    `Who gives ${recipient || "a recipient"} the largest fixed amount${counted && ` of ${counted}`}`,
  rate: ({ recipient, instrument }) =>
    `Who covers the largest share of ${instrument || "a cost"}${recipient && ` for ${recipient}`}`,
  "annual-budget": () => "Who sets aside the most each year",
  budget: () => "Who sets aside the most in total",
  fund: () => "Who has the largest fund",
  "fund-cluster": () => "Who plans the most in several funds",
  paid: ({ counted }) =>
    `Who has ${counted ? `supported the most ${counted}` : "paid out the most"}`,
  target: ({ counted }) =>
    `Who aims for the most${counted ? ` ${counted}` : " output"}`,
  threshold: ({ recipient }) =>
    `Who asks the most of ${recipient || "a recipient"}`,
};

/** By what the figures of a ranking are divided, after its question. */
const rankedPer: Record<Per, string> = {
  none: "",
  resident: "per resident",
  student: "per student",
  gdp: "as a share of GDP",
  revenue: "as a share of public revenue",
  km2: "per km²",
  "gdp-head": "as a multiple of local GDP per resident",
};

/** Texts of a ranking. */
export const rank = {
  titles: rankTitles,
  /** What follows a title; empty where the titles say it themselves. */
  per: rankedPer,
  count: (filled: number, all: number, level: Level) =>
    `${keptOf(filled, all, levelsMany[level])}.`,
  countPlaces: (filled: number, all: number) =>
    `${keptOf(filled, all, PLACES)}.`,
  missing: (reason: string, names: string) => `${reason}: ${names}.`,
  saysNothing: (count: number): string =>
    count === 1
      ? "That says nothing about the place."
      : "That says nothing about these places.",
  columns: {
    rank: "Rank",
    place: "Place",
    figure: "Figure",
    programme: "Programme",
  },
  chart: (title: string, count: number) =>
    `${title}. Bar chart of ${String(count)} ${count === 1 ? "place" : "places"}.`,
  /** The accessible name of a bar: its rank, its figure, and how sure the rank is. */
  bar: (rank: number, figure: string, sure: string) =>
    [`${String(rank)}. ${figure}`, sure]
      .filter((part) => part !== "")
      .join(", "),
};
