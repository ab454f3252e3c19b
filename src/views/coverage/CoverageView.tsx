import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { CoverageModel } from "./model.ts";

/** What the dataset does not know. */
export function CoverageView({
  model,
  controls,
  emptyResult,
}: ViewProps<CoverageModel>) {
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
