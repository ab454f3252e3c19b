import { lazy, Suspense, useMemo } from "react";
import { PlacePicker } from "#controls/PlacePicker.tsx";
import { ScopeSwitch } from "#controls/ScopeSwitch.tsx";
import { YardstickPicker } from "#controls/YardstickPicker.tsx";
import { YardstickSelect } from "#controls/YardstickSelect.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { useWords } from "#ui/wordsContext.ts";
import { fill } from "#view-state/autoYardsticks.ts";
import { Controls, type ControlsProps } from "./Controls.tsx";

const EmptyResult = lazy(async () => {
  const { EmptyResult: Component } = await import("#controls/EmptyResult.tsx");
  return { default: Component };
});

/** What each view is given to put where it likes: the pickers, and the hint of an empty result. */
export function useViewSlots(props: ControlsProps) {
  const { dataset, question, view, onChange } = props;
  const { app } = useWords();
  const { answer, asked, places } = question;
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
      <PartBoundary>
        <Suspense
          fallback={<output className="block py-8">{app.loadingView}</output>}
        >
          <EmptyResult
            view={view}
            counts={question.countsShown}
            dataset={dataset}
            onChange={onChange}
          />
        </Suspense>
      </PartBoundary>
    ),
    placePicker: (
      <PlacePicker view={view} dataset={dataset} onChange={onChange} />
    ),
    scopeSwitch: <ScopeSwitch view={view} onChange={onChange} />,
    yardstickPicker:
      answer?.model.kind === "rank" ? (
        <YardstickSelect {...picked} current={answer.model.yardstick} />
      ) : (
        <YardstickPicker {...picked} shown={question.resolved.yardsticks} />
      ),
  };
}
