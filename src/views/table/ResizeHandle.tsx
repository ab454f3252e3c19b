import { lateWords } from "#words/lateWords.ts";
import type { KeyboardEvent, RefObject } from "react";
import { useWords } from "#ui/wordsContext.ts";
import { NARROWEST, WIDEST } from "#view-state/tableTransitions.ts";

interface ResizeHandleProps {
  readonly handle: RefObject<HTMLDivElement | null>;
  readonly column: string;
  readonly width: number;
  readonly isResizing: boolean;
  /** Begins to follow the pointer. */
  readonly onGrab: (event: unknown) => void;
  readonly onResize: (width: number) => void;
  readonly onLeave: () => void;
}

const STEP = 16;

/** The edge of a column: dragged by the pointer, moved by the arrow keys once it has the focus. */
export function ResizeHandle({
  handle,
  column,
  width,
  isResizing,
  onGrab,
  onResize,
  onLeave,
}: ResizeHandleProps) {
  const words = lateWords(useWords()).table;
  const handleKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width - STEP,
      ArrowRight: width + STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const next = widths[event.key];
    const isLeaving = event.key === "Enter" || event.key === "Escape";
    if (next === undefined && !isLeaving) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === undefined) onLeave();
    else onResize(next);
  };
  return (
    <div
      ref={handle}
      // A rule that can be moved is no <hr>.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="vertical"
      aria-label={words.width(column)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={-1}
      onMouseDown={onGrab}
      onTouchStart={onGrab}
      onKeyDown={handleKeyDown}
      className={`absolute top-0 right-0 z-10 h-full w-2 cursor-col-resize touch-none border-r-2 hover:border-accent focus-visible:border-accent focus-visible:outline-offset-[-2px] ${
        isResizing ? "border-accent" : "border-transparent"
      }`}
    />
  );
}
