import { lateWords } from "#words/lateWords.ts";
import * as Ariakit from "@ariakit/react";
import { type DragEvent, type KeyboardEvent, useRef, useState } from "react";
import { useWords } from "#ui/wordsContext.ts";
import type { TableColumn } from "#view-state/tableColumns.ts";
import type { ColumnActions } from "./columnActions.ts";
import { HEADER_ROW } from "./gridMoves.ts";
import { HeaderMenu } from "./HeaderMenu.tsx";
import type { TableModelColumn } from "./model.ts";
import { ResizeHandle } from "./ResizeHandle.tsx";
import { cellName } from "./useGridFocus.ts";

interface HeaderCellProps {
  readonly column: TableModelColumn;
  readonly at: number;
  readonly columns: readonly TableModelColumn[];
  readonly width: number;
  readonly isActive: boolean;
  readonly isResizing: boolean;
  readonly actions: ColumnActions;
  readonly onGrab: (event: unknown) => void;
  /** Moves the column, and the focus with it if the header has it. */
  readonly onMove: (column: TableColumn, to: number) => void;
}

/** The data type under which a dragged column travels, so that foreign drags are ignored. */
const DRAGGED_COLUMN = "application/x-fourth-pole-column";

const SORTS = { up: "ascending", down: "descending" } as const;

/** The head of a column: sorts, moves, is made wider, and has a menu with all of that. */
export function HeaderCell({
  column,
  at,
  columns,
  width,
  isActive,
  isResizing,
  actions,
  onGrab,
  onMove,
}: HeaderCellProps) {
  const words = lateWords(useWords()).table;
  const { id, header, hint, isNumber, sorted } = column;
  const button = useRef<HTMLButtonElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const finalFocus = useRef<HTMLElement>(null);
  const [isTarget, setIsTarget] = useState(false);
  const menu = Ariakit.useMenuStore({
    setOpen: (isOpen) => {
      if (isOpen) finalFocus.current = button.current;
    },
  });
  const direction = sorted && (sorted.isReversed ? "down" : "up");

  const handleKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    if (altKey && key === "ArrowDown") {
      menu.setAutoFocusOnShow(true);
      menu.setInitialFocus("first");
      menu.show();
    } else if (altKey && (key === "ArrowLeft" || key === "ArrowRight")) {
      onMove(id, at + (key === "ArrowLeft" ? -1 : 1));
    } else if (key === "Enter") {
      actions.sortNext(id, event.shiftKey);
    } else {
      return;
    }
    event.preventDefault();
  };
  const handleDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED_COLUMN, id);
    event.dataTransfer.effectAllowed = "move";
  };
  const isOurs = ({ dataTransfer }: DragEvent) =>
    dataTransfer.types.includes(DRAGGED_COLUMN);
  const handleDragOver = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    setIsTarget(true);
  };
  const handleDrop = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    setIsTarget(false);
    const dropped = event.dataTransfer.getData(DRAGGED_COLUMN);
    const known = columns.find((each) => each.id === dropped);
    if (known && known.id !== id) actions.move(known.id, at);
  };
  return (
    <th
      scope="col"
      aria-colindex={at + 1}
      aria-sort={direction ? SORTS[direction] : "none"}
      onDragOver={handleDragOver}
      onDragLeave={() => setIsTarget(false)}
      onDrop={handleDrop}
      className={`group/head sticky top-0 h-8.5 border-b border-rule bg-card p-0 text-xs font-medium text-soft ${
        at === 0 ? "left-0 z-30 border-r" : "z-20"
      } ${isTarget ? "bg-wash" : ""}`}
    >
      <button
        ref={button}
        type="button"
        draggable
        onDragStart={handleDragStart}
        data-at={cellName({ row: HEADER_ROW, column: at })}
        tabIndex={isActive ? 0 : -1}
        title={hint === "" ? header : `${header}. ${hint}`}
        onClick={(event) => actions.sortNext(id, event.shiftKey)}
        onKeyDown={handleKeyDown}
        className={`flex size-full items-center gap-1 px-2.5 hover:text-ink focus-visible:outline-offset-[-2px] ${
          isNumber ? "justify-end" : ""
        } ${sorted ? "text-accent" : ""}`}
      >
        <span className="truncate">{header}</span>
        {sorted && (
          <span className="shrink-0 tabular-nums">
            <span aria-hidden="true">
              {sorted.isReversed ? "↓" : "↑"}
              {sorted.order}
            </span>
            <span className="sr-only">
              {words.sorted(sorted.isReversed, sorted.order)}
            </span>
          </span>
        )}
        {hint !== "" && <span className="sr-only">{hint}</span>}
      </button>
      <HeaderMenu
        store={menu}
        column={header}
        isSorted={sorted !== undefined}
        isOtherSorted={columns.some((each) => each !== column && each.sorted)}
        isFirst={at === 0}
        isLast={at === columns.length - 1}
        isOnly={columns.length === 1}
        finalFocus={finalFocus}
        onSort={(next, isFurther) => actions.sort(id, next, isFurther)}
        onMove={(by) => onMove(id, at + by)}
        onResize={() => {
          finalFocus.current = handle.current;
        }}
        onHide={() => actions.toggle(id)}
      />
      <ResizeHandle
        handle={handle}
        column={header}
        width={width}
        isResizing={isResizing}
        onGrab={onGrab}
        onResize={(next) => actions.resize(id, next)}
        onLeave={() => button.current?.focus()}
      />
    </th>
  );
}
