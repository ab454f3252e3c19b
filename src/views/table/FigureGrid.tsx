import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type ClipboardEvent,
  Fragment,
  type KeyboardEvent,
  useCallback,
  useRef,
} from "react";
import { PHONE } from "#ui/screenWidths.ts";
import { useIsPrinting } from "#ui/useIsPrinting.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import type { DataCell } from "#views/dataTable.ts";
import type { ColumnActions } from "./columnActions.ts";
import { drawnRows } from "./drawnRows.ts";
import { GridRow } from "./GridRow.tsx";
import { HEADER_ROW, scrollNeeded } from "./gridMoves.ts";
import { HeaderCell } from "./HeaderCell.tsx";
import type { TableModel } from "./model.ts";
import { useFigureTable } from "./useFigureTable.ts";
import { useGridFocus } from "./useGridFocus.ts";

interface FigureGridProps {
  readonly model: TableModel;
  /** The id of what says more of the grid to listeners. */
  readonly describedBy: string;
  readonly openFigure: OpenFigure | undefined;
  readonly actions: ColumnActions;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
  readonly onMoved: (header: string, at: number) => void;
  readonly onCopied: () => void;
}

/** Of a row and of the head, in CSS pixels: the class `h-8.5`. */
const ROW_HEIGHT = 34;
const OVERSCAN = 8;

/** On a phone the first column leaves room for others beside it. */
const FIRST_ON_PHONE = 112;

/** All figures in a grid that scrolls in a frame of its own, with its head and first column in sight. */
export function FigureGrid({
  model,
  describedBy,
  openFigure,
  actions,
  onOpen,
  onMoved,
  onCopied,
}: FigureGridProps) {
  const { rows, columns, cellsOf } = model;
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const isPhone = useMediaQuery(PHONE);
  const isPrinting = useIsPrinting();
  const firstMost = isPhone ? FIRST_ON_PHONE : Infinity;
  const table = useFigureTable(model, firstMost, actions.resize);
  const headers = table.getFlatHeaders();
  const widths = headers.map((header) => header.getSize());
  // What it returns is used in this component alone, which is drawn anew whenever it changes.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    paddingStart: ROW_HEIGHT,
  });
  const height = virtualizer.scrollRect?.height ?? 0;

  // Not behind the head or the first column, which are in sight anyway.
  const handleReveal: Parameters<typeof useGridFocus>[0]["onReveal"] = (
    element,
    { row, column },
  ) => {
    if (!frame.current) return;
    const outer = frame.current.getBoundingClientRect();
    const inner = element.getBoundingClientRect();
    if (row !== HEADER_ROW) {
      frame.current.scrollTop += scrollNeeded(
        { start: inner.top, end: inner.bottom },
        {
          start: outer.top + ROW_HEIGHT,
          end: outer.top + frame.current.clientHeight,
        },
      );
    }
    if (column > 0) {
      frame.current.scrollLeft += scrollNeeded(
        { start: inner.left, end: inner.right },
        {
          start: outer.left + (widths[0] ?? 0),
          end: outer.left + frame.current.clientWidth,
        },
      );
    }
  };
  const { active, handleFocus, handleMove, focusOn } = useGridFocus({
    grid,
    rows: rows.length,
    columns: columns.length,
    page: Math.max(1, Math.floor(height / ROW_HEIGHT) - 2),
    onReveal: handleReveal,
  });

  const handleOpen = useCallback(
    ({ open }: DataCell) => {
      if (open) onOpen(open);
    },
    [onOpen],
  );
  const activeCell = () => {
    const row = rows[active.row];
    return row && cellsOf(row)[active.column];
  };
  const isOnCell = ({ target }: { readonly target: EventTarget }) =>
    target instanceof HTMLElement && target.closest("tbody [data-at]") !== null;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (handleMove(event) || event.key !== "Enter" || !isOnCell(event)) return;
    const cell = activeCell();
    if (!cell) return;
    event.preventDefault();
    handleOpen(cell);
  };
  const handleCopy = (event: ClipboardEvent) => {
    const isSelecting = getSelection()?.isCollapsed === false;
    const cell = activeCell();
    if (isSelecting || !cell || !isOnCell(event)) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", cell.text);
    onCopied();
  };
  const handleMoveColumn: ColumnActions["move"] = (column, to) => {
    const from = columns.findIndex(({ id }) => id === column);
    const at = Math.max(0, Math.min(to, columns.length - 1));
    if (from === at) return;
    actions.move(column, at);
    focusOn({ row: HEADER_ROW, column: at });
    onMoved(columns[from]?.header ?? "", at + 1);
  };

  // Another order is read from its top.
  const scrollUp = () => {
    if (frame.current) frame.current.scrollTop = 0;
  };
  const sortFromTop: ColumnActions = {
    ...actions,
    sort: (...how) => {
      scrollUp();
      actions.sort(...how);
    },
    sortNext: (...how) => {
      scrollUp();
      actions.sortNext(...how);
    },
  };

  const inSight = isPrinting
    ? rows.map((_, index) => index)
    : virtualizer.getVirtualItems().map(({ index }) => index);
  const drawn = drawnRows(inSight, active.row, rows.length);
  return (
    <div
      ref={frame}
      className="relative rounded-b-lg max-h-[max(26rem,calc(100dvh-25rem))] overflow-auto overscroll-x-contain print:max-h-none print:overflow-visible"
    >
      <table
        ref={grid}
        // The grid pattern of WAI-ARIA, on the element whose rows and cells have that meaning already.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={model.title}
        aria-describedby={describedBy}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        tabIndex={-1}
        onFocus={handleFocus}
        onKeyDown={handleKeyDown}
        onCopy={handleCopy}
        className="table-fixed border-separate border-spacing-0 focus:outline-none"
        style={{ width: table.getTotalSize() }}
      >
        <colgroup>
          {headers.map((header, at) => (
            <col key={header.id} style={{ width: widths[at] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, at) => (
              <HeaderCell
                key={column.id}
                column={column}
                at={at}
                columns={columns}
                width={widths[at] ?? column.width}
                isActive={active.row === HEADER_ROW && active.column === at}
                isResizing={headers[at]?.column.getIsResizing() ?? false}
                actions={sortFromTop}
                onGrab={(event) => headers[at]?.getResizeHandler()(event)}
                onMove={handleMoveColumn}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.rows.map(({ index, gap }) => {
            const row = rows[index];
            return (
              row && (
                <Fragment key={row.id}>
                  <Gap rows={gap} />
                  <GridRow
                    row={row}
                    index={index}
                    columns={columns}
                    cells={cellsOf(row)}
                    activeColumn={
                      active.row === index ? active.column : undefined
                    }
                    isOpen={openFigure?.incentive === row.id}
                    onOpen={handleOpen}
                  />
                </Fragment>
              )
            );
          })}
          <Gap rows={drawn.rest} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are out of sight. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  return <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }} />;
}
