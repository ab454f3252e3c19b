import type { FigureCell } from "#views/figureCell.ts";
import { CELL_BARS, figureLines } from "#views/figureLines.ts";
import { figureCard } from "#views/figureCard.ts";
import { STYLES } from "#charts/paragraph.ts";
import { badgeAfter } from "./badge.ts";
import type { Drawing } from "./drawing.ts";
import { figureBar } from "./figureBar.ts";
import { type Block, moved } from "./scene.ts";

/** What stands below a bar takes no more lines than this. */
const NOTE_LINES = 5;

/** A place's figure over a width, as the screen of a phone has it. */
export function figureCardBlock(
  cell: FigureCell,
  colour: string,
  width: number,
  { context, measure }: Drawing,
): Block {
  const { texts, lineEnd, bar, height } = figureCard(cell, {
    width,
    lineWidth: width,
    noteLines: NOTE_LINES,
    words: context.words,
    measure,
  });
  const drawn = bar
    ? figureBar(cell.mark, { colour, width: bar.width }, CELL_BARS.card).items
    : [];
  // Without room beside the number, the length of the bar says it alone.
  const { beside } = badgeAfter(figureLines(cell, context.words).badge, {
    right: lineEnd,
    lineHeight: STYLES.figure.lineHeight,
    room: width,
    measure,
  });
  return {
    items: [...texts, ...beside, ...moved(drawn, bar?.x ?? 0, bar?.y ?? 0)],
    height,
  };
}
