import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { axesOf } from "./axes.ts";
import { relateModel } from "./model.ts";
import { RelateView } from "./RelateView.tsx";

export const relateEntry = viewOf({
  places: placesShown,
  yardsticks: (resolved, dataset) => {
    const axes = axesOf(dataset, resolved);
    return [axes?.x, axes?.y].flatMap((axis) => axis?.yardstick ?? []);
  },
  isNormalising: true,
  unused: ["scale"],
  model: relateModel,
  Component: RelateView,
});
