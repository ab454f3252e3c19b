import { lateWords } from "#words/lateWords.ts";
import { useRef } from "react";
import { useWords } from "#ui/wordsContext.ts";
import { scopeOf } from "#view-state/scope.ts";
import { ChartFrame } from "#views/ChartFrame.tsx";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { InForceControl } from "./InForceControl.tsx";
import type { TimelineModel } from "./model.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { UndatedProgrammes } from "./UndatedProgrammes.tsx";
import { useTimeWindow } from "./useTimeWindow.ts";

/** Who moved first, and what is in force? */
export function TimelineView({
  model,
  resolved,
  colourOf,
  onChange,
  onOpen,
  controls,
  emptyResult,
  placePicker,
  scopeSwitch,
}: ViewProps<TimelineModel>) {
  const words = lateWords(useWords()).timeline;
  const { view } = resolved;
  const time = useTimeWindow(view, model, onChange);
  const pointedAt = useRef<number>(undefined);
  const handleKey = (key: string) => {
    if (key === "0") time.showAll();
    else if (key === "+" || key === "=") time.zoomIn(pointedAt.current);
    else if (key === "-" || key === "−") time.zoomOut(pointedAt.current);
    else return false;
    return true;
  };
  return (
    <ViewFrame
      title={model.title}
      sentence={model.sentence}
      count={model.count}
      controls={controls}
    >
      <ChartFrame
        model={model}
        choices={
          <>
            {scopeOf(view) === "chosen" && placePicker}
            {scopeSwitch}
            {model.extent && (
              <InForceControl
                on={view.on}
                extent={model.extent}
                start={model.now - 1}
                onChange={(on) => onChange({ ...view, on })}
              />
            )}
          </>
        }
        keys={words.keys}
        onKey={handleKey}
        onOpen={onOpen}
        below={
          <>
            <UndatedProgrammes items={model.undated} onOpen={onOpen} />
            {model.nothing !== "" && (
              <p className="mt-3 text-sm text-soft">{model.nothing}</p>
            )}
          </>
        }
      >
        {model.isEmpty && emptyResult}
        {model.extent && (
          <TimelineChart
            model={model}
            time={time}
            colourOf={colourOf}
            open={resolved.openRow}
            onOpen={onOpen}
            onPoint={(at) => {
              pointedAt.current = at;
            }}
          />
        )}
      </ChartFrame>
      <TimelineLegend
        marks={model.marks}
        isTranslated={model.notes.isTranslated}
      />
      <Notes notes={model.notes} />
    </ViewFrame>
  );
}
