import { Notes } from "#views/Notes.tsx";
import { ChartFrame } from "#views/ChartFrame.tsx";
import { MissingPlaces } from "#views/MissingPlaces.tsx";
import { ViewFrame } from "#views/ViewFrame.tsx";
import type { ViewProps } from "#views/viewProps.ts";
import type { RankModel } from "./model.ts";
import { RankChart } from "./RankChart.tsx";
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
  scopeSwitch,
  yardstickPicker,
}: ViewProps<RankModel>) {
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
            {yardstickPicker}
            {scopeSwitch}
          </>
        }
        onOpen={onOpen}
        below={
          <>
            <MissingPlaces
              groups={model.missing}
              onOpen={({ place }) => {
                onOpen({
                  place: place.id,
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
          </>
        }
      >
        {model.isEmpty && emptyResult}
        {model.bars.length > 0 && (
          <RankChart
            model={model}
            colourOf={colourOf}
            open={resolved.open}
            onOpen={onOpen}
          />
        )}
      </ChartFrame>
      <Notes notes={model.notes} />
    </ViewFrame>
  );
}
