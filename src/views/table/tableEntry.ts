import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { tableModel } from "./model.ts";
import { TableView } from "./TableView.tsx";

export const tableEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: true,
  // Each figure stands for itself: none is chosen, and none is set on a scale.
  unused: ["pick", "scale"],
  model: tableModel,
  Component: TableView,
});
