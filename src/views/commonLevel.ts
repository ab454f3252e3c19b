import type { Place } from "#domain/rows.ts";
import type { Level } from "#domain/vocabularies.ts";

/** The level that all places have, so that they can be called by it; undefined where they differ or there are none. */
export function commonLevel(places: readonly Place[]): Level | undefined {
  const levels = new Set(places.map(({ level }) => level));
  return levels.size === 1 ? places[0]?.level : undefined;
}
