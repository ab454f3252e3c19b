import type { Dataset } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import type { Place, Programme, Source } from "#domain/rows.ts";
import { FACET_NAMES, type FacetName } from "./facet.ts";
import {
  type FilterContext,
  type FilterState,
  isWithinYears,
} from "./filter.ts";
import { matchesTexts, placeTexts } from "./search.ts";

/** An event, or a programme without any figure: what filters may ask of it. What it lacks is undefined. */
export interface FilteredRow {
  readonly place: Place;
  readonly programme: Programme | undefined;
  readonly source: Source | undefined;
  /** ISO date at the precision that is known. */
  readonly date: string | undefined;
  /** What the search reads besides the names of its places. */
  readonly texts: readonly (string | undefined)[];
}

type WordsOfRow = (row: FilteredRow, dataset: Dataset) => readonly string[];

const ofFigures: WordsOfRow = () => [];

/** Under which words of each facet a row without a figure falls. */
const ROW_WORDS: Readonly<Record<FacetName, WordsOfRow>> = {
  sector: ({ programme }) => programme?.sectors ?? [],
  audience: ({ programme }) => programme?.audience ?? [],
  status: ({ programme }) => (programme ? [programme.status] : []),
  level: ({ place }) => [place.level],
  province: ({ place }, dataset) => {
    const province = provinceOf(dataset, place);
    return province ? [province.id] : [];
  },
  quality: ({ source }) => (source ? [source.quality] : []),
  basis: ofFigures,
  recipient: ofFigures,
  instrument: ofFigures,
  bound: ofFigures,
};

function passesFacet(
  name: FacetName,
  row: FilteredRow,
  state: FilterState,
  dataset: Dataset,
): boolean {
  const chosen: "all" | readonly string[] = state[name];
  if (chosen === "all") return true;
  // Some qualities are hidden from the start; that must not hide what cites no document.
  if (name === "quality" && !row.source) return true;
  return ROW_WORDS[name](row, dataset).some((word) => chosen.includes(word));
}

/** Whether a row that is no figure passes the filters. */
export type KeepsRow = (row: FilteredRow) => boolean;

/**
 * A test of whether what has no figure passes all filters but that of being in
 * force. As with figures, a row that lacks what a filter asks about falls out
 * of it: an event without a programme out of any choice of sectors, and all of
 * them out of any choice of bases. Quality alone is asked only of what has a
 * source.
 */
export function rowKeeper(
  state: FilterState,
  { dataset, search }: FilterContext,
): KeepsRow {
  const { source, q } = state;
  return (row) => {
    if (!isWithinYears(row.date, state)) return false;
    if (source !== "all" && row.source?.id !== source) return false;
    if (!FACET_NAMES.every((name) => passesFacet(name, row, state, dataset))) {
      return false;
    }
    const texts = [...row.texts, ...placeTexts(row.place, dataset)];
    return matchesTexts(texts, q, search.reader);
  };
}
