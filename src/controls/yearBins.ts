import type { Dataset } from "#domain/dataset.ts";
import { type Year, yearOf } from "#domain/year.ts";
import type { FacetCounts } from "#facets/counts.ts";
import type { FilterState } from "#facets/filter.ts";

/** The years in which a dataset's programmes were announced, without gaps, and how many figures each has. */
export interface YearBin {
  readonly value: Year;
  readonly count: number;
}

/** A bin for every year from the first announcement of the dataset to the last; the span does not move with the filters. */
export function yearBins(
  dataset: Dataset,
  counts: FacetCounts,
): readonly YearBin[] {
  const years = [...dataset.subjects.values()]
    .map(({ programme }) => yearOf(programme.announced))
    .filter((year) => year !== undefined);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  return Array.from({ length: span }, (_, index) => {
    const value = (first + index) as Year;
    return { value, count: counts.years.get(value) ?? 0 };
  });
}

/** The filter's years as ends of the bins; ends outside their span are pulled in. */
export function rangeOf(
  bins: readonly YearBin[],
  { from, to }: Pick<FilterState, "from" | "to">,
): readonly [low: number, high: number] {
  const first = bins[0]?.value ?? 0;
  const last = bins.at(-1)?.value ?? 0;
  const within = (year: number) => Math.max(first, Math.min(last, year));
  const low = from === "all" ? first : within(from);
  const high = to === "all" ? last : within(to);
  return [Math.min(low, high), high];
}

/** Ends of the bins as the filter's years: an end at the end of the span leaves nothing out, so it is no filter. */
export function yearsOf(
  bins: readonly YearBin[],
  low: number,
  high: number,
): Pick<FilterState, "from" | "to"> {
  return {
    from: low === bins[0]?.value ? "all" : (low as Year),
    to: high === bins.at(-1)?.value ? "all" : (high as Year),
  };
}
