import { type RefObject, useEffect, useRef } from "react";

/**
 * Calls back when Escape is pressed anywhere within an element, unless
 * something within it has taken the key for itself.
 */
export function useEscape(onEscape: () => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);

  useEffect(() => {
    const listening = element.current;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // A sheet around the panel would close, and say so, a second time.
      event.preventDefault();
      onEscape();
    };
    listening?.addEventListener("keydown", handleKeyDown);
    return () => listening?.removeEventListener("keydown", handleKeyDown);
  }, [onEscape]);

  return element;
}
