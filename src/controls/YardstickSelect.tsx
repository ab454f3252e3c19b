import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { PickPopover } from "#ui/PickPopover.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { rankBy } from "./chooseYardsticks.ts";
import { yardstickGroups } from "./yardstickGroups.ts";

interface YardstickSelectProps {
  readonly view: ViewState;
  readonly dataset: Dataset;
  /** The yardstick that is ranked at present. */
  readonly current: Yardstick | undefined;
  readonly fill: ReadonlyMap<YardstickId, number>;
  /** How many places are ranked. */
  readonly total: number;
  readonly onChange: (next: ViewState) => void;
}

/** The one yardstick by which places are ranked. */
export function YardstickSelect({
  view,
  dataset,
  current,
  fill,
  total,
  onChange,
}: YardstickSelectProps) {
  const words = useWords();
  const { yardsticks } = words.controls;
  const groups = useMemo(
    () => yardstickGroups(dataset, fill, total, words),
    [dataset, fill, total, words],
  );
  const name = current ? yardstickText(current, words).name : yardsticks.choose;
  return (
    <PickPopover
      label={
        <>
          <span className="text-soft">{yardsticks.ranked}</span>{" "}
          <span className="truncate">{name}</span>
          <span aria-hidden="true" className="text-xs text-soft">
            ▾
          </span>
        </>
      }
      searchLabel={yardsticks.search}
      nothingFound={yardsticks.nothingFound}
      groups={groups}
      picked={current ? [current.id] : []}
      onPick={(value) => onChange(rankBy(view, value as YardstickId))}
    />
  );
}
