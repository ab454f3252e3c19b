import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import type { ViewState } from "#view-state/fields.ts";
import { byKind } from "#view-state/yardstickOrder.ts";

/** The most rows that a link can name. */
export const MOST_YARDSTICKS = 40;

/**
 * Adds or leaves a row. Where the rows are automatic, those on screen are the
 * ones to change; leaving the last makes them automatic again.
 */
export function toggleYardstick(
  view: ViewState,
  shown: readonly Yardstick[],
  yardstick: Yardstick,
): ViewState {
  const isShown = shown.some(({ id }) => id === yardstick.id);
  if (!isShown && shown.length >= MOST_YARDSTICKS) return view;
  const rows = isShown
    ? shown.filter(({ id }) => id !== yardstick.id)
    : [...shown, yardstick].toSorted(byKind);
  return {
    ...view,
    yard: rows.length === 0 ? "auto" : rows.map(({ id }) => id),
  };
}

/**
 * Makes a yardstick the one that is ranked: the first. Other rows that were
 * chosen for comparison stay.
 */
export function rankBy(view: ViewState, id: YardstickId): ViewState {
  if (view.yard === "auto") return { ...view, yard: [id] };
  const others = view.yard.filter((other) => other !== id);
  return { ...view, yard: [id, ...others].slice(0, MOST_YARDSTICKS) };
}

/** Goes to the ranking on a yardstick, in its own order. */
export function openRanking(view: ViewState, id: YardstickId): ViewState {
  return { ...rankBy(view, id), view: "rank", sort: "none", open: "none" };
}
