import { isDivisible, isMoneyShown } from "#arithmetic/denominator.ts";
import { compare, type Row } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { Place } from "#domain/rows.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";
import { rankTitle } from "#words/rankTitle.ts";
import { settingsSentence } from "#words/settingsText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { described } from "#views/describe.ts";
import { commonLevel } from "#views/commonLevel.ts";
import { type FigureCell, figureCell, rowExtent } from "#views/figureCell.ts";
import { type MissingGroup, missingGroups } from "#views/missingGroups.ts";
import { notesOf } from "#views/notes.ts";
import { unfiltered } from "#views/unfiltered.ts";
import type { ViewModel } from "#views/viewModel.ts";
import { rankTable } from "./rankTable.ts";
import { type PlaceSure, sureModel, type SureModel } from "./sure.ts";
import { lateWords } from "#words/lateWords.ts";

export interface RankBar {
  readonly cell: FigureCell;
  readonly rank: number;
  /** Whether the place is one of those chosen, and so has a colour of its own. */
  readonly isChosen: boolean;
  /** How sure its rank is; undefined where that has no answer. */
  readonly sure: PlaceSure | undefined;
}

/** All that the rank view and its exports show. Nothing is computed after it. */
export interface RankModel extends ViewModel {
  readonly kind: "rank";
  readonly yardstick: Yardstick;
  readonly name: string;
  readonly bars: readonly RankBar[];
  readonly missing: readonly MissingGroup[];
  /** Where nought lies on the scale, 0 to 1. */
  readonly zero: number;
  /** Undefined without bars. */
  readonly sure: SureModel | undefined;
}

function inSortOrder(
  cells: readonly FigureCell[],
  sort: string,
  words: Words,
): readonly FigureCell[] {
  const byName = cells.toSorted((a, b) =>
    a.placeName.localeCompare(b.placeName, words.numbers.locale),
  );
  const rankOf = ({ cell }: FigureCell) => cell.rank ?? Infinity;
  if (sort === "name") return byName;
  if (sort === "-name") return byName.toReversed();
  const byRank = byName.toSorted((a, b) => rankOf(a) - rankOf(b));
  const isReversed = sort === `-${cells[0]?.cell.yardstick.id ?? ""}`;
  return isReversed ? byRank.toReversed() : byRank;
}

function missingOf(
  cells: readonly FigureCell[],
  words: Words,
): readonly MissingGroup[] {
  return missingGroups(
    cells.flatMap((cell) => {
      const { scaled } = cell.cell;
      if (scaled.kind !== "missing") return [];
      const saysNothing = scaled.reason === "no-figure";
      return { cell, ...words.reasons.missing[scaled.reason], saysNothing };
    }),
    words,
  );
}

function countOf(
  filled: number,
  places: readonly Place[],
  words: Words,
): string {
  const level = commonLevel(places);
  return level !== undefined
    ? lateWords(words).rank.count(filled, places.length, level)
    : lateWords(words).rank.countPlaces(filled, places.length);
}

/** Makes the rank view of a resolved view, on its first yardstick; undefined in a dataset without any. */
export function rankModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): RankModel | undefined {
  const { view, settings, keeps } = resolved;
  const [yardstick = unfiltered(dataset, resolved).yardsticks[0]] =
    resolved.yardsticks;
  if (!yardstick) return undefined;
  const places = placesShown(dataset, resolved);
  const ids: PlaceId[] = places.map(({ id }) => id);
  const [row] = compare(dataset, ids, [yardstick], settings, keeps);
  if (!row) return undefined;
  const cells = cellsOf(row, dataset, resolved, words);
  const ranked = cells.filter(({ figure }) => figure !== undefined);
  const sure =
    ranked.length > 0 ? sureModel(row, dataset, resolved, words) : undefined;
  const bars = inSortOrder(ranked, view.sort, words).map((cell): RankBar => {
    const { id } = cell.place;
    return {
      cell,
      rank: cell.cell.rank ?? 0,
      isChosen: view.places.includes(id),
      sure: sure?.strips?.places.get(id),
    };
  });
  const missing = missingOf(cells, words);
  const absent = missing.flatMap((group) => group.cells);
  // What is not divided must not claim to be.
  const per = isDivisible(yardstick, settings.per) ? settings.per : "none";
  const title = rankTitle(yardstick, per, words);
  return {
    kind: "rank",
    yardstick,
    title,
    name: yardstickText(yardstick, words).name,
    sentence: settingsSentence(
      settings,
      isMoneyShown([yardstick], settings.per),
      words,
    ),
    count: countOf(bars.length, places, words),
    bars,
    missing,
    zero: bars[0]?.cell.mark?.zero ?? 0,
    description: described(
      lateWords(words).rank.chart(title, bars.length),
      cells,
      words,
    ),
    isEmpty: cells.every(({ cell }) => cell.behind.length === 0),
    sure,
    notes: notesOf(cells, settings, dataset, words),
    cells: [...bars.map(({ cell }) => cell), ...absent],
    table: () => rankTable(bars, sure?.strips?.column, words),
    subjectIds: [yardstick.id],
  };
}

function cellsOf(
  row: Row,
  dataset: Dataset,
  { settings, view }: ResolvedView,
  words: Words,
): readonly FigureCell[] {
  const extent = rowExtent(row, settings.scale);
  const reference = view.diff
    ? row.cells.find(({ place }) => place === settings.ref)
    : undefined;
  const context = { dataset, words, scale: settings.scale, reference };
  return row.cells.map((cell) => figureCell(cell, extent, context));
}
