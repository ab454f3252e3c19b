import { compare, type Keeps, shelvesOf } from "#arithmetic/grid.ts";
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

/** The yardsticks that are shown when nobody has chosen any. */
export interface AutoYardsticks {
  readonly shown: readonly Yardstick[];
  /** Those that would be shown as stated, but on which the settings leave no place a figure. */
  readonly aside: readonly Yardstick[];
}

/** The dozen with the highest counts, in the order of rows. */
function foremost(
  yardsticks: readonly Yardstick[],
  counts: ReadonlyMap<YardstickId, number>,
): readonly Yardstick[] {
  const countOf = ({ id }: Yardstick) => counts.get(id) ?? 0;
  return yardsticks
    .filter((yardstick) => countOf(yardstick) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || byKind(a, b))
    .slice(0, AUTO_YARDSTICKS)
    .toSorted(byKind);
}

/**
 * The yardsticks on which most of the places can be compared under the settings.
 * What can only be compared as stated stands aside, so that it is not gone
 * without a word; where that is all there is, it is shown.
 */
export function autoYardsticks(
  dataset: Dataset,
  places: readonly PlaceId[],
  settings: Settings,
  keeps: Keeps,
): AutoYardsticks {
  const stated = fill(dataset, places, settings, keeps);
  const filled = [...dataset.yardsticks.values()].filter(({ id }) =>
    stated.has(id),
  );
  const compared = new Map(
    compare(dataset, places, filled, settings, keeps).map((row) => [
      row.yardstick.id,
      row.cells.filter(({ scaled }) => scaled.kind === "value").length,
    ]),
  );
  const usual = foremost(filled, stated);
  const shown = foremost(filled, compared);
  return shown.length === 0
    ? { shown: usual, aside: [] }
    : { shown, aside: usual.filter(({ id }) => compared.get(id) === 0) };
}
