import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { timelineModel } from "./model.ts";
import { TimelineView } from "./TimelineView.tsx";

export const timelineEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: false,
  model: timelineModel,
  Component: TimelineView,
});
