import { useMemo } from "react";
import { EmptyResult } from "#controls/EmptyResult.tsx";
import { PlacePicker } from "#controls/PlacePicker.tsx";
import { ScopeSwitch } from "#controls/ScopeSwitch.tsx";
import { YardstickPicker } from "#controls/YardstickPicker.tsx";
import { YardstickSelect } from "#controls/YardstickSelect.tsx";
import { fill } from "#view-state/autoYardsticks.ts";
import { Controls, type ControlsProps } from "./Controls.tsx";

/** What each view is given to put where it likes: the pickers, and the hint of an empty result. */
export function useViewSlots(props: ControlsProps) {
  const { dataset, question, view, onChange } = props;
  const { asked, places } = question;
  const filled = useMemo(
    () => fill(dataset, places, asked.settings, asked.keeps),
    [dataset, places, asked],
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
        counts={question.countsShown}
        dataset={dataset}
        onChange={onChange}
      />
    ),
    placePicker: (
      <PlacePicker view={view} dataset={dataset} onChange={onChange} />
    ),
    scopeSwitch: <ScopeSwitch view={view} onChange={onChange} />,
    yardstickPicker:
      view.view === "rank" ? (
        <YardstickSelect
          {...picked}
          current={question.resolved.yardsticks[0]}
        />
      ) : (
        <YardstickPicker {...picked} shown={question.resolved.yardsticks} />
      ),
  };
}
