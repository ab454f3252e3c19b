import { lateWords } from "#words/lateWords.ts";
import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { ZoneRule } from "#domain/placeTree.ts";
import { PickPopover } from "#ui/PickPopover.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { placeGroups } from "./placeGroups.ts";

interface PlaceChoiceProps {
  readonly current: PlaceId;
  readonly dataset: Dataset;
  /** Whether the figures of zones count for their city, in the numbers beside the names. */
  readonly zones: ZoneRule;
  readonly onChoose: (place: PlaceId) => void;
}

const NONE: readonly PlaceId[] = [];

/** Chooses one place of any level, for a page of its own. */
export function PlaceChoice({
  current,
  dataset,
  zones,
  onChoose,
}: PlaceChoiceProps) {
  const words = useWords();
  const groups = useMemo(
    () =>
      placeGroups({ dataset, chosen: NONE, zones, words, isEveryLevel: true }),
    [dataset, zones, words],
  );
  const { places } = words.controls;
  const { head } = lateWords(words).place;
  return (
    <PickPopover
      label={head.choose}
      spokenLabel={head.chooseSpoken}
      searchLabel={places.search}
      nothingFound={places.nothingFound}
      groups={groups}
      picked={[current]}
      onPick={(value) => {
        onChoose(value as PlaceId);
      }}
    />
  );
}
