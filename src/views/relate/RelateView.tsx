import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { RelateModel } from "./model.ts";

/** What is related. */
export function RelateView({
  model,
  controls,
  emptyResult,
}: ViewProps<RelateModel>) {
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
