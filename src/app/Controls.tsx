import { useMemo } from "react";
import type { Screen } from "#arithmetic/admissible.ts";
import { FilterChips } from "#controls/FilterChips.tsx";
import { Toolbar } from "#controls/Toolbar.tsx";
import type { Dataset } from "#domain/dataset.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { Question } from "./useQuestion.ts";

export interface ControlsProps {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly view: ViewState;
  readonly onChange: (next: ViewState) => void;
}

/** The toolbar, the reference, and the filters that are on. */
export function Controls({ dataset, question, view, onChange }: ControlsProps) {
  const { resolved, places, yardsticks, counts, isNormalising } = question;
  const { unused, answer } = question;
  const screen = useMemo((): Screen => {
    const { settings, keeps } = resolved;
    return { dataset, places, yardsticks, settings, keeps };
  }, [dataset, places, yardsticks, resolved]);
  return (
    <div className="space-y-3">
      {isNormalising && (
        <Toolbar
          view={view}
          screen={screen}
          dataset={dataset}
          onChange={onChange}
          unused={unused}
          sentence={answer?.model.sentence}
        />
      )}
      <FilterChips
        view={view}
        counts={counts}
        dataset={dataset}
        onChange={onChange}
      />
    </div>
  );
}
