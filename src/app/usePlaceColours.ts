import { useState } from "react";
import type { PlaceId } from "#domain/ids.ts";
import { assignColours, type PlaceColours } from "./placeColours.ts";

/** The colours of the places on screen; a place keeps its own for as long as it stays. */
export function usePlaceColours(places: readonly PlaceId[]): PlaceColours {
  const [colours, setColours] = useState(() => assignColours(places));
  const isCurrent =
    colours.size === places.length && places.every((id) => colours.has(id));
  if (isCurrent) return colours;
  const next = assignColours(places, colours);
  // Setting state while rendering is how React lets one render depend on the last.
  setColours(next);
  return next;
}
