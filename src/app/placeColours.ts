import type { PlaceId } from "#domain/ids.ts";

/** How many places can be told apart by colour; each colour is a token of the theme, `--place-1` to `--place-12`. */
const COLOURS = 12;

/** The colours in use, by place: numbers from 1. */
export type PlaceColours = ReadonlyMap<PlaceId, number>;

/**
 * Gives every place on screen a colour. One that had a colour before keeps it,
 * for as long as it is on screen; a new one takes the first that is free.
 */
export function assignColours(
  places: readonly PlaceId[],
  before: PlaceColours = new Map(),
): PlaceColours {
  const kept = places.flatMap((place) => {
    const colour = before.get(place);
    return colour === undefined ? [] : [[place, colour] as const];
  });
  const colours = new Map<PlaceId, number>(kept);
  for (const place of places) {
    if (colours.has(place)) continue;
    const taken = new Set(colours.values());
    const all = Array.from({ length: COLOURS }, (_, index) => index + 1);
    const free = all.find((colour) => !taken.has(colour));
    colours.set(place, free ?? (colours.size % COLOURS) + 1);
  }
  return colours;
}

/** A place's colour as CSS; places without one of their own are neutral. */
export function colourOf(colours: PlaceColours, place: PlaceId): string {
  const colour = colours.get(place);
  return colour === undefined
    ? "var(--neutral)"
    : `var(--place-${String(colour)})`;
}
