import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { line, STYLES } from "#charts/paragraph.ts";
import type { PlacedText } from "#charts/placedText.ts";
import type { PlaceSure, StripPart } from "./sure.ts";

/** Right of the bars: how sure each rank is. */
export interface SureColumn {
  /** What it takes of the width; 0 without it. */
  readonly width: number;
  /** Of the strips in it; 0 where there is room for the ranks alone. */
  readonly strip: number;
}

/** A part of a strip as it is drawn. */
export interface PlacedPart extends Pick<StripPart, "rank" | "strength"> {
  readonly box: Box;
}

/** The strips, by the least width that leaves the bars room enough. */
const STRIPS = [
  { from: 960, width: 168 },
  { from: 680, width: 104 },
  { from: 480, width: 56 },
] as const;
/** Between the bars and the strips. */
export const BEFORE_STRIP = 16;
/** The ranks in digits, right of a strip. */
const RANGE = 44;
const BEFORE_RANGE = 8;
const HIGHEST = 14;
const BETWEEN = 1;
/** The corners of a part. */
export const PART_RADIUS = 2;

export const NO_COLUMN: SureColumn = { width: 0, strip: 0 };

/** How wide the column is beside bars of a width in all. */
export function sureColumn(whole: number): SureColumn {
  const strip = STRIPS.find(({ from }) => whole >= from)?.width ?? 0;
  const before = strip === 0 ? 0 : BEFORE_STRIP;
  return { width: before + strip + BEFORE_RANGE + RANGE, strip };
}

/** The share of the ways of counting at each rank of a place, as long as the strip. */
export function stripParts(
  { strip }: PlaceSure,
  { width, strip: length }: SureColumn,
  right: number,
  bar: Pick<Box, "y" | "height">,
): readonly PlacedPart[] {
  if (length === 0) return [];
  const height = Math.min(HIGHEST, bar.height);
  const y = bar.y + (bar.height - height) / 2;
  const room = length - BETWEEN * (strip.length - 1);
  let x = right - width + BEFORE_STRIP;
  return strip.map(({ rank, share, strength }) => {
    const box = { x, y, width: Math.max(0, share * room), height };
    x += box.width + BETWEEN;
    return { rank, strength, box };
  });
}

/** The best and the worst rank of a place, in the middle of a row. */
export function rangeText(
  { range }: PlaceSure,
  { strip }: SureColumn,
  right: number,
  middle: number,
  measure: Measure,
): PlacedText {
  const style = STYLES.note;
  const y = middle - style.lineHeight / 2;
  return strip === 0
    ? line(range, style, { x: right, y, side: "right" }, measure)
    : line(range, style, { x: right - RANGE, y }, measure);
}
