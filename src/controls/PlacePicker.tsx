import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import { PickPopover } from "#ui/PickPopover.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { MOST_PLACES, type ViewState } from "#view-state/fields.ts";
import { addPlace, removePlace } from "#view-state/transitions.ts";
import { placeGroups } from "./placeGroups.ts";

interface PlacePickerProps {
  readonly view: ViewState;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

/** Adds places to what is compared; a place that is on screen can be left here too. */
export function PlacePicker({ view, dataset, onChange }: PlacePickerProps) {
  const words = useWords();
  const { places } = words.controls;
  const { places: chosen, zones } = view;
  const groups = useMemo(
    () => placeGroups({ dataset, chosen, zones, words }),
    [dataset, chosen, zones, words],
  );
  const isFull = chosen.length >= MOST_PLACES;
  const handlePick = (value: string) => {
    const place = value as PlaceId;
    onChange(
      chosen.includes(place) ? removePlace(view, place) : addPlace(view, place),
    );
  };
  return (
    <PickPopover
      label={places.add}
      spokenLabel={places.addSpoken}
      searchLabel={places.search}
      nothingFound={places.nothingFound}
      groups={groups}
      picked={chosen}
      isMultiple
      onPick={handlePick}
      note={isFull ? places.atLimit(MOST_PLACES) : undefined}
    />
  );
}
