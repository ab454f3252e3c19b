import { lateWords } from "#words/lateWords.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { type DataTable, withoutFileColumns } from "#views/dataTable.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, paragraph, STYLES } from "#charts/paragraph.ts";
import type { Style } from "#charts/placedText.ts";
import type { Room } from "./room.ts";
import { type Block, type Item, moved, NOTHING, stacked } from "./scene.ts";
import { tableCards } from "./tableCards.ts";
import { byImportance, type PickedTable, withColumns } from "./tableColumns.ts";

const GAP = 18;
const NARROWEST = 40;
/** A column of text that has less is not worth its place; the first has the names of the rows. */
const LEAST = { first: 220, other: 120 } as const;
const ROW = 21;
/** Of a picture that grows, and the fewest of one that would rather not. */
const ROWS = { most: 60, fewest: 6 } as const;
/** No picture has more rows, and so many tell how wide a column is. */
const MEASURED = 80;
const NARROW = 600;

interface Rows {
  readonly table: DataTable;
  /** How many rows there are; the table may hold fewer. */
  readonly count: number;
}

/** Every try of a layout asks for the table of the same model anew. */
const tables = new WeakMap<ExportContext["model"], DataTable>();

function tableOf(model: ExportContext["model"]): DataTable {
  const made = tables.get(model) ?? withoutFileColumns(model.table());
  tables.set(model, made);
  return made;
}

/** As many rows as a picture may have, and how many there are; the cells of a long table are made one by one. */
function rowsOf(model: ExportContext["model"]): Rows {
  if (model.kind !== "table") {
    const table = tableOf(model);
    return { table, count: table.rows.length };
  }
  const { columns, rows, cellsOf } = model;
  const first = rows.slice(0, MEASURED);
  return {
    table: {
      columns,
      rows: first.map((row) => ({ id: row.id, cells: cellsOf(row) })),
    },
    count: rows.length,
  };
}

/** What a column would like to have. */
function naturalWidths(
  { columns, rows }: DataTable,
  { measure }: Drawing,
): readonly number[] {
  return columns.map(({ header }, index) =>
    Math.max(
      NARROWEST,
      measure(header, STYLES.strong.font),
      ...rows
        .slice(0, MEASURED)
        .map(({ cells }) =>
          measure(cells[index]?.text ?? "", STYLES.note.font),
        ),
    ),
  );
}

/** As many columns as can be read beside each other, the most important first. */
function pickedColumns(table: DataTable, drawing: Drawing): PickedTable {
  const natural = naturalWidths(table, drawing);
  const order = byImportance(drawing.context.model.kind, table.columns);
  const kept = new Set<number>();
  let left = contentOf(drawing.frame);
  for (const index of order) {
    const least = index === 0 ? LEAST.first : LEAST.other;
    const isNumber = table.columns[index]?.isNumber === true;
    const own = natural[index] ?? 0;
    // Numbers are never cut.
    const width = (isNumber ? own : Math.min(own, least)) + GAP;
    if (width - GAP > left) break;
    kept.add(index);
    left -= width;
  }
  return withColumns(table, kept);
}

/** As wide as their texts; where those need more than there is, the widest texts give way first. */
function columnWidths(table: DataTable, drawing: Drawing): readonly number[] {
  const natural = naturalWidths(table, drawing);
  const isText = (index: number) => table.columns[index]?.isNumber !== true;
  const sum = (widths: readonly number[]) =>
    widths.reduce((total, width) => total + width, 0);
  const numbers = sum(natural.filter((_, index) => !isText(index)));
  const room = contentOf(drawing.frame) - GAP * (natural.length - 1) - numbers;
  const texts = natural.filter((_, index) => isText(index));
  if (sum(texts) <= room) return natural;
  // No column of text needs more than an even share of what the narrow ones leave.
  const sorted = texts.toSorted((a, b) => a - b);
  let left = room;
  let most = 0;
  for (const [index, width] of sorted.entries()) {
    most = left / (sorted.length - index);
    if (width > most) break;
    left -= width;
  }
  return natural.map((width, index) =>
    isText(index) ? Math.min(width, most) : width,
  );
}

/** What is left out, in words. */
function remarks(
  rows: number,
  { left }: PickedTable,
  { context, measure, frame }: Drawing,
): Block {
  const { moreRows, moreColumns } = lateWords(context.words).exporting.picture;
  const headers = left.map(({ header }) => header);
  return stacked(
    [
      rows > 0 ? moreRows(rows) : "",
      headers.length > 0 ? moreColumns(headers) : "",
    ].map((text) =>
      paragraph(text, { ...STYLES.note, room: contentOf(frame) }, measure),
    ),
    4,
  );
}

function grid(table: DataTable, drawing: Drawing): Block {
  const { columns, rows } = table;
  const { measure, frame } = drawing;
  const widths = columnWidths(table, drawing);
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0),
  );
  const row = (texts: readonly string[], styleOf: (index: number) => Style) =>
    texts.flatMap((text, index): readonly Item[] => {
      const column = columns[index];
      const start = starts[index] ?? 0;
      const width = widths[index] ?? 0;
      if (text === "" || !column) return [];
      const at = column.isNumber
        ? ({ x: start + width, side: "right" } as const)
        : { x: start };
      const style = styleOf(index);
      return [cutLine(text, style, { ...at, y: 0, room: width }, measure)];
    });
  const rule = (y: number, ink: "rule" | "hair"): Item => ({
    kind: "patch",
    fill: { ink },
    radius: 0,
    box: { x: 0, y, width: contentOf(frame), height: 1 },
  });
  const named = (index: number): Style =>
    index === 0 ? { ...STYLES.note, ink: "ink" } : STYLES.note;
  const body = rows.flatMap(({ cells }, index) => {
    const y = (index + 1) * ROW + 5;
    const texts = row(
      cells.map(({ text }) => text),
      named,
    );
    return [...(index > 0 ? [rule(y - 2, "hair")] : []), ...moved(texts, 0, y)];
  });
  const head = row(
    columns.map(({ header }) => header),
    () => STYLES.strong,
  );
  return {
    items: [...head, rule(ROW, "rule"), ...body],
    height: (rows.length + 1) * ROW + 5,
  };
}

/**
 * A view as a plain table: as many rows as there is room for and as many columns
 * as can be read, cards where it is narrow; and how many more there are.
 */
export function plainTable(drawing: Drawing, { room, most }: Room): Block {
  const { table, count } = rowsOf(drawing.context.model);
  if (table.columns.length === 0) return NOTHING;
  const fitting = Math.min(room, most);
  if (contentOf(drawing.frame) < NARROW) {
    return tableCards(table, count, drawing, fitting);
  }
  const picked = pickedColumns(table, drawing);
  const below = remarks(count, picked, drawing);
  const inRoom = (height: number) =>
    Math.floor((height - below.height - 4 - 5) / ROW) - 1;
  const rowsMost = Math.min(
    ROWS.most,
    Math.max(1, inRoom(most), ROWS.fewest),
    Math.max(ROWS.fewest, inRoom(fitting)),
  );
  const { rows } = picked;
  const shown = rows.length <= rowsMost ? rows : rows.slice(0, rowsMost);
  return stacked(
    [
      grid({ ...picked, rows: shown }, drawing),
      remarks(count - shown.length, picked, drawing),
    ],
    4,
  );
}
