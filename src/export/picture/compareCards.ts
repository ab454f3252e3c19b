import type { CompareModel } from "#views/compare/model.ts";
import type { Drawing } from "./drawing.ts";
import { figureCard } from "./figureCard.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "./paragraph.ts";
import { type Block, type Item, stacked } from "./scene.ts";

const BETWEEN_FIGURES = 7;
const BETWEEN_CARDS = 16;

/** A comparison in a narrow picture: a card for each yardstick, a figure for each place under each other. */
export function compareCards(drawing: Drawing<CompareModel>): Block {
  const { context, measure, frame } = drawing;
  const room = contentOf(frame);
  const rule: Item = {
    kind: "patch",
    fill: { ink: "rule" },
    radius: 0,
    box: { x: 0, y: 0, width: room, height: 1 },
  };
  const rows = context.model.groups.flatMap((group) => group.rows);
  return stacked(
    rows.map((row) =>
      stacked(
        [
          { items: [rule], height: 1 },
          stacked(
            [
              paragraph(row.title, { ...STYLES.largeName, room }, measure),
              paragraph(row.name, { ...STYLES.faint, room }, measure),
            ],
            0,
          ),
          ...row.cells.map((cell) =>
            figureCard(cell, context.colourOf(cell.place.id), drawing),
          ),
        ],
        BETWEEN_FIGURES,
      ),
    ),
    BETWEEN_CARDS,
  );
}
