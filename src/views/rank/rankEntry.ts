import { placesShown } from "#view-state/placesShown.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { rankModel } from "./model.ts";
import { RankView } from "./RankView.tsx";

export const rankEntry = viewOf({
  places: placesShown,
  yardsticks: ({ yardsticks }) => yardsticks.slice(0, 1),
  isNormalising: true,
  model: rankModel,
  Component: RankView,
});
