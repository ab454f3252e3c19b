import type { Keeps } from "#arithmetic/grid.ts";
import type { Settings } from "#domain/settings.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { FILTERS, keeper } from "#facets/filter.ts";
import { type KeepsRow, rowKeeper } from "#facets/rowFilter.ts";
import type { SearchIndex } from "#facets/search.ts";
import { autoYardsticks } from "./autoYardsticks.ts";
import { INITIAL_VIEW, type ViewState } from "./fields.ts";
import type { OpenFigure, OpenRow } from "./openId.ts";
import { existingFigure, existingRow } from "./opened.ts";
import { scopeOf } from "./scope.ts";
import { sortedPlaces } from "./sortedPlaces.ts";
import { type Unknown, unknownsOf, withoutUnknown } from "./unknowns.ts";
import type { Words } from "#words/catalogue.ts";

/** A view whose every name exists in the dataset and whose every `auto` has become a value. */
export interface ResolvedView {
  /** The view as it was asked for, without what the dataset does not have. */
  readonly view: ViewState;
  /** In the order of display: as chosen, or sorted. */
  readonly places: readonly PlaceId[];
  readonly yardsticks: readonly Yardstick[];
  /** Where nobody chose any, those that only the settings keep from being among them. */
  readonly aside: readonly Yardstick[];
  readonly settings: Settings;
  readonly keeps: Keeps;
  /**
   * The same without the filter of being in force, for a view that draws when
   * each was: for figures, and for what has none.
   */
  readonly keepsEver: { readonly figure: Keeps; readonly row: KeepsRow };
  readonly open: OpenFigure | undefined;
  /** The programme, source or event whose panel is open. */
  readonly openRow: OpenRow | undefined;
}

function knownPlaces(view: ViewState, dataset: Dataset): readonly PlaceId[] {
  const known = view.places.filter((place) => dataset.places.has(place));
  if (known.length > 0) return known;
  const initial = INITIAL_VIEW.places.filter((place) =>
    dataset.places.has(place),
  );
  if (initial.length > 0) return initial;
  // A package of somebody's own may hold none of the usual cities.
  const cities = dataset.tables.places.filter(({ level }) => level === "city");
  return (cities.length > 0 ? cities : dataset.tables.places)
    .slice(0, 4)
    .map(({ id }) => id);
}

function chosenYardsticks(
  yard: readonly YardstickId[],
  dataset: Dataset,
): readonly Yardstick[] {
  return yard
    .map((id) => dataset.yardsticks.get(id))
    .filter((known) => known !== undefined);
}

/** The reference asked for, if it is on screen to be compared with; else the first place. */
function referencePlace(
  view: ViewState,
  dataset: Dataset,
  chosen: readonly PlaceId[],
): PlaceId | undefined {
  const { ref } = view;
  if (ref === "auto" || !dataset.places.has(ref)) return chosen[0];
  // A ranking shows more places than those that are chosen.
  return scopeOf(view) === "all" || chosen.includes(ref) ? ref : chosen[0];
}

/**
 * Turns a view into what can be shown of it: unknown names are dropped and
 * named, `auto` becomes a value. Everything on screen derives from the result.
 *
 * @param words by whose names places are sorted, where they are sorted by name.
 */
export function resolve(
  asked: ViewState,
  dataset: Dataset,
  search: SearchIndex,
  words: Words,
): { readonly resolved: ResolvedView; readonly unknowns: readonly Unknown[] } {
  const view = withoutUnknown(asked, dataset);
  const keeps = keeper(view, { dataset, search });
  const ever = { ...view, ...FILTERS.on.lifted };
  const chosen = knownPlaces(view, dataset);
  const ref = referencePlace(view, dataset, chosen);
  const { time, prices, cur, per, pick, scale, zones } = view;
  const settings: Settings = {
    time,
    prices,
    cur,
    per,
    pick,
    scale,
    ref,
    zones,
  };
  const named =
    view.yard === "auto" ? [] : chosenYardsticks(view.yard, dataset);
  const { shown: yardsticks, aside } =
    named.length > 0
      ? { shown: named, aside: [] }
      : autoYardsticks(dataset, chosen, settings, keeps);
  const isAllKnown = view.places.every((place) => dataset.places.has(place));
  const shown: ViewState = {
    ...view,
    places: isAllKnown ? view.places : chosen,
    yard: named.length > 0 ? named.map(({ id }) => id) : "auto",
  };
  const places = sortedPlaces(view, chosen, dataset, settings, keeps, words);
  return {
    resolved: {
      view: shown,
      places,
      yardsticks,
      aside,
      settings,
      keeps,
      keepsEver: {
        figure: keeper(ever, { dataset, search }),
        row: rowKeeper(view, { dataset, search }),
      },
      open: existingFigure(view, dataset),
      openRow: existingRow(view, dataset),
    },
    unknowns: unknownsOf(asked, dataset),
  };
}
