import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { TimelineModel } from "./model.ts";

/** Who moved first. */
export function TimelineView({
  model,
  controls,
  emptyResult,
}: ViewProps<TimelineModel>) {
  return (
    <ViewFrame
      title={model.title}
      sentence={model.sentence}
      count={model.count}
      controls={controls}
    >
      {emptyResult}
    </ViewFrame>
  );
}
