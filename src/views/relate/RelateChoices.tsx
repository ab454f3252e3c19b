import { lateWords } from "#words/lateWords.ts";
import { useMemo } from "react";
import { AxisPicker } from "#controls/AxisPicker.tsx";
import { axisGroups } from "#controls/axisGroups.ts";
import type { Dataset } from "#domain/dataset.ts";
import { Button } from "#ui/Button.tsx";
import { Switch } from "#ui/Switch.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { placesShown } from "#view-state/placesShown.ts";
import { fill } from "#view-state/autoYardsticks.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { chooseAxis, swapAxes } from "#view-state/transitions.ts";
import type { RelateModel } from "./model.ts";

interface RelateChoicesProps {
  readonly model: RelateModel;
  readonly dataset: Dataset;
  readonly resolved: ResolvedView;
  readonly onChange: (next: ViewState) => void;
}

/** What the axes show and how they are spread. */
export function RelateChoices({
  model,
  dataset,
  resolved,
  onChange,
}: RelateChoicesProps) {
  const words = useWords();
  const { view } = resolved;
  const groups = useMemo(() => {
    const places = placesShown(dataset, resolved).map(({ id }) => id);
    const filled = fill(dataset, places, resolved.settings, resolved.keeps);
    return axisGroups(dataset, places, filled, words);
  }, [dataset, resolved, words]);
  const shown = { x: model.x.id, y: model.y.id };
  const axes = (["y", "x"] as const).map((side) => (
    <div key={side} className="flex max-w-full flex-wrap items-center gap-x-2">
      <AxisPicker
        axis={side}
        current={model[side].id}
        name={model[side].name}
        groups={groups}
        onPick={(id) => onChange(chooseAxis(view, shown, side, id))}
      />
      {model[side].mayLog && (
        <Switch
          label={lateWords(words).relate.log[side]}
          isOn={model[side].scale.isLog}
          onChange={(isLog) =>
            onChange({ ...view, [`${side}log`]: isLog ? "1" : "0" })
          }
        />
      )}
    </div>
  ));
  return (
    <>
      {axes}
      <Button onClick={() => onChange(swapAxes(view, shown))}>
        {lateWords(words).relate.swap}
      </Button>
    </>
  );
}
