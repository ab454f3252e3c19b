import { useMemo } from "react";
import type { Screen } from "#arithmetic/admissible.ts";
import { FilterChips } from "#controls/FilterChips.tsx";
import { Toolbar } from "#controls/Toolbar.tsx";
import type { Dataset } from "#domain/dataset.ts";
import type { Settings } from "#domain/settings.ts";
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
  const { asked, places, yardsticks, counts } = question;
  const { isNormalising, unused, answer } = question;
  const screen = useMemo((): Screen => {
    const { keeps } = asked;
    // A scale that the view does not use neither needs figures nor is spoken of.
    const settings: Settings = unused.includes("scale")
      ? { ...asked.settings, scale: "value" }
      : asked.settings;
    return { dataset, places, yardsticks, settings, keeps };
  }, [dataset, places, yardsticks, asked, unused]);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
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
