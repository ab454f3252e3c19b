import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { PlaceModel } from "./model.ts";

/** Everything about one place. */
export function PlaceView({
  model,
  controls,
  emptyResult,
}: ViewProps<PlaceModel>) {
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
