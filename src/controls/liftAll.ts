import { activeFilters } from "#facets/filter.ts";
import type { ViewState } from "#view-state/fields.ts";
import { liftFilter } from "#view-state/transitions.ts";

/** Lifts every filter, those too that are on before anyone chooses. */
export function liftAll(view: ViewState): ViewState {
  return activeFilters(view).reduce(liftFilter, view);
}
