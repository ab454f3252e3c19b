import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/**
 * An SVG element as the text of a file. It is rendered apart from the page, by
 * the React that the page has already loaded.
 */
export function svgText(picture: ReactElement): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  try {
    flushSync(() => root.render(picture));
    const svg = holder.querySelector("svg");
    if (!svg) throw new Error("a picture must be an <svg>");
    return new XMLSerializer().serializeToString(svg);
  } finally {
    root.unmount();
  }
}
