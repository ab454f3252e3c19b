import type { FacetCounts } from "#facets/counts.ts";
import { INITIAL_FILTERS } from "#facets/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { liftFilter } from "#view-state/transitions.ts";
import { isUsual } from "./isUsual.ts";

interface QualityNoteProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly onChange: (next: ViewState) => void;
}

/** The one filter that nobody has chosen says what it hides, and how to see it. */
export function QualityNote({ view, counts, onChange }: QualityNoteProps) {
  const { chips } = useWords().controls;
  const hidden = counts.keptOutBy.get("quality") ?? 0;
  const isHiding = isUsual(view, "quality") && hidden > 0;
  if (!isHiding && view.quality !== "all") return null;
  return (
    <span className="inline-flex flex-wrap items-center text-xs text-soft">
      {isHiding ? chips.lowHidden(hidden) : chips.lowShown}
      <Button
        variant="quiet"
        className="-my-1 text-xs"
        aria-label={isHiding ? chips.showLow : chips.hideLow}
        onClick={() =>
          onChange(
            isHiding
              ? liftFilter(view, "quality")
              : { ...view, quality: INITIAL_FILTERS.quality },
          )
        }
      >
        {isHiding ? chips.show : chips.hide}
      </Button>
    </span>
  );
}
