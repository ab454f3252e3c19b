import type { PlaceId } from "#domain/ids.ts";
import { type FacetName, facetNamed, type Selection } from "#facets/facet.ts";
import {
  FILTERS,
  type FilterName,
  INITIAL_FILTERS,
  ownFilters,
} from "#facets/filter.ts";
import type { AxisId } from "./axis.ts";
import { MOST_PLACES, type ViewState } from "./fields.ts";

/*
 * What a user does that touches more than one field, or a field by more than
 * its new value. Pure: a view in, a view out.
 */

/** Adds a place at the end, unless it is there or the limit is reached. */
export function addPlace(view: ViewState, place: PlaceId): ViewState {
  if (view.places.includes(place) || view.places.length >= MOST_PLACES) {
    return view;
  }
  return { ...view, places: [...view.places, place] };
}

/** Removes a place; the last one stays. A reference or open figure of it goes with it. */
export function removePlace(view: ViewState, place: PlaceId): ViewState {
  const places = view.places.filter((other) => other !== place);
  if (places.length === 0) return view;
  return {
    ...view,
    places,
    ref: view.ref === place ? "auto" : view.ref,
    open: view.open.startsWith(`${place}_`) ? "none" : view.open,
  };
}

/**
 * Moves a place to another position. The order on screen becomes the order of
 * the places, so a sort by a yardstick ends.
 *
 * @param shown the places in the order in which they stand on screen.
 */
export function movePlace(
  view: ViewState,
  shown: readonly PlaceId[],
  place: PlaceId,
  to: number,
): ViewState {
  const others = shown.filter((other) => other !== place);
  const at = Math.max(0, Math.min(to, others.length));
  return { ...view, places: others.toSpliced(at, 0, place), sort: "none" };
}

/** Goes to the page of a place. */
export function openPage(view: ViewState, place: PlaceId): ViewState {
  return { ...view, view: "place", at: place, open: "none" };
}

/** Chooses or leaves one word of a facet; choosing none of them means all. */
export function toggleWord(
  view: ViewState,
  name: FacetName,
  word: string,
): ViewState {
  const chosen: Selection = view[name];
  const before = chosen === "all" ? [] : chosen;
  const after = before.includes(word)
    ? before.filter((other) => other !== word)
    : [...before, word];
  const { words } = facetNamed(name);
  const ordered =
    words === "provinces"
      ? after.toSorted()
      : words.filter((w) => after.includes(w));
  return { ...view, [name]: ordered.length === 0 ? "all" : ordered };
}

/** Lifts one filter: nothing is kept out by it any more. */
export function liftFilter(view: ViewState, name: FilterName): ViewState {
  return { ...view, ...FILTERS[name].lifted };
}

/** Sets all filters back to where they start. */
export function resetFilters(view: ViewState): ViewState {
  return { ...view, ...INITIAL_FILTERS };
}

/** Whether any filter differs from where it starts. */
export function hasOwnFilters(view: ViewState): boolean {
  return ownFilters(view).length > 0;
}

/** What the two axes of relate show at present, `auto` resolved. */
export interface ShownAxes {
  readonly x: AxisId;
  readonly y: AxisId;
}

/** Swaps the axes, with how each is spread. */
export function swapAxes(view: ViewState, { x, y }: ShownAxes): ViewState {
  return { ...view, x: y, y: x, xlog: view.ylog, ylog: view.xlog };
}

/**
 * Shows something else on one axis, spread as suits it. What the other axis
 * shows already makes the two swap, since nothing is related to itself.
 */
export function chooseAxis(
  view: ViewState,
  shown: ShownAxes,
  axis: "x" | "y",
  id: AxisId,
): ViewState {
  if (id === shown[axis]) return view;
  const other = axis === "x" ? "y" : "x";
  if (id === shown[other]) return swapAxes(view, shown);
  return { ...view, ...shown, [axis]: id, [`${axis}log`]: "auto" };
}
