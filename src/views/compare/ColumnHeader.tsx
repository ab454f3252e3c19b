import * as Ariakit from "@ariakit/react";
import type { DragEvent, KeyboardEvent } from "react";
import { useWords } from "#ui/wordsContext.ts";
import type { CompareColumn } from "./model.ts";

interface ColumnHeaderProps {
  readonly column: CompareColumn;
  readonly colour: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onMakeReference: () => void;
}

/** The data type under which a dragged place travels, so that foreign drags are ignored. */
export const DRAGGED_PLACE = "application/x-fourth-pole-place";

/** A place over its column: dragged by the mouse, moved by Alt with an arrow key or from its menu. */
export function ColumnHeader(props: ColumnHeaderProps) {
  const { column, colour, onMove } = props;
  const words = useWords().views.compare;
  const { name, nameZh, id } = column.place;
  const handleDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED_PLACE, id);
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
          <span title={nameZh}>{name}</span>
        </span>
        <Ariakit.MenuProvider>
          <Ariakit.MenuButton
            aria-label={words.menu(name)}
            onKeyDown={handleKeyDown}
            className="-mr-1 grid size-7 shrink-0 place-items-center rounded-sm text-soft hover:bg-wash"
          >
            <span aria-hidden="true">⋯</span>
          </Ariakit.MenuButton>
          <HeaderMenu {...props} />
        </Ariakit.MenuProvider>
      </div>
      <p className="text-xs font-normal text-soft">
        {column.context}
        {column.isReference && ` · ${words.reference}`}
      </p>
    </div>
  );
}

const ITEM =
  "cursor-pointer rounded-sm px-3 py-1.5 text-left data-[active-item]:bg-wash aria-disabled:cursor-default aria-disabled:text-faint";

function HeaderMenu({
  column,
  isFirst,
  isLast,
  isOnly,
  onMove,
  onRemove,
  onMakeReference,
}: ColumnHeaderProps) {
  const words = useWords().views.compare;
  const { name } = column.place;
  const moveLeft = () => {
    onMove(-1);
  };
  const moveRight = () => {
    onMove(1);
  };
  return (
    <Ariakit.Menu
      gutter={4}
      portal
      className="z-30 flex min-w-48 flex-col rounded-md border border-rule bg-card p-1 shadow-lg"
    >
      <Ariakit.MenuItem className={ITEM} disabled={isFirst} onClick={moveLeft}>
        {words.moveLeft(name)}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem className={ITEM} disabled={isLast} onClick={moveRight}>
        {words.moveRight(name)}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem
        className={ITEM}
        disabled={column.isReference}
        onClick={onMakeReference}
      >
        {words.makeReference}
      </Ariakit.MenuItem>
      <Ariakit.MenuItem className={ITEM} disabled={isOnly} onClick={onRemove}>
        {words.remove(name)}
      </Ariakit.MenuItem>
    </Ariakit.Menu>
  );
}
