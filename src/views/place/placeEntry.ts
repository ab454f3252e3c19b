import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { placeModel } from "./model.ts";
import { PlaceView } from "./PlaceView.tsx";

export const placeEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: true,
  model: placeModel,
  Component: PlaceView,
});
