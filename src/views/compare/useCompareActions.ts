import { useState } from "react";
import type { PlaceId } from "#domain/ids.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import { openRanking } from "#controls/chooseYardsticks.ts";
import { focusFigures } from "#ui/focusFigures.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { SortKey, ViewState } from "#view-state/fields.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { movePlace, removePlace } from "#view-state/transitions.ts";
import type { CompareModel } from "./model.ts";

/** What a user can do in the compare view. */
export interface CompareActions {
  readonly open: (place: PlaceId, yardstick: YardstickId) => void;
  readonly move: (place: PlaceId, to: number) => void;
  readonly remove: (place: PlaceId) => void;
  readonly makeReference: (place: PlaceId) => void;
  /** Sorts the places by a yardstick, highest first; again to reverse, again to end. */
  readonly sortBy: (yardstick: YardstickId) => void;
  readonly rank: (yardstick: YardstickId) => void;
  readonly go: (next: ViewState) => void;
  /** What a move came to, for listeners. */
  readonly announcement: string;
}

function nextSort(sort: SortKey, yardstick: YardstickId): SortKey {
  if (sort === yardstick) return `-${yardstick}`;
  return sort === `-${yardstick}` ? "none" : yardstick;
}

/** Turns what a user does into the next view. */
export function useCompareActions(
  model: CompareModel,
  { view, places }: ResolvedView,
  onChange: (next: ViewState) => void,
  onOpen: (figure: OpenFigure) => void,
): CompareActions {
  const words = useWords().views.compare;
  const [announcement, setAnnouncement] = useState("");
  const nameOf = (place: PlaceId) =>
    model.columns.find((column) => column.place.id === place)?.name ?? "";
  return {
    open: (place, yardstick) => {
      onOpen({ place, yardstick, incentive: undefined });
    },
    move: (place, to) => {
      const at = Math.max(0, Math.min(to, places.length - 1));
      setAnnouncement(words.moved(nameOf(place), at + 1, places.length));
      onChange(movePlace(view, places, place, at));
    },
    remove: (place) => {
      onChange(removePlace(view, place));
      // The menu would give the focus back to a column that is gone.
      requestAnimationFrame(focusFigures);
    },
    makeReference: (place) => {
      onChange({ ...view, ref: place });
    },
    sortBy: (yardstick) => {
      onChange({ ...view, sort: nextSort(view.sort, yardstick) });
    },
    rank: (yardstick) => {
      onChange(openRanking(view, yardstick));
    },
    go: onChange,
    announcement,
  };
}
