import { type DataTable, withoutFileColumns } from "#views/dataTable.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, paragraph, type Style, STYLES } from "./paragraph.ts";
import { type Block, type Item, moved, stacked } from "./scene.ts";

const GAP = 18;
const NARROWEST = 56;
const ROW = 21;
/** A picture of more is no picture. */
const MOST_ROWS = 60;

/** As wide as their texts, and in proportion where those need more than there is. */
function columnWidths(
  { columns, rows }: DataTable,
  { measure, frame }: Drawing,
): readonly number[] {
  const natural = columns.map(({ header }, index) =>
    Math.max(
      NARROWEST,
      measure(header, STYLES.strong.font),
      ...rows.map(({ cells }) =>
        measure(cells[index]?.text ?? "", STYLES.note.font),
      ),
    ),
  );
  const room = contentOf(frame) - GAP * (columns.length - 1);
  const needed = natural.reduce((sum, width) => sum + width, 0);
  if (needed <= room) return natural;
  // Wide columns give way first: no column needs more than an even share of what the narrow ones leave.
  const sorted = natural.toSorted((a, b) => a - b);
  let left = room;
  let most = 0;
  for (const [index, width] of sorted.entries()) {
    most = left / (sorted.length - index);
    if (width > most) break;
    left -= width;
  }
  return natural.map((width) => Math.min(width, most));
}

/** A view as a plain table, with as many rows as there is room for, and how many more there are. */
export function plainTable(drawing: Drawing, room: number): Block {
  const { context, measure, frame } = drawing;
  const table = withoutFileColumns(context.model.table());
  const { columns, rows } = table;
  if (columns.length === 0) return { items: [], height: 0 };
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(room / ROW) - 2));
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
  const widths = columnWidths({ columns, rows: shown }, drawing);
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0),
  );
  const row = (texts: readonly string[], style: Style): readonly Item[] =>
    texts.flatMap((text, index) => {
      const column = columns[index];
      const start = starts[index] ?? 0;
      const width = widths[index] ?? 0;
      if (text === "" || !column) return [];
      const at = column.isNumber
        ? ({ x: start + width, side: "right" } as const)
        : { x: start };
      return [cutLine(text, style, { ...at, y: 0, room: width }, measure)];
    });
  const rule: Item = {
    kind: "patch",
    fill: { ink: "rule" },
    radius: 0,
    box: { x: 0, y: ROW, width: contentOf(frame), height: 1 },
  };
  const head = row(
    columns.map(({ header }) => header),
    STYLES.strong,
  );
  const body = shown.flatMap(({ cells }, index) =>
    moved(
      row(
        cells.map(({ text }) => text),
        STYLES.note,
      ),
      0,
      (index + 1) * ROW + 5,
    ),
  );
  const more = rows.length - shown.length;
  return stacked(
    [
      {
        items: [...head, rule, ...body],
        height: (shown.length + 1) * ROW + 5,
      },
      paragraph(
        more > 0 ? context.words.exporting.picture.moreRows(more) : "",
        { ...STYLES.note, room: contentOf(frame) },
        measure,
      ),
    ],
    4,
  );
}
