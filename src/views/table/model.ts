import { lateWords } from "#words/lateWords.ts";
import { isMoneyShown } from "#arithmetic/denominator.ts";
import { everyFigure } from "#arithmetic/everyFigure.ts";
import type { Cell } from "#arithmetic/grid.ts";
import { extentOf } from "#charts/barMark.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { byKind } from "#view-state/yardstickOrder.ts";
import { scopeOf } from "#view-state/scope.ts";
import type { TableColumn } from "#view-state/tableColumns.ts";
import { columnsShown, columnsSorted } from "#view-state/tableTransitions.ts";
import { commonLevel } from "#views/commonLevel.ts";
import type { DataCell, DataColumn, DataTable } from "#views/dataTable.ts";
import { figureCell } from "#views/figureCell.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { fullNumber } from "#words/number.ts";
import { everyFigureSentence } from "#words/settingsText.ts";
import {
  COLUMN_RULES,
  type ColumnContext,
  sortKeyOf,
  type TableRow,
} from "./columns.ts";
import { sortRows } from "./sortRows.ts";

/** A column on screen. */
export interface TableModelColumn extends DataColumn {
  readonly id: TableColumn;
  readonly isNumber: boolean;
  /** What a reader must know of it; may be empty. */
  readonly hint: string;
  /** In CSS pixels. */
  readonly width: number;
  /** Which of the columns that rows are sorted by, 1 for the first; undefined if it is none. */
  readonly sorted:
    { readonly order: number; readonly isReversed: boolean } | undefined;
}

/** All that the view and its exports show. Nothing is computed after it. */
export interface TableModel extends ViewModel {
  readonly kind: "table";
  /** In the order of the screen. */
  readonly columns: readonly TableModelColumn[];
  /** Every figure that passes the filters, in the order of the screen. */
  readonly rows: readonly TableRow[];
  /** The cells of a row, one for each column: made when the row comes into sight, and kept. */
  readonly cellsOf: (row: TableRow) => readonly DataCell[];
}

function columnsOf(
  view: ResolvedView["view"],
  words: Words,
): readonly TableModelColumn[] {
  const sorted = columnsSorted(view);
  return columnsShown(view).map(({ column, width }) => {
    const { hint, isNumber = false, width: own } = COLUMN_RULES[column];
    const at = sorted.findIndex((each) => each.column === column);
    const by = sorted[at];
    return {
      id: column,
      header: lateWords(words).table.columns[column],
      isNumber,
      hint: hint === undefined ? "" : lateWords(words).table.hints[hint],
      width: width ?? own,
      sorted: by && { order: at + 1, isReversed: by.isReversed },
    };
  });
}

/** A figure by itself, as all views show figures. No bar is drawn, so there is no scale to place it on. */
function rowOf(
  cell: Cell,
  dataset: Dataset,
  words: Words,
): readonly TableRow[] {
  const subject = cell.lead?.subject;
  if (!subject) return [];
  const context = {
    dataset,
    words,
    scale: "value",
    reference: undefined,
  } as const;
  const made = figureCell(cell, extentOf([]), context);
  const { id } = subject.incentive;
  return [{ id, subject, cell: { ...made, id: `${made.id}:${id}` } }];
}

function collatorOf(words: Words): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(words.numbers.locale, {
    numeric: true,
  });
  return compare;
}

/** As chosen; until then, and among equals, place by place, each by kind of figure, the highest first. */
function inOrder(
  rows: readonly TableRow[],
  view: ResolvedView["view"],
  context: ColumnContext,
): readonly TableRow[] {
  const places = new Map<string, number>();
  for (const { cell } of rows) {
    if (!places.has(cell.place.id)) places.set(cell.place.id, places.size);
  }
  const order = (column: TableColumn, isReversed: boolean) => ({
    keyOf: (row: TableRow) => sortKeyOf(column, row, context),
    isReversed,
  });
  const byPlace = {
    keyOf: ({ cell }: TableRow) => ({
      group: 0,
      value: places.get(cell.place.id) ?? 0,
    }),
    isReversed: false,
  };
  const chosen = columnsSorted(view).map(({ column, isReversed }) =>
    order(column, isReversed),
  );
  return sortRows(
    rows,
    [...chosen, byPlace, order("yardstick", false), order("figure", true)],
    collatorOf(context.words),
  );
}

function titleOf(
  places: readonly Place[],
  { view }: ResolvedView,
  words: Words,
): string {
  if (scopeOf(view) === "chosen") {
    return lateWords(words).table.title(
      places.map((place) => nameText(place, words)),
    );
  }
  return lateWords(words).table.titleOfAll(places.length, commonLevel(places));
}

/** Makes the table of all figures of a resolved view. */
export function tableModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): TableModel {
  const { view, settings, keeps } = resolved;
  const places = placesShown(dataset, resolved);
  const ids = places.map(({ id }) => id);
  const { cells, total } = everyFigure(dataset, ids, settings, keeps);
  const yardsticks = [...new Set(cells.map(({ yardstick }) => yardstick.id))]
    .flatMap((id) => dataset.yardsticks.get(id) ?? [])
    .toSorted(byKind);
  const context: ColumnContext = {
    dataset,
    words,
    orderOf: new Map(yardsticks.map(({ id }, index) => [id, index])),
  };
  const unsorted = cells.flatMap((cell) => rowOf(cell, dataset, words));
  const rows = inOrder(unsorted, view, context);
  const columns = columnsOf(view, words);
  const made = new WeakMap<TableRow, readonly DataCell[]>();
  const cellsOf = (row: TableRow) => {
    const before = made.get(row);
    if (before) return before;
    const { place, yardstick } = row.cell.cell;
    const open = { place, yardstick: yardstick.id, incentive: row.id };
    const opening = columns.map(({ id }): DataCell => {
      const cell = COLUMN_RULES[id].cell(row, context);
      return id === "programme" || id === "source" ? cell : { ...cell, open };
    });
    made.set(row, opening);
    return opening;
  };
  const title = titleOf(places, resolved, words);
  const figureCells = rows.map(({ cell }) => cell);
  const kept = fullNumber(rows.length, words);
  const table = (): DataTable => ({
    columns,
    rows: rows.map((row) => ({ id: row.id, cells: cellsOf(row) })),
  });
  return {
    kind: "table",
    title,
    sentence: everyFigureSentence(
      settings,
      isMoneyShown(yardsticks, settings.per),
      lateWords(words).table.each,
      words,
    ),
    count: lateWords(words).table.count(
      kept,
      fullNumber(total, words),
      rows.length === 1,
    ),
    description: lateWords(words).table.description(
      title,
      kept,
      columns.length,
    ),
    isEmpty: rows.length === 0,
    notes: {
      ...notesOf(figureCells, { ...settings, scale: "value" }, dataset, words),
      // Bounds stand before the numbers: there are no bars whose marks a legend would explain.
      marks: [],
    },
    cells: figureCells,
    columns,
    rows,
    cellsOf,
    table,
    subjectIds: scopeOf(view) === "chosen" ? ids : [],
  };
}
