import { PHONE } from "#ui/screenWidths.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { CompareCards } from "./CompareCards.tsx";
import { CompareTable } from "./CompareTable.tsx";
import type { CompareModel } from "./model.ts";
import { useCompareActions } from "./useCompareActions.ts";
import { useFold } from "./useFold.ts";

/** Side by side: who offers what? */
export function CompareView({
  model,
  resolved,
  colourOf,
  onChange,
  onOpen,
  controls,
  emptyResult,
  placePicker,
  yardstickPicker,
}: ViewProps<CompareModel>) {
  const actions = useCompareActions(model, resolved, onChange, onOpen);
  const fold = useFold(model.aside, resolved);
  const isNarrow = useMediaQuery(PHONE);
  const Body = isNarrow ? CompareCards : CompareTable;
  const corner = (
    <span data-print="no" className="flex flex-wrap gap-2">
      {placePicker}
      {yardstickPicker}
    </span>
  );
  return (
    <ViewFrame
      title={model.title}
      sentence={model.sentence}
      count={model.count}
      controls={controls}
    >
      <p aria-live="polite" className="sr-only">
        {actions.announcement}
      </p>
      {model.isEmpty && emptyResult}
      <Body
        model={model}
        resolved={resolved}
        colourOf={colourOf}
        actions={actions}
        corner={corner}
        fold={fold}
      />
      <Notes notes={model.notes} />
    </ViewFrame>
  );
}
