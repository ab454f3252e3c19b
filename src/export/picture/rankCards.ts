import type { RankBar, RankModel } from "#views/rank/model.ts";
import type { Drawing } from "./drawing.ts";
import { figureCard } from "./figureCard.ts";
import type { Palette } from "./palette.ts";
import { type Block, stacked } from "./scene.ts";

const BETWEEN = 9;

/** A ranking in a narrow picture: names and figures above their bars. */
export function rankCards(
  drawing: Drawing<RankModel>,
  palette: Palette,
): Block {
  const { context } = drawing;
  const colourOf = ({ isChosen, cell }: RankBar) =>
    isChosen ? context.colourOf(cell.place.id) : palette.neutral;
  return stacked(
    context.model.bars.map((bar) =>
      figureCard(bar.cell, colourOf(bar), drawing),
    ),
    BETWEEN,
  );
}
