import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { compareModel } from "./model.ts";
import { CompareView } from "./CompareView.tsx";

export const compareEntry = viewOf({
  places: placesShown,
  yardsticks: ({ yardsticks, aside }) => [...yardsticks, ...aside],
  isNormalising: true,
  model: compareModel,
  Component: CompareView,
});
