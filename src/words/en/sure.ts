import type { OptionWords } from "./settings.ts";
import { views } from "./views.ts";

const ways = (count: number) =>
  count === 1 ? "1 way of counting" : `${String(count)} ways of counting`;

const combinations = (count: number) =>
  count === 1 ? "1 combination" : `${String(count)} combinations`;

/** More names than this are a number. */
const MOST_NAMED = 3;

const jointly = (count: number) =>
  count > 0 ? `, in ${String(count)} of them jointly` : "";

interface LeadTold {
  readonly names: readonly string[];
  readonly ways: number;
  readonly shared: number;
  readonly of: number;
  readonly others: readonly string[];
  /** Who of the others leads most often; undefined where several do. */
  readonly oftenest: string | undefined;
}

/** ` In the other 7, Wuhan or Guangzhou leads.` */
function otherwise({ ways: count, of, others, oftenest }: LeadTold): string {
  if (others.length === 0) return "";
  const left = of - count;
  const who =
    others.length <= MOST_NAMED
      ? `${others.slice(0, -1).join(", ")}${others.length > 1 ? " or " : ""}${others.at(-1) ?? ""} leads`
      : `one of ${String(others.length)} places leads${oftenest === undefined ? "" : `, most often ${oftenest}`}`;
  return ` In the other ${left === 1 ? "one" : String(left)}, ${who}.`;
}

/** @param where begins the sentence; empty where that goes without saying. */
function lead(told: LeadTold, where: string): string {
  const { names, ways: count, shared, of } = told;
  const who =
    names.length <= MOST_NAMED
      ? views.listed(names)
      : `${where === "" ? "The" : "the"} first ${String(names.length)} places`;
  const what = names.length === 1 ? "leads" : "share the lead";
  return `${where}${who} ${what} in ${String(count)} of ${ways(of)}${jointly(shared)}.${otherwise(told)}`;
}

interface OrderTold {
  readonly first: number;
  readonly isTie: boolean;
  readonly of: number;
  /** In how many ways the orders of the other neighbours hold; undefined where there are none. */
  readonly others:
    { readonly least: number; readonly most: number } | undefined;
}

function order({ first, isTie, of, others }: OrderTold): string {
  const pair = isTie
    ? "The first two are equal"
    : "The order of the first two holds";
  const theirs = isTie ? "the order" : "that";
  const range =
    others &&
    (others.least === others.most
      ? String(others.least)
      : `${String(others.least)} to ${String(others.most)}`);
  const rest =
    range === undefined
      ? ""
      : `; ${theirs} of the other neighbours holds in ${range}`;
  return `${pair} in ${String(first)} of ${ways(of)}${rest}.`;
}

const ranks = (best: number, worst: number, between: string) =>
  best === worst ? String(best) : `${String(best)}${between}${String(worst)}`;

/** How sure the order of a ranking is. */
export const sure = {
  title: "How sure is this order?",
  /** Over the strips. */
  header: (count: number) => `How sure is this order? · rank in ${ways(count)}`,
  column: (count: number) => `Rank in ${ways(count)}`,
  range: (best: number, worst: number) => ranks(best, worst, "–"),
  spoken: (best: number, worst: number, of: number) =>
    `rank ${ranks(best, worst, " to ")} in ${ways(of)}`,
  lead,
  /** Before what holds in the ways that divide as is set, and before what holds in all. */
  within: ({ phrase }: OptionWords) => `Counted ${phrase}, `,
  overall: "Whatever the denominator, ",
  order,
  wholeOrder: (of: number) =>
    `The whole order holds in ${String(of)} of ${ways(of)}.`,
  onlyOne: "There is only one way of counting this.",
  noOrder: "A single place has no order to be sure of.",
  tooMany: (most: number) =>
    `The order is not tried for more than ${String(most)} places.`,
  list: (count: number) =>
    count === 1 ? "Why there is only one" : `The ${ways(count)}`,
  explained:
    "Denominator, prices, currency and choice are varied; time, scale, zones and filters stay as they are set. Two places keep their order where they stand as they do here, the one above the other or both equal. Only the places that have a figure here are ranked.",
  undivided: "not divided",
  way: (how: string, which: string) => `${how}; ${which}`,
  shown: (leaders: string) => `${leaders}, as shown`,
  leaders: (names: readonly string[]) =>
    `${views.listedShort(names, 2)} ${names.length === 1 ? "leads" : "lead"}`,
  leftOut: {
    barred: (count: number) =>
      `Left out: ${combinations(count)} with a denominator or a sum that this kind of figure does not allow.`,
    losing: (count: number, names: readonly string[]) =>
      `Left out: ${combinations(count)} under which a place would lose its figure: ${views.listedShort(names, 6)}.`,
    sameOrder: (count: number) =>
      `Not counted again: ${combinations(count)} that must give the order of one that is counted. Once prices are restated, neither the currency nor the base year changes an order; within one year, set against GDP or revenue, or without money, neither prices nor currency do; and the latest of figures of one year is the highest.`,
  },
  /** Of one place, in the evidence of its figure. */
  place: {
    leads: (name: string, count: number, shared: number, of: number) =>
      `${name} leads this row in ${String(count)} of ${ways(of)}${jointly(shared)}.`,
    ranks: (name: string, best: number, worst: number, of: number) =>
      best === worst
        ? `${name} ranks ${String(best)} in ${String(of)} of ${ways(of)}.`
        : `${name} ranks ${ranks(best, worst, " to ")} in ${ways(of)}.`,
    onlyOne: (name: string, rank: number) =>
      `There is only one way of counting this row: ${name} ranks ${String(rank)}.`,
    alone: "No other place on screen has a figure to be ranked with.",
  },
  see: "See them for all places",
};
