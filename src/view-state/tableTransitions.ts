import type { ViewState } from "./fields.ts";
import {
  formatShownColumn,
  formatSortedColumn,
  readShownColumn,
  readSortedColumn,
  type ShownColumn,
  type SortedColumn,
  TABLE_COLUMNS,
  type TableColumn,
} from "./tableColumns.ts";

/*
 * What a user does to the columns of the table of all figures. Pure: a view in,
 * a view out.
 */

/** The columns before anyone chooses. */
const AUTO_COLUMNS: readonly TableColumn[] = [
  "place",
  "programme",
  "yardstick",
  "stated",
  "figure",
  "year",
  "source",
];

/** By how many columns rows can be sorted at once, as the field `by` promises. */
const MOST_SORTED = 5;

/** How narrow and how wide a column can be made, in CSS pixels. */
export const NARROWEST = 56;
export const WIDEST = 720;

/** Each column once: of a column that a link names twice, the first counts. */
function unique<Each extends { readonly column: TableColumn }>(
  columns: readonly Each[],
): readonly Each[] {
  return columns.filter(
    ({ column }, index) =>
      columns.findIndex((other) => other.column === column) === index,
  );
}

const within = (width: number) =>
  Math.round(Math.max(NARROWEST, Math.min(width, WIDEST)));

/** The columns on screen, in their order. */
export function columnsShown({
  cols,
}: Pick<ViewState, "cols">): readonly ShownColumn[] {
  if (cols === "auto") {
    return AUTO_COLUMNS.map((column) => ({ column, width: undefined }));
  }
  const shown = cols.flatMap((text) => readShownColumn(text) ?? []);
  return unique(shown).map(({ column, width }) => ({
    column,
    width: width === undefined ? undefined : within(width),
  }));
}

/** The columns by which rows are sorted, the first counts most. */
export function columnsSorted({
  by,
}: Pick<ViewState, "by">): readonly SortedColumn[] {
  if (by === "auto") return [];
  return unique(by.flatMap((text) => readSortedColumn(text) ?? []));
}

function withColumns(
  view: ViewState,
  columns: readonly ShownColumn[],
): ViewState {
  const cols = columns.map(formatShownColumn);
  const isAuto = cols.join(" ") === AUTO_COLUMNS.join(" ");
  return { ...view, cols: isAuto ? "auto" : cols };
}

/** Shows or hides a column; the last one stays. A new one takes its place in the order of the menu. */
export function toggleColumn(view: ViewState, column: TableColumn): ViewState {
  const shown = columnsShown(view);
  const others = shown.filter((other) => other.column !== column);
  if (others.length === 0) return view;
  if (others.length < shown.length) return withColumns(view, others);
  const rankOf = (each: TableColumn) => TABLE_COLUMNS.indexOf(each);
  // After the last of those that stand before it in the menu, wherever the reader has moved them.
  const at =
    shown.findLastIndex((other) => rankOf(other.column) < rankOf(column)) + 1;
  return withColumns(
    view,
    shown.toSpliced(at, 0, { column, width: undefined }),
  );
}

/** Moves a column to another position. */
export function moveColumn(
  view: ViewState,
  column: TableColumn,
  to: number,
): ViewState {
  const shown = columnsShown(view);
  const moved = shown.find((each) => each.column === column);
  if (!moved) return view;
  const others = shown.filter((each) => each !== moved);
  const at = Math.max(0, Math.min(to, others.length));
  return withColumns(view, others.toSpliced(at, 0, moved));
}

/** Gives a column a width in CSS pixels, within the limits. */
export function resizeColumn(
  view: ViewState,
  column: TableColumn,
  width: number,
): ViewState {
  return withColumns(
    view,
    columnsShown(view).map((each) =>
      each.column === column ? { column, width: within(width) } : each,
    ),
  );
}

/** The columns of the start, at their own widths. */
export function resetColumns(view: ViewState): ViewState {
  return { ...view, cols: "auto" };
}

export type SortDirection = "up" | "down" | "none";

/**
 * Sorts by a column.
 *
 * @param isFurther keeps the columns that are sorted by already, which count more.
 */
export function sortColumn(
  view: ViewState,
  column: TableColumn,
  direction: SortDirection,
  isFurther: boolean,
): ViewState {
  const before = isFurther ? columnsSorted(view) : [];
  const sorted = { column, isReversed: direction === "down" };
  const isThere = before.some((each) => each.column === column);
  const after =
    direction === "none"
      ? before.filter((each) => each.column !== column)
      : isThere
        ? before.map((each) => (each.column === column ? sorted : each))
        : [...before.slice(0, MOST_SORTED - 1), sorted];
  const by = after.map(formatSortedColumn);
  return { ...view, by: by.length === 0 ? "auto" : by };
}

/** What the next press on a column's header does: upwards, downwards, no longer. */
export function nextDirection(
  view: Pick<ViewState, "by">,
  column: TableColumn,
  isFurther: boolean,
): SortDirection {
  const sorted = columnsSorted(view);
  const own = sorted.find((each) => each.column === column);
  // Alone it starts anew where it was one of several.
  if (!own || (!isFurther && sorted.length > 1)) return "up";
  return own.isReversed ? "none" : "down";
}
