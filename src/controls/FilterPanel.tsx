import { useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { FacetCounts } from "#facets/counts.ts";
import { FACET_NAMES, type FacetName } from "#facets/facet.ts";
import { FILTERS } from "#facets/filter.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { hasOwnFilters, resetFilters } from "#view-state/transitions.ts";
import { FacetFieldset } from "./FacetFieldset.tsx";
import { SearchFilter } from "./SearchFilter.tsx";
import { YearFilter } from "./YearFilter.tsx";

interface FilterPanelProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

/** What is asked for most; all other facets are folded away. */
const ABOVE_YEARS: readonly FacetName[] = ["sector", "basis", "recipient"];
const BELOW_YEARS: readonly FacetName[] = ["quality"];
const FOLDED = FACET_NAMES.filter(
  (name) => !ABOVE_YEARS.includes(name) && !BELOW_YEARS.includes(name),
);

/** All filters, each with what it would keep. */
export function FilterPanel(props: FilterPanelProps) {
  const { view, counts, onChange } = props;
  const { filters, filterPanel } = useWords().controls;
  const isFoldedOn = FOLDED.some((name) => FILTERS[name].isActive(view));
  const [isUnfolded, setIsUnfolded] = useState(isFoldedOn);
  const [wasFoldedOn, setWasFoldedOn] = useState(isFoldedOn);
  // A link or Back may turn on a filter that is folded away: it must be seen.
  if (isFoldedOn !== wasFoldedOn) {
    setWasFoldedOn(isFoldedOn);
    if (isFoldedOn) setIsUnfolded(true);
  }
  const facets = (names: readonly FacetName[]) =>
    names.map((name) => <FacetFieldset key={name} name={name} {...props} />);
  return (
    <aside aria-label={filters.name} className="flex flex-col gap-5 text-ink">
      <SearchFilter view={view} counts={counts} onChange={onChange} />
      {facets(ABOVE_YEARS)}
      <YearFilter {...props} />
      {facets(BELOW_YEARS)}
      <details
        open={isUnfolded}
        onToggle={(event) => setIsUnfolded(event.currentTarget.open)}
        className="border-t border-rule pt-2"
      >
        <summary className="flex min-h-9 items-center gap-1.5 rounded-md text-sm font-medium text-accent wide:min-h-8">
          <span aria-hidden="true" className="w-3 text-xs">
            {isUnfolded ? "▾" : "▸"}
          </span>
          {filterPanel.moreFilters}
        </summary>
        <div className="flex flex-col gap-5 pt-3">{facets(FOLDED)}</div>
      </details>
      {hasOwnFilters(view) && (
        <Button
          className="self-start"
          onClick={() => onChange(resetFilters(view))}
        >
          {filterPanel.reset}
        </Button>
      )}
    </aside>
  );
}
