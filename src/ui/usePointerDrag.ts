import { useEffect, useRef } from "react";

/** What is told of a pointer on its way, by where it is across the page. */
interface Drag {
  readonly onMove: (x: number) => void;
  /** Let go, not interrupted. */
  readonly onDrop?: (x: number) => void;
  /** However it ended. */
  readonly onEnd?: () => void;
}

/** Following a pressed pointer wherever it goes, until it is let go; one drag at a time. */
export function usePointerDrag(): (drag: Drag) => void {
  const stopRef = useRef<() => void>(undefined);
  useEffect(() => () => stopRef.current?.(), []);
  return ({ onMove, onDrop, onEnd }) => {
    stopRef.current?.();
    const controller = new AbortController();
    const { signal } = controller;
    const stop = () => {
      controller.abort();
      stopRef.current = undefined;
      onEnd?.();
    };
    stopRef.current = stop;
    const handleMove = ({ clientX }: PointerEvent) => onMove(clientX);
    const handleUp = ({ clientX }: PointerEvent) => {
      stop();
      onDrop?.(clientX);
    };
    addEventListener("pointermove", handleMove, { signal });
    addEventListener("pointerup", handleUp, { signal });
    addEventListener("pointercancel", stop, { signal });
  };
}
