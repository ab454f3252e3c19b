import { pagePlace } from "#view-state/pagePlace.ts";
import { viewOf } from "#views/viewEntry.tsx";
import { ownYardsticks } from "./figureGroups.ts";
import { placeModel } from "./model.ts";
import { PlaceView } from "./PlaceView.tsx";

export const placeEntry = viewOf({
  places: (dataset, resolved) => {
    const place = pagePlace(dataset, resolved);
    return place ? [place] : [];
  },
  yardsticks: (resolved, dataset) => {
    const place = pagePlace(dataset, resolved);
    return place && ownYardsticks(dataset, place, resolved);
  },
  isNormalising: true,
  unused: ["scale"],
  model: placeModel,
  Component: PlaceView,
});
