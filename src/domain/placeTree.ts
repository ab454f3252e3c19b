import type { Dataset, Subject } from "./dataset.ts";
import type { PlaceId } from "./ids.ts";
import type { Place } from "./rows.ts";

/** Whether the figures of a city's zones and districts count for the city. */
export const ZONE_RULES = ["in", "apart"] as const;
export type ZoneRule = (typeof ZONE_RULES)[number];

/** A place's districts and zones, and theirs; never the cities of a province. */
export function partsOf(dataset: Dataset, place: PlaceId): readonly Place[] {
  const below = (dataset.children.get(place) ?? []).filter(
    ({ level }) => level === "district" || level === "zone",
  );
  return below.flatMap((part) => [part, ...partsOf(dataset, part.id)]);
}

/**
 * The figures that count for a place: its own, and with `in` those of its
 * districts and zones. A province's figures are never counted for its cities,
 * nor the cities' for their province.
 */
export function subjectsFor(
  dataset: Dataset,
  place: PlaceId,
  zones: ZoneRule,
): readonly Subject[] {
  const own = dataset.subjectsOfPlace.get(place) ?? [];
  if (zones === "apart") return own;
  const ofParts = partsOf(dataset, place).flatMap(
    (part) => dataset.subjectsOfPlace.get(part.id) ?? [],
  );
  return [...own, ...ofParts];
}

/** A place and all above it, from the place up. Stops where a parent is unknown or repeats. */
export function lineage(dataset: Dataset, place: Place): readonly Place[] {
  const line: Place[] = [place];
  let parent = place.parent;
  while (parent !== undefined) {
    const next = dataset.places.get(parent);
    if (!next || line.includes(next)) break;
    line.push(next);
    parent = next.parent;
  }
  return line;
}

/** The province of a place; a municipality directly under the country stands for itself. */
export function provinceOf(dataset: Dataset, place: Place): Place | undefined {
  const line = lineage(dataset, place);
  return (
    line.find(({ level }) => level === "province") ??
    line.find(({ level }) => level === "city")
  );
}
