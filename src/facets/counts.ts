import type { Subject } from "#domain/dataset.ts";
import { yearOf, type Year } from "#domain/year.ts";
import { FACET_NAMES, type FacetName, facetNamed } from "./facet.ts";
import {
  activeFilters,
  failing,
  type FilterContext,
  type FilterName,
  type FilterState,
} from "./filter.ts";

/** How many figures each word of each facet would keep, given all other filters. */
export interface FacetCounts {
  readonly kept: number;
  readonly total: number;
  readonly words: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** Figures by their programme's year of announcement, given all filters but the years. */
  readonly years: ReadonlyMap<Year, number>;
  /** Figures whose programme has no date of announcement, given all filters but the years. */
  readonly undated: number;
  /** For each filter that is on, the figures that it alone keeps out. */
  readonly keptOutBy: ReadonlyMap<FilterName, number>;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * Counts, in one pass, what every option of every filter would give. A word's
 * count is what choosing it would show with all other filters as they are.
 */
export function countFacets(
  subjects: readonly Subject[],
  state: FilterState,
  context: FilterContext,
): FacetCounts {
  const words = Object.fromEntries(
    FACET_NAMES.map((name) => [name, new Map<string, number>()]),
  ) as Record<FacetName, Map<string, number>>;
  const years = new Map<Year, number>();
  const keptOutBy = new Map<FilterName, number>();
  const active = activeFilters(state);
  let kept = 0;
  let undated = 0;
  for (const subject of subjects) {
    const against = failing(subject, state, context, active);
    if (against.length === 0) kept += 1;
    const [only] = against;
    if (against.length === 1 && only !== undefined) add(keptOutBy, only);
    for (const name of FACET_NAMES) {
      if (against.some((other) => other !== name)) continue;
      for (const word of facetNamed(name).wordsOf(subject, context.dataset)) {
        add(words[name], word);
      }
    }
    if (against.every((name) => name === "years")) {
      const year = yearOf(subject.programme.announced);
      if (year === undefined) undated += 1;
      else add(years, year);
    }
  }
  return { kept, total: subjects.length, words, years, undated, keptOutBy };
}
