import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { SourcesModel } from "./model.ts";

/** What stands behind the figures. */
export function SourcesView({
  model,
  controls,
  emptyResult,
}: ViewProps<SourcesModel>) {
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
