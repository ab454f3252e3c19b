import type { Dataset } from "#domain/dataset.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";

/** All that the view and its exports show. Nothing is computed after it. */
export interface SourcesModel extends ViewModel {
  readonly kind: "sources";
}

/** Makes the view of a resolved view. */
export function sourcesModel(
  dataset: Dataset,
  { settings }: ResolvedView,
  words: Words,
): SourcesModel {
  return {
    kind: "sources",
    title: words.sources.title,
    sentence: "",
    count: "",
    description: "",
    isEmpty: true,
    notes: notesOf([], settings, dataset, words),
    cells: [],
    table: () => ({ columns: [], rows: [] }),
    subjectIds: [],
  };
}
