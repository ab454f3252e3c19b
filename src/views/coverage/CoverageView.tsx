import { lateWords } from "#words/lateWords.ts";
import { ChartFrame } from "#views/ChartFrame.tsx";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { NoteBox } from "#evidence/NoteBox.tsx";
import { PHONE } from "#ui/screenWidths.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useWords } from "#ui/wordsContext.ts";
import { ContextYears } from "./ContextYears.tsx";
import { CoverageChoices } from "./CoverageChoices.tsx";
import { CoverageGrid } from "./CoverageGrid.tsx";
import { CoverageLegend } from "./CoverageLegend.tsx";
import { CoverageList } from "./CoverageList.tsx";
import type { CoverageModel } from "./model.ts";

/** What the dataset does not know. */
export function CoverageView({
  model,
  resolved,
  onChange,
  onOpen,
  controls,
  emptyResult,
  scopeSwitch,
}: ViewProps<CoverageModel>) {
  const words = lateWords(useWords()).coverage;
  const isPhone = useMediaQuery(PHONE);
  const { view, open } = resolved;
  const hasCells = model.cells.length > 0;
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
            <CoverageChoices model={model} view={view} onChange={onChange} />
            {scopeSwitch}
          </>
        }
        onOpen={onOpen}
      >
        {model.isEmpty && emptyResult}
        {hasCells && (
          <>
            <NoteBox notes={[words.emptyMeans, words.ignorance]} />
            <CoverageLegend />
            {isPhone ? (
              <CoverageList
                model={model}
                at={view.at}
                open={open}
                onAt={(at) => onChange({ ...view, at })}
                onOpen={onOpen}
              />
            ) : (
              <CoverageGrid model={model} open={open} onOpen={onOpen} />
            )}
          </>
        )}
      </ChartFrame>
      {!isPhone && <ContextYears context={model.context} />}
      <Notes notes={model.notes} />
    </ViewFrame>
  );
}
