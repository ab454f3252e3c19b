import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { usePointerDrag } from "./usePointerDrag.ts";

/** A range of whole numbers within a span of them. */
export interface DragRange {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  readonly onChange: (low: number, high: number) => void;
}

export type DragPart = "low" | "high" | "both";

/** The range after a part of it was dragged by so many whole numbers. Neither end leaves the span or passes the other. */
export function draggedRange(
  { first, last, low, high }: Omit<DragRange, "onChange">,
  part: DragPart,
  by: number,
): readonly [low: number, high: number] {
  const within = (value: number, min: number, max: number) =>
    Math.max(min, Math.min(max, value));
  if (part === "low") return [within(low + by, first, high), high];
  if (part === "high") return [low, within(high + by, low, last)];
  const shift = within(by, first - low, last - high);
  return [low + shift, high + shift];
}

interface RangeDrag {
  readonly railRef: RefObject<HTMLDivElement | null>;
  readonly startDrag: (event: PointerEvent, part: DragPart) => void;
}

/** Dragging a range along a rail, as a whole or by one end. */
export function useRangeDrag(range: DragRange): RangeDrag {
  const railRef = useRef<HTMLDivElement>(null);
  const latest = useRef(range);
  const drag = usePointerDrag();
  useEffect(() => {
    latest.current = range;
  });

  const startDrag = (event: PointerEvent, part: DragPart) => {
    const width = railRef.current?.getBoundingClientRect().width ?? 0;
    if (event.button !== 0 || width === 0) return;
    event.preventDefault();
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
    const from = event.clientX;
    const before = range;
    const stride = width / (before.last - before.first + 1);
    drag({
      onMove: (x) => {
        const by = Math.round((x - from) / stride);
        const [low, high] = draggedRange(before, part, by);
        const now = latest.current;
        if (low !== now.low || high !== now.high) now.onChange(low, high);
      },
    });
  };
  return { railRef, startDrag };
}
