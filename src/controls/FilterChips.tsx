import type { Dataset } from "#domain/dataset.ts";
import type { FacetCounts } from "#facets/counts.ts";
import { activeFilters } from "#facets/filter.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { focusFigures } from "#ui/focusFigures.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { liftFilter, resetFilters } from "#view-state/transitions.ts";
import { filterText } from "./filterText.ts";
import { isUsual } from "./isUsual.ts";
import { QualityNote } from "./QualityNote.tsx";

interface FilterChipsProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

/** The filters that are on, in words, each with a way to lift it. */
export function FilterChips({
  view,
  counts,
  dataset,
  onChange,
}: FilterChipsProps) {
  const words = useWords();
  const { chips } = words.controls;
  const shown = activeFilters(view).filter(
    (name) => name !== "quality" || !isUsual(view, "quality"),
  );
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 empty:hidden">
      {shown.length > 0 && (
        <>
          <ul aria-label={chips.name} className="contents">
            {shown.map((name) => (
              <li key={name} className="inline-flex max-w-full">
                <Chip
                  label={filterText(name, view, words, dataset)}
                  onRemove={() => {
                    onChange(liftFilter(view, name));
                    focusFigures();
                  }}
                />
              </li>
            ))}
          </ul>
          <Button
            variant="quiet"
            className="text-xs"
            onClick={() => {
              onChange(resetFilters(view));
              focusFigures();
            }}
          >
            {chips.clearAll}
          </Button>
        </>
      )}
      <QualityNote view={view} counts={counts} onChange={onChange} />
    </div>
  );
}
