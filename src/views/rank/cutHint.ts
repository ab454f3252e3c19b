import { figureLines } from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { PlacedRow } from "./rankLayout.ts";
import { rowDetail } from "./rowDetail.ts";

/** All that a row says, where some of it is cut; undefined where it can be read as it stands. */
export function cutHint(
  { bar: { cell }, isCut }: Pick<PlacedRow, "bar" | "isCut">,
  words: Words,
): string | undefined {
  if (!isCut) return undefined;
  const lines = figureLines(cell, words);
  return words.views.spoken([
    nameText(cell.place, words),
    words.joins.phrase([lines.before, lines.number]),
    rowDetail(lines, words),
  ]);
}
