import { useMemo } from "react";
import { ChartFrame } from "#views/ChartFrame.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { Disagreements } from "./Disagreements.tsx";
import type { SourcesModel } from "./model.ts";
import { QualityStrips } from "./QualityStrips.tsx";
import { SourceList } from "./SourceList.tsx";

/** What stands behind the figures? */
export function SourcesView({
  model,
  resolved,
  onChange,
  onOpen,
  controls,
  emptyResult,
  scopeSwitch,
}: ViewProps<SourcesModel>) {
  const { view, openRow } = resolved;
  const search = useMemo(
    () => ({ query: view.q, reader: undefined }),
    [view.q],
  );
  const { strips, rows, disagreements } = model;
  return (
    <ViewFrame
      title={model.title}
      sentence={model.sentence}
      count={model.count}
      controls={controls}
    >
      {strips ? (
        <ChartFrame
          model={strips}
          choices={scopeSwitch}
          hasMarks={false}
          onOpen={onOpen}
        >
          <QualityStrips strips={strips.strips} />
        </ChartFrame>
      ) : (
        scopeSwitch
      )}
      <Disagreements
        disagreements={disagreements}
        search={search}
        onOpen={onOpen}
      />
      {model.isEmpty ? (
        emptyResult
      ) : (
        <SourceList
          rows={rows}
          order={view.order}
          openId={openRow?.kind === "source" ? openRow.id : undefined}
          only={view.source}
          search={search}
          onOpen={onOpen}
          onOnly={(source) => onChange({ ...view, source })}
          onOrder={(order) => onChange({ ...view, order })}
        />
      )}
    </ViewFrame>
  );
}
