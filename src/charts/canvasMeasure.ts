import { cssFont } from "./fontStack.ts";
import type { Font, Measure } from "./measure.ts";

/** Measures with the browser's own fonts; undefined where there is no canvas. */
export function canvasMeasure(): Measure | undefined {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return undefined;
  const widths = new Map<string, number>();
  let set = "";
  return (text: string, font: Font) => {
    const css = cssFont(font);
    const key = `${css} ${String(font.isTabular)} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    // A canvas reads its font anew whenever it is set.
    if (css !== set) context.font = css;
    set = css;
    // A canvas knows no tabular figures, but they are all as wide as a nought.
    const digits = font.isTabular ? text.replaceAll(/\d/g, "0") : text;
    const { width } = context.measureText(digits);
    widths.set(key, width);
    return width;
  };
}
