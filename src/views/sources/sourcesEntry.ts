import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { sourcesModel } from "./model.ts";
import { SourcesView } from "./SourcesView.tsx";

export const sourcesEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: false,
  model: sourcesModel,
  Component: SourcesView,
});
