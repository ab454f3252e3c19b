import type { Dataset } from "#domain/dataset.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { placesShown } from "#view-state/placesShown.ts";
import { fill } from "#view-state/autoYardsticks.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { byKind } from "#view-state/yardstickOrder.ts";

/** Which yardsticks are the rows, and by what choice. */
export interface CoverageRows {
  readonly choice: "auto" | "common" | "all";
  readonly yardsticks: readonly Yardstick[];
  /** How many of all places must have a figure for a yardstick to be common. */
  readonly least: number;
}

/** A yardstick is common if this share of the places has a figure. */
const COMMON_SHARE = 1 / 4;

/** As many places as make a yardstick common; fewer where no yardstick has so many. */
function leastPlaces(
  counts: ReadonlyMap<YardstickId, number>,
  places: number,
): number {
  const most = Math.max(0, ...counts.values());
  return Math.max(1, Math.min(most, Math.ceil(places * COMMON_SHARE)));
}

/** The rows of coverage: those that were chosen, those that many places have, or all. */
export function coverageRows(
  dataset: Dataset,
  resolved: ResolvedView,
): CoverageRows {
  const { view, settings, keeps } = resolved;
  // Common among all, whichever are shown: or a single place would have all that is common.
  const everywhere = { ...resolved, view: { ...view, scope: "all" as const } };
  const places = placesShown(dataset, everywhere).map(({ id }) => id);
  const counts = fill(dataset, places, settings, keeps);
  const least = leastPlaces(counts, places.length);
  const isChosen = view.yard !== "auto";
  const choice = view.rows === "auto" && !isChosen ? "common" : view.rows;
  const all = [...dataset.yardsticks.values()].toSorted(byKind);
  const yardsticks = {
    auto: () => resolved.yardsticks.toSorted(byKind),
    common: () => all.filter(({ id }) => (counts.get(id) ?? 0) >= least),
    all: () => all,
  }[choice]();
  return { choice, yardsticks, least };
}
