import { lateWords } from "#words/lateWords.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { CoverageModel } from "./model.ts";

interface CoverageChoicesProps {
  readonly model: CoverageModel;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** Which yardsticks are the rows, and in which order the places stand. */
export function CoverageChoices({
  model,
  view,
  onChange,
}: CoverageChoicesProps) {
  const { rows, order } = lateWords(useWords()).coverage;
  const isByName = view.sort === "name" || view.sort === "-name";
  return (
    <>
      <SegmentedControl
        label={rows.label}
        isLabelHidden
        value={model.rows.choice}
        options={[
          ...(view.yard === "auto"
            ? []
            : [
                {
                  value: "auto" as const,
                  label: rows.auto,
                  hint: rows.autoHint,
                },
              ]),
          {
            value: "common" as const,
            label: rows.common,
            hint: rows.commonHint(model.rows.least, model.places.length),
          },
          {
            value: "all" as const,
            label: rows.all(model.allYardsticks),
            hint: rows.allHint,
          },
        ]}
        onChange={(choice) => {
          // Without a choice of rows, the common ones go without saying.
          const isInitial = choice === "common" && view.yard === "auto";
          onChange({ ...view, rows: isInitial ? "auto" : choice });
        }}
      />
      <SegmentedControl
        label={order.label}
        isLabelHidden
        value={isByName ? "name" : "none"}
        options={[
          { value: "none", label: order.share, hint: order.shareHint },
          { value: "name", label: order.name, hint: order.nameHint },
        ]}
        onChange={(sort) => onChange({ ...view, sort })}
      />
    </>
  );
}
