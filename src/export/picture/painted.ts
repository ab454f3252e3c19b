import type { Palette } from "./palette.ts";
import type { Paint } from "./scene.ts";

/** What a thing is painted with, as SVG; nothing where it has no paint. */
export function painted(paint: Paint | undefined, palette: Palette): string {
  if (!paint) return "none";
  return "ink" in paint ? palette[paint.ink] : paint.colour;
}
