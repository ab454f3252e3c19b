import type { CompareModel } from "#views/compare/model.ts";
import type { CompareRow } from "#views/compare/compareGroups.ts";
import type { Drawing } from "./drawing.ts";
import { figureCardBlock } from "./figureCardBlock.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { beside, type Block, type Item, stacked } from "./scene.ts";

const BETWEEN_FIGURES = 7;
const BETWEEN_CARDS = 16;
/** Below this figures stand under each other. */
const NARROW = 600;
const COLUMNS = 3;
const BESIDE = 22;

/** A comparison without room for a column for each place: a card for each yardstick, a figure for each place in it. */
export function compareCards(drawing: Drawing<CompareModel>): Block {
  const { context, measure, frame } = drawing;
  const room = contentOf(frame);
  const rule: Item = {
    kind: "patch",
    fill: { ink: "rule" },
    radius: 0,
    box: { x: 0, y: 0, width: room, height: 1 },
  };
  const columns = room < NARROW ? 1 : COLUMNS;
  const width = (room - BESIDE * (columns - 1)) / columns;
  const lines = (cells: CompareRow["cells"]) =>
    Array.from({ length: Math.ceil(cells.length / columns) }, (_, line) =>
      beside(
        cells.slice(line * columns, (line + 1) * columns).map((cell, at) => ({
          block: figureCardBlock(
            cell,
            context.colourOf(cell.place.id),
            width,
            drawing,
          ),
          x: at * (width + BESIDE),
        })),
      ),
    );
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
          ...lines(row.cells),
        ],
        BETWEEN_FIGURES,
      ),
    ),
    BETWEEN_CARDS,
  );
}
