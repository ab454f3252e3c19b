import type { FigureCell } from "#views/figureCell.ts";
import { CELL_BARS } from "#views/figureLines.ts";
import { figureCard } from "#views/figureCard.ts";
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
  const { texts, bar, height } = figureCard(cell, {
    width,
    lineWidth: width,
    noteLines: NOTE_LINES,
    words: context.words,
    measure,
  });
  const drawn = bar
    ? figureBar(cell.mark, { colour, width: bar.width }, CELL_BARS.card).items
    : [];
  return {
    items: [...texts, ...moved(drawn, bar?.x ?? 0, bar?.y ?? 0)],
    height,
  };
}
