import type { ViewState } from "#view-state/fields.ts";
import type { TableColumn } from "#view-state/tableColumns.ts";
import {
  moveColumn,
  nextDirection,
  resizeColumn,
  type SortDirection,
  sortColumn,
  toggleColumn,
} from "#view-state/tableTransitions.ts";

/** What a user can do to the columns. */
export interface ColumnActions {
  readonly toggle: (column: TableColumn) => void;
  readonly move: (column: TableColumn, to: number) => void;
  readonly resize: (column: TableColumn, width: number) => void;
  readonly sort: (
    column: TableColumn,
    direction: SortDirection,
    isFurther: boolean,
  ) => void;
  /** Upwards, downwards, no longer: as a press on the header does. */
  readonly sortNext: (column: TableColumn, isFurther: boolean) => void;
}

/** Turns what a user does to the columns into the next view. */
export function columnActions(
  view: ViewState,
  onChange: (next: ViewState) => void,
): ColumnActions {
  const sort: ColumnActions["sort"] = (column, direction, isFurther) => {
    onChange(sortColumn(view, column, direction, isFurther));
  };
  return {
    toggle: (column) => onChange(toggleColumn(view, column)),
    move: (column, to) => onChange(moveColumn(view, column, to)),
    resize: (column, width) => onChange(resizeColumn(view, column, width)),
    sort,
    sortNext: (column, isFurther) => {
      sort(column, nextDirection(view, column, isFurther), isFurther);
    },
  };
}
