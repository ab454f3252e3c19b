import { useCallback, useState } from "react";

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
