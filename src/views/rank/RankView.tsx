import { useWords } from "#ui/wordsContext.ts";
import { Notes } from "#views/Notes.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import { MissingPlaces } from "./MissingPlaces.tsx";
import type { RankModel } from "./model.ts";
import { RankChart } from "./RankChart.tsx";
import { RankTable } from "./RankTable.tsx";
import { WaysOfCounting } from "./WaysOfCounting.tsx";

/** Who leads on one yardstick? */
export function RankView({
  model,
  resolved,
  colourOf,
  onChange,
  hrefOf,
  onOpen,
  controls,
  emptyResult,
  yardstickPicker,
}: ViewProps<RankModel>) {
  const words = useWords().views.rank;
  return (
    <ViewFrame
      title={model.title}
      sentence={model.sentence}
      count={model.count}
      controls={controls}
    >
      <section
        aria-label={model.title}
        className="@container rounded-lg border border-hair bg-card p-4"
      >
        <div className="mb-3 flex flex-wrap items-center gap-3">
          {yardstickPicker}
          <p className="hidden text-xs text-faint sm:block">{words.keys}</p>
          {model.sure?.strips && (
            // As wide as the strips below it: see rankGeometry.
            <p className="ml-auto text-xs text-soft @[680px]:w-39 @[960px]:w-55">
              {model.sure.strips.header}
            </p>
          )}
        </div>
        <p className="sr-only">{model.description}</p>
        {model.isEmpty && emptyResult}
        {model.bars.length > 0 && (
          <RankChart
            model={model}
            colourOf={colourOf}
            open={resolved.open}
            onOpen={onOpen}
          />
        )}
        <MissingPlaces
          groups={model.missing}
          onOpen={(place) => {
            onOpen({
              place,
              yardstick: model.yardstick.id,
              incentive: undefined,
            });
          }}
        />
        {model.sure && (
          <WaysOfCounting
            sure={model.sure}
            hrefOf={hrefOf}
            onChange={onChange}
          />
        )}
        {model.bars.length > 0 && <RankTable model={model} />}
      </section>
      <Notes notes={model.notes} />
    </ViewFrame>
  );
}
