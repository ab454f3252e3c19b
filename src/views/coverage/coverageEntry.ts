import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { coverageModel } from "./model.ts";
import { CoverageView } from "./CoverageView.tsx";

export const coverageEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: false,
  model: coverageModel,
  Component: CoverageView,
});
