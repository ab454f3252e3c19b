import { detailLine } from "#views/figureDetail.ts";
import { figureLines } from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { PlacedRow } from "./rankLayout.ts";

const joined = (texts: readonly string[]) =>
  texts.join("").replaceAll(/\s/g, "");

/** All that a row says, where some of it is cut; undefined where it can be read as it stands. */
export function cutHint(
  { bar: { cell }, texts }: PlacedRow,
  words: Words,
): string | undefined {
  const lines = figureLines(cell, words);
  const name = nameText(cell.place, words);
  const before = [lines.after, lines.unscaled];
  const detail = detailLine(lines, before, words).text;
  const shown = joined(texts.map(({ text }) => text));
  const isWhole = [name, lines.before, detail].every((text) =>
    shown.includes(joined([text])),
  );
  const figure = words.joins.phrase([lines.before, lines.number]);
  return isWhole ? undefined : words.views.spoken([name, figure, detail]);
}
