import { useMemo, useState } from "react";
import type { SettingName } from "#controls/settingTable.ts";
import { compare, type Cell } from "#arithmetic/grid.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import { subjectsFor } from "#domain/placeTree.ts";
import { countFacets, type FacetCounts } from "#facets/counts.ts";
import type { SearchIndex } from "#facets/search.ts";
import { useWords } from "#ui/wordsContext.ts";
import { encode } from "#view-state/codec.ts";
import type { ViewState } from "#view-state/fields.ts";
import { placesShown } from "#view-state/placesShown.ts";
import { resolve, type ResolvedView } from "#view-state/resolve.ts";
import type { Unknown } from "#view-state/unknowns.ts";
import type { FigureCell } from "#views/figureCell.ts";
import type { Answer } from "#views/viewEntry.tsx";
import { useLoadedView } from "./useLoadedView.ts";
import { useSearchIndex } from "./useSearchIndex.ts";
import type { Words } from "#words/catalogue.ts";

/** Everything that the question on screen comes to, derived from the view and the dataset. */
export interface Question {
  readonly search: SearchIndex;
  readonly resolved: ResolvedView;
  /** The same without what is open: it stays the same object while figures are opened. */
  readonly asked: ResolvedView;
  readonly unknowns: readonly Unknown[];
  readonly counts: FacetCounts;
  /** The same for the yardsticks on screen alone, to say what emptied them. */
  readonly countsShown: FacetCounts;
  /** The places on screen: the chosen ones, or all. */
  readonly places: ResolvedView["places"];
  /** The yardsticks on screen; none where the view shows whatever passes the filters. */
  readonly yardsticks: readonly Yardstick[];
  readonly isNormalising: boolean;
  readonly unused: readonly SettingName[];
  /** Undefined where the view has nothing to show, or is on its way. */
  readonly answer: Answer | undefined;
  /** The same in another language. */
  readonly inLanguage: (words: Words) => Pick<Question, "answer" | "resolved">;
  readonly loading: "done" | "under-way" | "failed";
}

/** The figures of the places on screen, each once. */
function subjectsOnScreen(
  dataset: Dataset,
  places: ResolvedView["places"],
  { settings }: ResolvedView,
): readonly Subject[] {
  const all = places.flatMap((place) =>
    subjectsFor(dataset, place, settings.zones),
  );
  return [...new Set(all)];
}

/**
 * The view without what is open beside it and what is written on its picture,
 * of which no answer depends: the same object until anything else changes, so
 * that to open a figure computes nothing anew.
 */
function useAsked(view: ViewState): ViewState {
  const asked: ViewState = { ...view, open: "none", title: "", note: "" };
  const [kept, setKept] = useState(asked);
  if (encode(kept) === encode(asked)) return kept;
  // Setting state while rendering is how React lets one render depend on the last.
  setKept(asked);
  return asked;
}

/** Answers the question of the view: once for each view and dataset. */
export function useQuestion(dataset: Dataset, view: ViewState): Question {
  const words = useWords();
  const search = useSearchIndex(dataset, view.q);
  const { view: entry, hasFailed } = useLoadedView(view.view);
  const still = useAsked(view);
  const answered = useMemo(() => {
    const { resolved } = resolve(still, dataset, search, words);
    const places = (entry?.places ?? placesShown)(dataset, resolved).map(
      ({ id }) => id,
    );
    const onScreen = entry?.yardsticks(resolved, dataset);
    const subjects = subjectsOnScreen(dataset, places, resolved);
    const counts = countFacets(subjects, resolved.view, { dataset, search });
    const shown = new Set(onScreen?.map(({ id }) => id));
    const ofShown =
      shown.size === 0
        ? subjects
        : subjects.filter(({ yardstick }) => shown.has(yardstick.id));
    const countsShown = countFacets(ofShown, resolved.view, {
      dataset,
      search,
    });
    const answer = entry?.answer(dataset, resolved, words);
    const inLanguage = (other: Words) => {
      const { resolved: named } = resolve(still, dataset, search, other);
      return {
        answer: entry?.answer(dataset, named, other),
        resolved: named,
      };
    };
    return {
      inLanguage,
      asked: resolved,
      counts,
      countsShown,
      places,
      yardsticks: onScreen ?? [],
      answer,
    };
  }, [dataset, still, search, words, entry]);
  return useMemo(
    () => ({
      ...answered,
      ...resolve(view, dataset, search, words),
      search,
      isNormalising: entry?.isNormalising ?? true,
      unused: entry?.unused ?? [],
      loading: entry ? "done" : hasFailed ? "failed" : "under-way",
    }),
    [answered, view, dataset, search, words, entry, hasFailed],
  );
}

const NO_CELLS: readonly FigureCell[] = [];

/** The cell whose evidence is open, and the cells of all places on screen on its yardstick. */
export interface OpenCell {
  readonly cell: Cell;
  readonly row: readonly Cell[];
}

/** Finds the cell whose evidence is open; undefined if none is. */
export function useOpenCell(
  dataset: Dataset,
  { resolved, answer, places }: Question,
): OpenCell | undefined {
  const cells = answer?.model.cells ?? NO_CELLS;
  return useMemo(() => {
    const { open, settings, keeps } = resolved;
    const yardstick = open && dataset.yardsticks.get(open.yardstick);
    if (!yardstick) return undefined;
    // A link may open the evidence of a figure that its view does not show.
    const compared = [...new Set([...places, open.place])];
    const [row] = compare(dataset, compared, [yardstick], settings, keeps);
    // Where every figure has a cell of its own, none is that of the place and yardstick.
    const name = `${open.place}:${open.yardstick}`;
    const cell =
      cells.find(({ id }) => id === name)?.cell ??
      row?.cells.find(({ place }) => place === open.place);
    return row && cell && { cell, row: row.cells };
  }, [dataset, resolved, cells, places]);
}
