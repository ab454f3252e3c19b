import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { type GridCell, nextCell } from "./gridMoves.ts";

interface GridFocus {
  /** The one cell that Tab leads to. */
  readonly active: GridCell;
  readonly handleFocus: (event: FocusEvent) => void;
  /** Moves by the arrow keys and their kin; true if the key was one of them. */
  readonly handleMove: (event: KeyboardEvent) => boolean;
  /** Gives a cell the focus, after the next paint if it is not there yet. */
  readonly focusOn: (cell: GridCell) => void;
}

interface GridFocusOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  /** Scrolls the frame as far as it must to show a cell. */
  readonly onReveal: (element: HTMLElement, cell: GridCell) => void;
}

/** The name by which a cell of the grid is found again. */
export const cellName = ({ row, column }: GridCell): string =>
  `${String(row)}:${String(column)}`;

function cellAt(target: EventTarget): GridCell | undefined {
  const name = target instanceof HTMLElement ? target.dataset["at"] : undefined;
  const [row, column] = name?.split(":").map(Number) ?? [];
  return row === undefined || column === undefined
    ? undefined
    : { row, column };
}

/** One cell of a grid has the focus, whichever rows are drawn. */
export function useGridFocus({
  grid,
  rows,
  columns,
  page,
  onReveal,
}: GridFocusOptions): GridFocus {
  const [chosen, setChosen] = useState<GridCell>({ row: 0, column: 0 });
  const wanted = useRef<GridCell>(undefined);
  // Filters and hidden columns may have taken the cell away.
  const active = {
    row: Math.min(chosen.row, rows - 1),
    column: Math.max(0, Math.min(chosen.column, columns - 1)),
  };

  useLayoutEffect(() => {
    const cell = wanted.current;
    if (!cell) return;
    const element = grid.current?.querySelector<HTMLElement>(
      `[data-at="${cellName(cell)}"]`,
    );
    if (!element) return;
    wanted.current = undefined;
    onReveal(element, cell);
    // The page scrolls by itself, where the frame is not all on screen.
    element.focus();
  });

  const focusOn = (cell: GridCell) => {
    wanted.current = cell;
    setChosen({ ...cell });
  };
  return {
    active,
    focusOn,
    handleFocus: ({ target }) => {
      const cell = cellAt(target);
      const isSame = cell && cellName(cell) === cellName(active);
      if (cell && !isSame) setChosen(cell);
    },
    handleMove: (event) => {
      const cell = cellAt(event.target);
      if (!cell || event.altKey || event.shiftKey) return false;
      const press = {
        key: event.key,
        isCtrl: event.ctrlKey || event.metaKey,
      };
      const next = nextCell(cell, press, { rows, columns, page });
      if (!next) return false;
      event.preventDefault();
      focusOn(next);
      return true;
    },
  };
}
