import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { TableModel } from "./model.ts";

/** All figures. */
export function TableView({
  model,
  controls,
  emptyResult,
}: ViewProps<TableModel>) {
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
