import type { FacetName } from "#facets/facet.ts";
import { INITIAL_FILTERS } from "#facets/filter.ts";
import type { ViewState } from "#view-state/fields.ts";

/** Whether a facet stands as it does before anyone chooses. */
export function isUsual(view: ViewState, name: FacetName): boolean {
  return String(view[name]) === String(INITIAL_FILTERS[name]);
}
