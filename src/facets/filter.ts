import type { Dataset, Subject } from "#domain/dataset.ts";
import type { SourceId } from "#domain/ids.ts";
import { isInForce } from "#domain/inForce.ts";
import { yearOf, type Year } from "#domain/year.ts";
import {
  FACET_NAMES,
  FACETS,
  type FacetName,
  facetNamed,
  type Selections,
} from "./facet.ts";
import { matchesQuery, type SearchIndex } from "./search.ts";

/** What the filters are set to: a part of the view state. */
export type FilterState = Selections & {
  /** The first year of announcement, or all. */
  readonly from: Year | "all";
  readonly to: Year | "all";
  /** An ISO year or month in which the programme must have been in force, or all. */
  readonly on: string;
  /** The one document that figures are taken from, or all. */
  readonly source: SourceId | "all";
  /** Full text; empty for none. */
  readonly q: string;
};

/** A filter by its name in the link; the two ends of the years are one filter. */
export type FilterName = FacetName | "years" | "on" | "source" | "q";

/** What filters look at besides the figure. */
export interface FilterContext {
  readonly dataset: Dataset;
  readonly search: SearchIndex;
}

interface Filter {
  readonly isActive: (state: FilterState) => boolean;
  readonly keeps: (
    subject: Subject,
    state: FilterState,
    context: FilterContext,
  ) => boolean;
  /** The part of the state that lifts it. */
  readonly lifted: Partial<FilterState>;
}

function facetFilter(name: FacetName): Filter {
  const { wordsOf } = facetNamed(name);
  return {
    isActive: (state) => state[name] !== "all",
    keeps: (subject, state, { dataset }) => {
      const chosen: "all" | readonly string[] = state[name];
      return (
        chosen === "all" ||
        wordsOf(subject, dataset).some((word) => chosen.includes(word))
      );
    },
    lifted: { [name]: "all" },
  };
}

/** Whether a date lies within the years asked for. What has no printed date falls out of any range of years. */
export function isWithinYears(
  date: string | undefined,
  { from, to }: Pick<FilterState, "from" | "to">,
): boolean {
  if (from === "all" && to === "all") return true;
  const year = yearOf(date);
  if (year === undefined) return false;
  return (from === "all" || year >= from) && (to === "all" || year <= to);
}

/** Every filter, by name: when it is on, what it keeps, how it is lifted. */
export const FILTERS: Readonly<Record<FilterName, Filter>> = {
  ...(Object.fromEntries(
    FACET_NAMES.map((name) => [name, facetFilter(name)]),
  ) as Record<FacetName, Filter>),
  years: {
    isActive: ({ from, to }) => from !== "all" || to !== "all",
    keeps: ({ programme }, state) => isWithinYears(programme.announced, state),
    lifted: { from: "all", to: "all" },
  },
  on: {
    isActive: ({ on }) => on !== "all",
    keeps: ({ programme }, { on }) => isInForce(programme, on),
    lifted: { on: "all" },
  },
  source: {
    isActive: ({ source }) => source !== "all",
    keeps: (subject, { source }) => subject.source.id === source,
    lifted: { source: "all" },
  },
  q: {
    isActive: ({ q }) => q.trim() !== "",
    keeps: (subject, { q }, { search }) => matchesQuery(search, subject, q),
    lifted: { q: "" },
  },
};

export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** The filters as they are before anyone chooses. */
export const INITIAL_FILTERS: FilterState = {
  ...(Object.fromEntries(
    FACET_NAMES.map((name) => [name, FACETS[name].initial]),
  ) as Selections),
  from: "all",
  to: "all",
  on: "all",
  source: "all",
  q: "",
};

/** The filters that are on, in the order of the panel. */
export function activeFilters(state: FilterState): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => FILTERS[name].isActive(state));
}

/** The filters that are on and do not keep a figure. */
export function failing(
  subject: Subject,
  state: FilterState,
  context: FilterContext,
  active: readonly FilterName[] = activeFilters(state),
): readonly FilterName[] {
  return active.filter((name) => !FILTERS[name].keeps(subject, state, context));
}

/** A test of whether a figure passes all filters. */
export function keeper(
  state: FilterState,
  context: FilterContext,
): (subject: Subject) => boolean {
  const active = activeFilters(state);
  return (subject) =>
    active.every((name) => FILTERS[name].keeps(subject, state, context));
}

/** The filters that stand otherwise than where they start, in the order of the panel. */
export function ownFilters(state: FilterState): readonly FilterName[] {
  return FILTER_NAMES.filter((name) =>
    Object.keys(FILTERS[name].lifted).some((field) => {
      const key = field as keyof FilterState;
      return String(state[key]).trim() !== String(INITIAL_FILTERS[key]);
    }),
  );
}
