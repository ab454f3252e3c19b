import type { Dataset } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import type { Level } from "#domain/vocabularies.ts";
import type { ViewState } from "./fields.ts";
import type { ResolvedView } from "./resolve.ts";
import { scopeOf } from "./scope.ts";

/** With a choice of levels those are shown; with zones apart, else the cities. */
function levelsShown({ level, zones }: ViewState): readonly Level[] {
  if (level === "all") return ["city"];
  // A district's or zone's figures count for its city, which is then what is shown.
  const isPart = (each: Level) => each === "district" || each === "zone";
  if (zones === "apart") return level;
  const levels = level.map((each) => (isPart(each) ? "city" : each));
  return [...new Set(levels)];
}

/** All places of the levels and provinces asked for, in the order of their table. */
function allPlaces(dataset: Dataset, view: ViewState): readonly Place[] {
  const levels = levelsShown(view);
  const { province } = view;
  return dataset.tables.places.filter((place) => {
    if (!levels.includes(place.level)) return false;
    const own = provinceOf(dataset, place)?.id;
    return province === "all" || (own !== undefined && province.includes(own));
  });
}

/** The places that a view shows: the chosen ones in their order, or all of the levels and provinces asked for. */
export function placesShown(
  dataset: Dataset,
  { view, places }: Pick<ResolvedView, "view" | "places">,
): readonly Place[] {
  if (scopeOf(view) === "all") return allPlaces(dataset, view);
  return places.flatMap((id) => dataset.places.get(id) ?? []);
}
