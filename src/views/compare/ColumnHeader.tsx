import { type DragEvent, type KeyboardEvent, lazy, Suspense } from "react";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { otherName } from "#words/nameText.ts";
import { MENU_SIGN } from "./menuLook.ts";
import type { CompareColumn } from "./model.ts";

export interface ColumnHeaderProps {
  readonly column: CompareColumn;
  readonly colour: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onMakeReference: () => void;
  /** The page of the place. */
  readonly page: ViewState;
  readonly onChange: (next: ViewState) => void;
}

// Menus are heavy and none is open at first: they come right after the first paint.
const ColumnMenu = lazy(async () => {
  const { ColumnMenu: Component } = await import("./ColumnMenu.tsx");
  return { default: Component };
});

/** The data type under which a dragged place travels, so that foreign drags are ignored. */
export const DRAGGED_PLACE = "application/x-fourth-pole-place";

/** A place over its column: dragged by the mouse, moved by Alt with an arrow key or from its menu. */
export function ColumnHeader(props: ColumnHeaderProps) {
  const { column, colour, onMove } = props;
  const catalogue = useWords();
  const words = catalogue.views.compare;
  const { name, place } = column;
  const handleDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED_PLACE, place.id);
    event.dataTransfer.effectAllowed = "move";
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const isArrow = event.key === "ArrowLeft" || event.key === "ArrowRight";
    if (!event.altKey || !isArrow) return;
    event.preventDefault();
    onMove(event.key === "ArrowLeft" ? -1 : 1);
  };
  return (
    <div
      draggable
      onDragStart={handleDragStart}
      title={words.drag(name)}
      className="cursor-grab active:cursor-grabbing"
    >
      <div className="flex items-start justify-between gap-1">
        <span className="flex items-baseline gap-2 text-lg font-semibold">
          <span
            aria-hidden="true"
            className="size-2.5 shrink-0 rounded-full"
            style={{ background: colour }}
          />
          <span title={otherName(place, catalogue)}>{name}</span>
        </span>
        <PartBoundary>
          <Suspense fallback={<MenuSign />}>
            <ColumnMenu {...props} onKeyDown={handleKeyDown} />
          </Suspense>
        </PartBoundary>
      </div>
      <p className="text-xs font-normal text-soft">
        {column.context}
        {column.isReference && catalogue.joins.dot + words.reference}
      </p>
    </div>
  );
}

/** Keeps the place of the menu until it is there. */
function MenuSign() {
  return (
    <span aria-hidden="true" className={MENU_SIGN}>
      ⋯
    </span>
  );
}
