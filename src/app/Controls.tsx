import { useMemo } from "react";
import type { Screen } from "#arithmetic/admissible.ts";
import { EmptyResult } from "#controls/EmptyResult.tsx";
import { FilterChips } from "#controls/FilterChips.tsx";
import { FilterPanel } from "#controls/FilterPanel.tsx";
import { PlacePicker } from "#controls/PlacePicker.tsx";
import { Toolbar } from "#controls/Toolbar.tsx";
import { YardstickPicker } from "#controls/YardstickPicker.tsx";
import { YardstickSelect } from "#controls/YardstickSelect.tsx";
import type { Dataset } from "#domain/dataset.ts";
import type { ViewState } from "#view-state/fields.ts";
import { fill } from "#view-state/resolve.ts";
import type { Question } from "./useQuestion.ts";

interface ControlsProps {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** The toolbar, the reference, and the filters that are on. */
export function Controls({ dataset, question, view, onChange }: ControlsProps) {
  const { resolved, places, counts } = question;
  const screen = useMemo((): Screen => {
    const { settings, keeps } = resolved;
    const yardsticks =
      resolved.view.view === "rank"
        ? resolved.yardsticks.slice(0, 1)
        : resolved.yardsticks;
    return { dataset, places, yardsticks, settings, keeps };
  }, [dataset, places, resolved]);
  return (
    <div className="space-y-3">
      <Toolbar
        view={view}
        screen={screen}
        dataset={dataset}
        onChange={onChange}
      />
      <FilterChips
        view={view}
        counts={counts}
        dataset={dataset}
        onChange={onChange}
      />
    </div>
  );
}

/** What each view is given to put where it likes: the pickers, and the hint of an empty result. */
export function useViewSlots(props: ControlsProps) {
  const { dataset, question, view, onChange } = props;
  const { resolved, places, counts } = question;
  const filled = useMemo(
    () => fill(dataset, places, resolved.settings, resolved.keeps),
    [dataset, places, resolved],
  );
  const picked = {
    view,
    dataset,
    fill: filled,
    total: places.length,
    onChange,
  };
  return {
    controls: <Controls {...props} />,
    emptyResult: (
      <EmptyResult
        view={view}
        counts={counts}
        dataset={dataset}
        onChange={onChange}
      />
    ),
    placePicker: (
      <PlacePicker view={view} dataset={dataset} onChange={onChange} />
    ),
    yardstickPicker:
      view.view === "rank" ? (
        <YardstickSelect {...picked} current={resolved.yardsticks[0]} />
      ) : (
        <YardstickPicker {...picked} shown={resolved.yardsticks} />
      ),
  };
}

/** The filter panel of the question. */
export function Filters({ dataset, question, view, onChange }: ControlsProps) {
  return (
    <FilterPanel
      view={view}
      counts={question.counts}
      dataset={dataset}
      onChange={onChange}
    />
  );
}
