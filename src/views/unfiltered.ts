import type { Dataset } from "#domain/dataset.ts";
import { autoYardsticks } from "#view-state/autoYardsticks.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { byKind } from "#view-state/yardstickOrder.ts";

/**
 * What would be asked without any filter, for a view that is about one or two
 * yardsticks and must say about which, though the filters leave none. It has
 * no yardstick only in a dataset without figures.
 */
export function unfiltered(
  dataset: Dataset,
  resolved: ResolvedView,
): ResolvedView {
  const keeps = () => true;
  const { places, settings } = resolved;
  const { shown } = autoYardsticks(dataset, places, settings, keeps);
  const yardsticks =
    shown.length > 0
      ? shown
      : [...dataset.yardsticks.values()].toSorted(byKind);
  return { ...resolved, keeps, yardsticks };
}
