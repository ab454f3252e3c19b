import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { coverageRows } from "./coverageRows.ts";
import { coverageModel } from "./model.ts";
import { CoverageView } from "./CoverageView.tsx";

export const coverageEntry = viewOf({
  places: placesShown,
  yardsticks: (resolved, dataset) => coverageRows(dataset, resolved).yardsticks,
  isNormalising: false,
  model: coverageModel,
  Component: CoverageView,
});
