import type { Font, Measure } from "./measure.ts";
import { cut } from "./textLines.ts";

/** The text, or as much of its start as has room, with `…` after it. Where there is room for nothing, `…` alone. */
export function cutText(
  text: string,
  room: number,
  font: Font,
  measure: Measure,
): string {
  return cut(text, room, (part) => measure(part, font));
}
