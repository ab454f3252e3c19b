import type { KeyboardEvent, PointerEvent } from "react";

interface RangeHandleProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly text: string;
  /** Where it stands, from 0 to 1. */
  readonly at: number;
  readonly onMove: (value: number) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

const PAGE = 5;

/** Where a key moves a value to; undefined for a key that moves nothing. */
function moved(key: string, value: number, min: number, max: number) {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return value - 1;
    case "ArrowRight":
    case "ArrowUp":
      return value + 1;
    case "PageDown":
      return value - PAGE;
    case "PageUp":
      return value + PAGE;
    case "Home":
      return min;
    case "End":
      return max;
    default:
      return undefined;
  }
}

/** One end of a range, moved by keys or by dragging. */
export function RangeHandle({
  label,
  min,
  max,
  value,
  text,
  at,
  onMove,
  onPointerDown,
}: RangeHandleProps) {
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(event.key, value, min, max);
    if (next === undefined) return;
    event.preventDefault();
    const bounded = Math.max(min, Math.min(max, next));
    if (bounded !== value) onMove(bounded);
  };
  return (
    <div
      // Two native sliders cannot share one rail whose middle is dragged too.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      onKeyDown={handleKeyDown}
      onPointerDown={onPointerDown}
      style={{ left: `${String(at * 100)}%` }}
      className="absolute top-0 grid h-9 w-8 -translate-x-1/2 cursor-ew-resize touch-none place-items-center rounded-sm focus-visible:outline-offset-0 wide:h-6 wide:w-6"
    >
      <span className="size-4 rounded-full border-2 border-accent bg-card wide:size-3" />
    </div>
  );
}
