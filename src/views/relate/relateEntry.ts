import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { relateModel } from "./model.ts";
import { RelateView } from "./RelateView.tsx";

export const relateEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: true,
  model: relateModel,
  Component: RelateView,
});
