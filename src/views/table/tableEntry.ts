import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { tableModel } from "./model.ts";
import { TableView } from "./TableView.tsx";

export const tableEntry = viewOf({
  places: placesShown,
  yardsticks: () => undefined,
  isNormalising: true,
  model: tableModel,
  Component: TableView,
});
