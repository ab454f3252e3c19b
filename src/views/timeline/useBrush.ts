import { type PointerEvent, useEffect, useRef, useState } from "react";
import { usePointerDrag } from "#ui/usePointerDrag.ts";
import type { Stretch } from "./timelineScale.ts";

interface Brush {
  /** What is marked while dragging, in pixels of the element. */
  readonly marked: Stretch | undefined;
  readonly startBrush: (event: PointerEvent) => void;
}

/** Less than this is a click with an unsteady hand. */
const STEADY = 5;

/**
 * Marking a stretch of an element by dragging along it, by mouse, pen or finger.
 *
 * @param onBrush told the two ends when the pointer is let go.
 */
export function useBrush(onBrush: (from: number, to: number) => void): Brush {
  const [marked, setMarked] = useState<Stretch>();
  const latest = useRef(onBrush);
  const drag = usePointerDrag();
  useEffect(() => {
    latest.current = onBrush;
  });
  const startBrush = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = (clientX: number) =>
      Math.max(0, Math.min(width, clientX - left));
    const from = at(event.clientX);
    drag({
      onMove: (clientX) => {
        const to = at(clientX);
        setMarked({ x: Math.min(from, to), width: Math.abs(to - from) });
      },
      onDrop: (clientX) => {
        const to = at(clientX);
        if (Math.abs(to - from) >= STEADY) latest.current(from, to);
      },
      onEnd: () => setMarked(undefined),
    });
  };
  return { marked, startBrush };
}
