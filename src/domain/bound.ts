/** How firmly the source states a figure. A `range` has both ends. */
export const BOUNDS = [
  "exact",
  "at-least",
  "more-than",
  "at-most",
  "about",
  "planned",
  "rumoured",
  "range",
] as const;
export type Bound = (typeof BOUNDS)[number];

/** Which way a bound leaves the true figure open. */
type Openness = "closed" | "up" | "down" | "both";

const OPENNESS: Record<Bound, Openness> = {
  exact: "closed",
  range: "closed",
  "at-least": "up",
  "more-than": "up",
  "at-most": "down",
  about: "both",
  planned: "both",
  rumoured: "both",
};

const VAGUEST_FIRST: readonly Bound[] = [
  "rumoured",
  "planned",
  "about",
  "at-most",
  "more-than",
  "at-least",
  "range",
  "exact",
];

/**
 * The bound of a sum of figures: the weakest of theirs. Bounds that are open in
 * opposite directions leave the sum open both ways, hence `about`.
 * An empty list is `exact`: nothing was added.
 */
export function weakestBound(bounds: readonly Bound[]): Bound {
  const open = new Set(bounds.map((bound) => OPENNESS[bound]));
  const weakest =
    VAGUEST_FIRST.find((bound) => bounds.includes(bound)) ?? "exact";
  return open.has("up") && open.has("down") && !open.has("both")
    ? "about"
    : weakest;
}
