import type { Dataset } from "#domain/dataset.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";

/** All that the view and its exports show. Nothing is computed after it. */
export interface TableModel extends ViewModel {
  readonly kind: "table";
}

/** Makes the view of a resolved view. */
export function tableModel(
  dataset: Dataset,
  { settings }: ResolvedView,
  words: Words,
): TableModel {
  return {
    kind: "table",
    title: words.table.title,
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
