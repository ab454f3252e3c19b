import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { PickPopover } from "#ui/PickPopover.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { MOST_YARDSTICKS, toggleYardstick } from "./chooseYardsticks.ts";
import { yardstickGroups } from "./yardstickGroups.ts";

interface YardstickPickerProps {
  readonly view: ViewState;
  readonly dataset: Dataset;
  /** The rows on screen. */
  readonly shown: readonly Yardstick[];
  /** How many of the places have a figure, by yardstick. */
  readonly fill: ReadonlyMap<YardstickId, number>;
  /** How many places are on screen. */
  readonly total: number;
  readonly onChange: (next: ViewState) => void;
}

const AUTO = "auto";

/** Which yardsticks are the rows. */
export function YardstickPicker({
  view,
  dataset,
  shown,
  fill,
  total,
  onChange,
}: YardstickPickerProps) {
  const words = useWords();
  const { yardsticks } = words.controls;
  const groups = useMemo(
    () => [
      {
        id: AUTO,
        items: [
          {
            value: AUTO,
            label: yardsticks.automatic,
            detail: yardsticks.automaticHint,
          },
        ],
      },
      ...yardstickGroups(dataset, fill, total, words),
    ],
    [dataset, fill, total, words, yardsticks],
  );
  const isAuto = view.yard === AUTO;
  const handlePick = (value: string) => {
    const yardstick = dataset.yardsticks.get(value as YardstickId);
    onChange(
      yardstick
        ? toggleYardstick(view, shown, yardstick)
        : { ...view, yard: AUTO },
    );
  };
  return (
    <PickPopover
      label={yardsticks.rows}
      searchLabel={yardsticks.search}
      nothingFound={yardsticks.nothingFound}
      groups={groups}
      picked={[...(isAuto ? [AUTO] : []), ...shown.map(({ id }) => id)]}
      isMultiple
      onPick={handlePick}
      note={
        shown.length >= MOST_YARDSTICKS
          ? yardsticks.atLimit(MOST_YARDSTICKS)
          : undefined
      }
    />
  );
}
