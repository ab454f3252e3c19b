import { compare, type Keeps } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Settings } from "#domain/settings.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { ViewState } from "./fields.ts";

/** The places in the order that the view asks for; a yardstick orders them before any scale. */
export function sortedPlaces(
  { sort }: ViewState,
  places: readonly PlaceId[],
  dataset: Dataset,
  settings: Settings,
  keeps: Keeps,
  words: Words,
): readonly PlaceId[] {
  if (sort === "none") return places;
  const isReversed = sort.startsWith("-");
  const key = isReversed ? sort.slice(1) : sort;
  if (key === "name") {
    const nameOf = (id: PlaceId) => {
      const place = dataset.places.get(id);
      return place ? nameText(place, words) : id;
    };
    const sorted = places.toSorted((a, b) =>
      nameOf(a).localeCompare(nameOf(b), words.numbers.locale),
    );
    return isReversed ? sorted.toReversed() : sorted;
  }
  const yardstick = dataset.yardsticks.get(key as YardstickId);
  if (!yardstick) return places;
  const [row] = compare(
    dataset,
    places,
    [yardstick],
    { ...settings, scale: "value" },
    keeps,
  );
  const rankOf = new Map(row?.cells.map((cell) => [cell.place, cell.rank]));
  // Those without a figure stand last either way.
  return places.toSorted((a, b) => {
    const [rankA, rankB] = [rankOf.get(a), rankOf.get(b)];
    if (rankA === undefined || rankB === undefined) {
      return Number(rankA === undefined) - Number(rankB === undefined);
    }
    return isReversed ? rankB - rankA : rankA - rankB;
  });
}
