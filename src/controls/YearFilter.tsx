import { lazy, Suspense, useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { FacetCounts } from "#facets/counts.ts";
import { FILTERS } from "#facets/filter.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { liftFilter } from "#view-state/transitions.ts";
import { FilterFieldset } from "./FilterFieldset.tsx";
import { rangeOf, yearBins, yearsOf } from "./yearBins.ts";

// Nobody drags a handle before the first figures are there.
const RangeHistogram = lazy(async () => {
  const { RangeHistogram: Component } = await import("#ui/RangeHistogram.tsx");
  return { default: Component };
});

interface YearFilterProps {
  readonly view: ViewState;
  readonly counts: FacetCounts;
  readonly dataset: Dataset;
  readonly onChange: (next: ViewState) => void;
}

/** When a programme was announced: a histogram with a handle at each end. */
export function YearFilter({
  view,
  counts,
  dataset,
  onChange,
}: YearFilterProps) {
  const { controls, joins } = useWords();
  const { filters, filterPanel } = controls;
  const bins = useMemo(() => yearBins(dataset, counts), [dataset, counts]);
  const isActive = FILTERS.years.isActive(view);
  const [low, high] = rangeOf(bins, view);
  if (bins.length === 0) return null;
  return (
    <FilterFieldset
      title={filters.years}
      isSet={isActive}
      onLift={() => onChange(liftFilter(view, "years"))}
    >
      <PartBoundary>
        <Suspense fallback={<div className="h-18 wide:h-15" />}>
          <RangeHistogram
            lowLabel={filterPanel.from}
            highLabel={filterPanel.to}
            bins={bins}
            low={low}
            high={high}
            onChange={(nextLow, nextHigh) =>
              onChange({ ...view, ...yearsOf(bins, nextLow, nextHigh) })
            }
            valueText={({ value, count }) => filterPanel.yearText(value, count)}
          />
        </Suspense>
      </PartBoundary>
      <p className="mt-0.5 flex flex-wrap justify-between gap-x-3 text-xs text-soft tabular-nums">
        <span>
          {low === high ? low : joins.range(String(low), String(high))}
        </span>
        {counts.undated > 0 && (
          <span>
            {isActive
              ? filterPanel.undatedLeftOut(counts.undated)
              : filterPanel.undated(counts.undated)}
          </span>
        )}
      </p>
    </FilterFieldset>
  );
}
