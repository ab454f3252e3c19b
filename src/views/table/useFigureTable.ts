import { useMemo, useRef, useState } from "react";
import {
  columnResizingFeature,
  columnSizingFeature,
  type columnResizingState,
  type ColumnSizingState,
  tableFeatures,
  type Updater,
  useTable,
} from "@tanstack/react-table";
import { NARROWEST, WIDEST } from "#view-state/tableTransitions.ts";
import type { TableColumn } from "#view-state/tableColumns.ts";
import type { TableRow } from "./columns.ts";
import type { TableModel } from "./model.ts";

const features = tableFeatures({ columnSizingFeature, columnResizingFeature });

const AT_REST: columnResizingState = {
  columnSizingStart: [],
  deltaOffset: null,
  deltaPercentage: null,
  isResizingColumn: false,
  startOffset: null,
  startSize: null,
};

const NO_WIDTHS: ColumnSizingState = {};
const LIMITS = { minSize: NARROWEST, maxSize: WIDEST };
const idOf = ({ id }: TableRow) => id;

function updated<Value>(updater: Updater<Value>, before: Value): Value {
  return typeof updater === "function"
    ? (updater as (value: Value) => Value)(before)
    : updater;
}

/**
 * The columns and rows as TanStack Table holds them. A width follows the
 * pointer while it is dragged, and becomes part of the view when it is let go.
 *
 * @param firstMost the most that the first column may take, which stays in sight.
 */
export function useFigureTable(
  { columns, rows }: TableModel,
  firstMost: number,
  onResize: (column: TableColumn, width: number) => void,
) {
  const [dragged, setDragged] = useState(NO_WIDTHS);
  const [resizing, setResizing] = useState(AT_REST);
  const now = useRef({ dragged, resizing });
  const definitions = useMemo(
    () => columns.map(({ id, header }) => ({ id, header })),
    [columns],
  );
  const columnSizing = useMemo(
    () => ({
      ...Object.fromEntries(
        columns.map(({ id, width }, index) => [
          id,
          index === 0 ? Math.min(width, firstMost) : width,
        ]),
      ),
      ...dragged,
    }),
    [columns, dragged, firstMost],
  );
  const handleSizing = (updater: Updater<ColumnSizingState>) => {
    const { isResizingColumn } = now.current.resizing;
    if (isResizingColumn === false) return;
    const width = updated(updater, columnSizing)[isResizingColumn];
    const next =
      width === undefined ? NO_WIDTHS : { [isResizingColumn]: width };
    now.current.dragged = next;
    setDragged(next);
  };
  const handleResizing = (updater: Updater<columnResizingState>) => {
    const before = now.current.resizing.isResizingColumn;
    const next = updated(updater, now.current.resizing);
    now.current.resizing = next;
    setResizing(next);
    if (before === false || next.isResizingColumn !== false) return;
    const width = now.current.dragged[before];
    now.current.dragged = NO_WIDTHS;
    setDragged(NO_WIDTHS);
    if (width !== undefined) onResize(before as TableColumn, width);
  };
  return useTable({
    features,
    columns: definitions,
    data: rows,
    defaultColumn: LIMITS,
    getRowId: idOf,
    columnResizeMode: "onChange",
    state: { columnSizing, columnResizing: resizing },
    onColumnSizingChange: handleSizing,
    onColumnResizingChange: handleResizing,
  });
}
