import { views } from "./views.ts";

const ways = (count: number) =>
  count === 1 ? "1 way of counting" : `${String(count)} ways of counting`;

const combinations = (count: number) =>
  count === 1 ? "1 combination" : `${String(count)} combinations`;

/** `a`, `a or b`, `a, b or c`, `a, b or 3 more`. */
function either(names: readonly string[], most: number): string {
  const shown =
    names.length <= most + 1
      ? names
      : [...names.slice(0, most), `one of ${String(names.length - most)} more`];
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}

const jointly = (count: number) =>
  count > 0 ? `, in ${String(count)} of them jointly` : "";

interface LeadTold {
  readonly names: readonly string[];
  readonly ways: number;
  readonly shared: number;
  readonly of: number;
  readonly others: readonly string[];
}

function lead({ names, ways: count, shared, of, others }: LeadTold): string {
  const who = views.listedShort(names, 3);
  const what = names.length === 1 ? "leads" : "share the lead";
  const otherwise =
    others.length > 0
      ? `; in the other${of - count === 1 ? " one" : "s"} ${either(others, 3)} does`
      : "";
  return `${who} ${what} in ${String(count)} of ${ways(of)}${jointly(shared)}${otherwise}.`;
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
