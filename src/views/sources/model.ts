import { lateWords } from "#words/lateWords.ts";
import type { Dataset } from "#domain/dataset.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { scopeOf } from "#view-state/scope.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { type Disagreement, disagreementsOf } from "./disagreements.ts";
import { shareText } from "./share.ts";
import { type SourceRow, sourceRows } from "./sourceRows.ts";
import { sourcesTable } from "./sourcesTable.ts";
import { type Strips, stripsOf } from "./strips.ts";
import { behindQuestion } from "./taken.ts";

/** All that the view and its exports show. Nothing is computed after it. */
export interface SourcesModel extends ViewModel {
  readonly kind: "sources";
  readonly rows: readonly SourceRow[];
  /** Undefined where no figure is taken from any of them. */
  readonly strips: Strips | undefined;
  readonly disagreements: readonly Disagreement[];
}

/** How many places a title names before it counts the others. */
const NAMED = 4;

function placesNamed(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): string {
  if (scopeOf(resolved.view) === "all") return "";
  const names = placesShown(dataset, resolved).map((place) =>
    nameText(place, words),
  );
  return words.views.listedShort(names, NAMED);
}

/** Makes the view of a resolved view. */
export function sourcesModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): SourcesModel {
  const { view, settings, keeps } = resolved;
  const texts = lateWords(words).sources;
  const behind = behindQuestion(dataset, resolved);
  const { taken } = behind;
  const count = behind.subjects.length;
  const rows = sourceRows(taken, view.order, words);
  const withFigures = rows.filter(({ figures }) => figures > 0);
  const contextOnly = rows.length - withFigures.length;
  const high = behind.subjects.filter(
    ({ source }) => source.quality === "high",
  ).length;
  const share = high === 0 ? texts.noneHigh : shareText(high, count, words);
  const strips = count > 0 ? stripsOf(taken, words) : undefined;
  const disagreements = disagreementsOf(behind, dataset, keeps, words);
  const ofContext = rows.length === 0 ? "" : texts.noFigures(rows.length);
  const sentence =
    count > 0 ? texts.sentence(withFigures.length, share) : ofContext;
  const others =
    count > 0 && contextOnly > 0 ? texts.contextOnly(contextOnly) : "";
  const title =
    rows.length === 0
      ? texts.titleOfNone
      : texts.title(count, placesNamed(dataset, resolved, words));
  return {
    kind: "sources",
    title,
    sentence,
    count: others,
    description: words.joins.sentences([
      `${title}${words.joins.stop}`,
      sentence,
      others,
      strips?.description ?? "",
      texts.disagree.described(disagreements.length),
    ]),
    isEmpty: rows.length === 0,
    notes: {
      ...notesOf([], settings, dataset, words),
      sources: rows.map(({ source }) => source),
    },
    cells: [],
    rows,
    strips,
    disagreements,
    table: () => sourcesTable(rows, words),
    subjectIds: view.source === "all" ? idsOf(resolved) : [view.source],
  };
}

/** A file of chosen places is named after them; one of all places after none. */
function idsOf({ view, places }: ResolvedView): readonly string[] {
  return scopeOf(view) === "all" ? [] : places;
}
