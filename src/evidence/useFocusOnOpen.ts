import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to a heading whenever another figure is opened, and gives it
 * back to what opened it when the panel goes, unless the reader has moved on
 * meanwhile.
 *
 * @param opened names the figure.
 */
export function useFocusOnOpen(
  opened: string,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const last = useRef<string>(undefined);

  useEffect(() => {
    if (last.current === opened) return;
    last.current = opened;
    const panel = heading.current?.closest("aside");
    const { activeElement } = document;
    if (!panel?.contains(activeElement)) opener.current = activeElement;
    heading.current?.focus();
  }, [opened]);

  useEffect(
    () => () => {
      const { activeElement, body } = document;
      const isFocusLost = activeElement === null || activeElement === body;
      const back = opener.current;
      if (isFocusLost && back instanceof HTMLElement && back.isConnected) {
        back.focus();
      }
    },
    [],
  );

  return heading;
}
