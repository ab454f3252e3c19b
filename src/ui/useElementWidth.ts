import { useCallback, useState } from "react";

/** The width inside an element's padding, as a resize observer would tell it a frame later. */
function widthWithin(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  const padding =
    Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  return Math.max(0, Math.floor(element.clientWidth - (padding || 0)));
}

/**
 * The width of an element in CSS pixels, kept up to date; 0 until it is known.
 * Give the returned ref to the element.
 */
export function useElementWidth(): readonly [
  ref: (element: Element | null) => (() => void) | undefined,
  width: number,
] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    // Known before the first paint, so that nothing that is laid out by it jumps.
    setWidth(widthWithin(element));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
