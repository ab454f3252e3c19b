import { detailLine } from "#views/figureDetail.ts";
import type { FigureLines } from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";

/**
 * What stands between the number of a row and its programme.
 * @param left the unit that has no room before the number
 */
export const afterNumber = (
  { after, unscaled }: FigureLines,
  left = "",
): readonly string[] => [left, after, unscaled];

/** All that stands behind the number of a row, where nothing of it is cut. */
export const rowDetail = (
  lines: FigureLines,
  words: Words,
  left = "",
): string => detailLine(lines, afterNumber(lines, left), words).text;
