import { lateWords } from "#words/lateWords.ts";
import { ChartFrame } from "#views/ChartFrame.tsx";
import { MissingPlaces } from "#views/MissingPlaces.tsx";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { useWords } from "#ui/wordsContext.ts";
import { swapAxes } from "#view-state/transitions.ts";
import type { RelateModel } from "./model.ts";
import { RelateChart } from "./RelateChart.tsx";
import { RelateChoices } from "./RelateChoices.tsx";
import { RelateLegend } from "./RelateLegend.tsx";

/** Do richer cities offer more? Two yardsticks or indicators against each other. */
export function RelateView({
  model,
  dataset,
  resolved,
  colourOf,
  onChange,
  onOpen,
  controls,
  emptyResult,
  scopeSwitch,
}: ViewProps<RelateModel>) {
  const words = lateWords(useWords()).relate;
  const { x, y, dots, missing } = model;
  const isOfFigures = !x.isIndicator || !y.isIndicator;
  const handleKey = (key: string) => {
    if (key !== words.swapKey.key) return false;
    onChange(swapAxes(resolved.view, { x: x.id, y: y.id }));
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
        keys={[words.swapKey]}
        onKey={handleKey}
        choices={
          <>
            <RelateChoices
              model={model}
              dataset={dataset}
              resolved={resolved}
              onChange={onChange}
            />
            {scopeSwitch}
          </>
        }
        onOpen={onOpen}
        below={
          <MissingPlaces
            groups={missing}
            onOpen={
              isOfFigures
                ? ({ open }) => {
                    if (open) onOpen(open);
                  }
                : undefined
            }
          />
        }
      >
        {model.isEmpty && emptyResult}
        {!model.isEmpty && dots.length === 0 && (
          <p className="py-8 text-soft">{words.none}</p>
        )}
        {dots.length > 0 && (
          <RelateChart
            model={model}
            colourOf={colourOf}
            open={resolved.open}
            onOpen={onOpen}
          />
        )}
      </ChartFrame>
      <Notes
        notes={model.notes}
        legend={<RelateLegend notes={model.notes} />}
      />
    </ViewFrame>
  );
}
