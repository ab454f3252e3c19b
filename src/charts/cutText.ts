import type { Font, Measure } from "./measure.ts";

const CUT = "…";

/** The text, or as much of its start as has room, with `…` after it. Where there is room for nothing, `…` alone. */
export function cutText(
  text: string,
  room: number,
  font: Font,
  measure: Measure,
): string {
  if (measure(text, font) <= room) return text;
  const signs = Array.from(text);
  const cut = (length: number) =>
    signs.slice(0, length).join("").trimEnd() + CUT;
  let [fits, fails] = [0, signs.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (measure(cut(middle), font) <= room) fits = middle;
    else fails = middle;
  }
  return cut(fits);
}
