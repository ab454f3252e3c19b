import { detailLine } from "#views/figureDetail.ts";
import type { FigureLines } from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";

/** What stands between the number of a row and its programme. */
export const afterNumber = ({
  suffix,
  unscaled,
}: FigureLines): readonly string[] => [suffix, unscaled];

/** All that stands behind the number of a row, where nothing of it is cut. */
export const rowDetail = (lines: FigureLines, words: Words): string =>
  detailLine(lines, afterNumber(lines), words).text;
