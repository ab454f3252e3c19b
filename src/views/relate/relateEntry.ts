import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { axesOf } from "./axes.ts";
import { relateModel } from "./model.ts";
import { RelateView } from "./RelateView.tsx";

export const relateEntry = viewOf({
  places: placesShown,
  yardsticks: (resolved, dataset) => {
    const axes = axesOf(dataset, resolved);
    const { view } = resolved;
    // A yardstick that only stands in hides nothing: all that the filters hide is counted.
    const isStandIn = resolved.yardsticks.length === 0 && view.y === "auto";
    const shown = isStandIn ? [axes?.x] : [axes?.x, axes?.y];
    return shown.flatMap((axis) => axis?.yardstick ?? []);
  },
  isNormalising: true,
  unused: ["scale"],
  model: relateModel,
  Component: RelateView,
});
