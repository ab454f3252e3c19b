import { type Keeps, shelvesOf } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Settings } from "#domain/settings.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { byKind } from "./yardstickOrder.ts";

/** How many yardsticks are shown when nobody has chosen any. */
const AUTO_YARDSTICKS = 12;

/** How many of the places have a figure that passes the filters, by yardstick. */
export function fill(
  dataset: Dataset,
  places: readonly PlaceId[],
  settings: Settings,
  keeps: Keeps,
): ReadonlyMap<YardstickId, number> {
  const counts = new Map<YardstickId, number>();
  for (const place of places) {
    for (const [id, { kept }] of shelvesOf(dataset, place, settings, keeps)) {
      if (kept.length > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The yardsticks that most of the places have, in the order of rows. */
export function autoYardsticks(
  dataset: Dataset,
  places: readonly PlaceId[],
  settings: Settings,
  keeps: Keeps,
): readonly Yardstick[] {
  const counts = fill(dataset, places, settings, keeps);
  const filled = [...dataset.yardsticks.values()].filter(({ id }) =>
    counts.has(id),
  );
  return filled
    .toSorted(
      (a, b) =>
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byKind(a, b),
    )
    .slice(0, AUTO_YARDSTICKS)
    .toSorted(byKind);
}
