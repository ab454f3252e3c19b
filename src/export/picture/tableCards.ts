import { lateWords } from "#words/lateWords.ts";
import type { DataRow, DataTable } from "#views/dataTable.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { type Block, type Item, padded, stacked } from "./scene.ts";
import { byImportance } from "./tableColumns.ts";

const PADDING = 7;
const NAME_LINES = 2;
const FIELD_LINES = 4;

/** A row with its name above and what else it says below. */
function card(
  { cells }: DataRow,
  { columns }: DataTable,
  order: readonly number[],
  { context, measure, frame }: Drawing,
): Block {
  const { field } = lateWords(context.words).exporting.picture;
  const { dot } = context.words.joins;
  const room = contentOf(frame);
  const [name] = cells;
  const fields = order.flatMap((index) => {
    const { text = "", value } = cells[index] ?? {};
    const column = columns[index];
    // A nought would only fill the card.
    const isNothing = text === "" || value === 0;
    return index === 0 || isNothing || !column
      ? []
      : [field(column.header, text)];
  });
  const rule: Item = {
    kind: "patch",
    fill: { ink: "hair" },
    radius: 0,
    box: { x: 0, y: 0, width: room, height: 1 },
  };
  const texts = stacked(
    [
      paragraph(
        name?.text ?? "",
        { ...STYLES.name, room, most: NAME_LINES },
        measure,
      ),
      paragraph(
        fields.join(dot),
        { ...STYLES.note, room, most: FIELD_LINES },
        measure,
      ),
    ],
    1,
  );
  return stacked(
    [{ items: [rule], height: 1 }, padded(texts, PADDING - 2, PADDING)],
    0,
  );
}

/**
 * A table in a narrow picture: a card for each row, as many as have room, and how
 * many more there are.
 *
 * @param count of all rows; the table may hold fewer.
 */
export function tableCards(
  table: DataTable,
  count: number,
  drawing: Drawing,
  room: number,
): Block {
  const { context, measure, frame } = drawing;
  const order = byImportance(context.model.kind, table.columns);
  const style = { ...STYLES.note, room: contentOf(frame) };
  const { moreRows } = lateWords(context.words).exporting.picture;
  const left = room - STYLES.note.lineHeight - 4;
  const cards: Block[] = [];
  let height = 0;
  for (const row of table.rows) {
    const next = card(row, table, order, drawing);
    if (cards.length > 0 && height + next.height > left) break;
    cards.push(next);
    height += next.height;
  }
  const more = count - cards.length;
  return stacked(
    [
      stacked(cards, 0),
      paragraph(more > 0 ? moreRows(more) : "", style, measure),
    ],
    4,
  );
}
