import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import type { ResolvedView } from "./resolve.ts";

/** The place that has the page to itself: the one asked for, else the first that is chosen. Undefined in a dataset without places. */
export function pagePlace(
  dataset: Dataset,
  { view, places }: Pick<ResolvedView, "view" | "places">,
): Place | undefined {
  const [first] = places;
  const id = view.at === "auto" ? first : view.at;
  return id === undefined ? undefined : dataset.places.get(id);
}
