import { lateWords } from "#words/lateWords.ts";
import type { CompareColumn, CompareModel } from "#views/compare/model.ts";
import type { CompareGroup, CompareRow } from "#views/compare/compareGroups.ts";
import { nameText } from "#words/nameText.ts";
import { compactCell, compactTitle } from "./compactCell.ts";
import { compareCell } from "./compareCell.ts";
import { type Columns, compareColumns } from "./compareColumns.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import {
  beside,
  type Block,
  type Ink,
  type Item,
  NOTHING,
  padded,
  stacked,
} from "./scene.ts";

const DOT = 10;
const AFTER_DOT = 7;
const BESIDE_TITLE = 14;
const COMPACT_PADDING = 1;

type Compared = Drawing<CompareModel>;

function rule(ink: Ink, { frame }: Compared): Block {
  const box = { x: 0, y: 0, width: contentOf(frame), height: 1 };
  return {
    items: [{ kind: "patch", fill: { ink }, radius: 0, box }],
    height: 1,
  };
}

const columnX = (columns: Columns, index: number) =>
  columns.titles + index * columns.step;

/** A place over its column: its dot and name, and its context where there is room. */
function columnHead(
  { place, context }: CompareColumn,
  columns: Columns,
  { context: { colourOf, words }, measure }: Compared,
): Block {
  const { name: style, room, isDotAbove } = columns;
  const dotTop = isDotAbove ? 0 : (style.lineHeight - DOT) / 2;
  const dot: Item = {
    kind: "patch",
    fill: { colour: colourOf(place.id) },
    radius: DOT / 2,
    box: { x: 0, y: dotTop, width: DOT, height: DOT },
  };
  const indent = isDotAbove ? 0 : DOT + AFTER_DOT;
  const name = paragraph(
    nameText(place, words),
    { ...style, room: room - indent, most: 4 },
    measure,
  );
  const titled = beside([
    { block: { items: [dot], height: DOT }, x: 0 },
    { block: padded(name, isDotAbove ? DOT + 4 : 0, 0), x: indent },
  ]);
  const below = columns.hasContext
    ? paragraph(context, { ...STYLES.faint, room, most: 2 }, measure)
    : NOTHING;
  return stacked([titled, below], 1);
}

function groupHead(
  { heading, remark }: CompareGroup,
  drawing: Compared,
): Block {
  const { context, measure, frame } = drawing;
  const [strong = "", rest = ""] = lateWords(
    context.words,
  ).exporting.picture.heading(heading, remark);
  const first = line(strong, STYLES.strong, { x: 0, y: 0 }, measure);
  const x = first.box.width + measure(" ", STYLES.strong.font);
  const at = { x, y: 0, room: contentOf(frame) - x };
  const text: Block = {
    items: [first, cutLine(rest, STYLES.note, at, measure)],
    height: STYLES.strong.lineHeight,
  };
  return stacked([rule("rule", drawing), text], 6);
}

/** How much room the rows of a comparison are given. */
export interface RowRoom {
  /** How many lines a programme may take before its name is cut. */
  readonly programmeLines: number;
  /** Above a row and below it. */
  readonly padding: number;
}

/** As much as a row is given at least where it is not set close. */
export const LEAST_ROOM: RowRoom = { programmeLines: 2, padding: 8 };

function rowBlock(
  row: CompareRow,
  columns: Columns,
  { programmeLines, padding }: RowRoom,
  drawing: Compared,
): Block {
  const { context, measure } = drawing;
  const room = columns.titles - BESIDE_TITLE;
  const title = stacked(
    [
      paragraph(row.title, { ...STYLES.name, room }, measure),
      paragraph(row.name, { ...STYLES.faint, room }, measure),
    ],
    0,
  );
  const cells = row.cells.map((cell, index) => ({
    x: columnX(columns, index),
    block: compareCell(cell, {
      columns,
      measure,
      programmeLines,
      colour: context.colourOf(cell.place.id),
      words: context.words,
    }),
  }));
  const block = beside([{ block: title, x: 0 }, ...cells]);
  return padded(block, padding, padding);
}

/** A row in as little height as can be read. */
function compactRow(
  row: CompareRow,
  columns: Columns,
  drawing: Compared,
): Block {
  const { context, measure } = drawing;
  const { colourOf, words } = context;
  const { programmeLines } = LEAST_ROOM;
  const given = { columns, measure, words, programmeLines, colour: "" };
  const cells = row.cells.map((cell, index) => ({
    x: columnX(columns, index),
    block: compactCell(cell, { ...given, colour: colourOf(cell.place.id) }),
  }));
  const title = { block: compactTitle(row.name, given), x: 0 };
  return stacked(
    [
      rule("hair", drawing),
      padded(beside([title, ...cells]), COMPACT_PADDING, 0),
    ],
    COMPACT_PADDING,
  );
}

/**
 * The comparison in less height: every row and figure is there, the headings of
 * the groups are not, since the names of the rows say the same.
 */
export function compactTable(drawing: Compared): Block {
  const { model } = drawing.context;
  const columns = {
    ...compareColumns(model.columns.length, contentOf(drawing.frame)),
    hasContext: false,
  };
  const heads = model.columns.map((column, index) => ({
    block: columnHead(column, columns, drawing),
    x: columnX(columns, index),
  }));
  const rows = model.groups.flatMap(({ rows: ofGroup }) =>
    ofGroup.map((row) => compactRow(row, columns, drawing)),
  );
  return stacked([padded(beside(heads), 0, 2), ...rows], 0);
}

/** The comparison as a table: places in columns, yardsticks in rows, grouped by what they measure. */
export function compareTable(drawing: Compared, rows: RowRoom): Block {
  const { model } = drawing.context;
  const columns = compareColumns(
    model.columns.length,
    contentOf(drawing.frame),
  );
  const heads = model.columns.map((column, index) => ({
    block: columnHead(column, columns, drawing),
    x: columnX(columns, index),
  }));
  const groups = model.groups.map((group) =>
    stacked(
      [
        groupHead(group, drawing),
        ...group.rows.flatMap((row, index) => [
          index > 0 ? rule("hair", drawing) : NOTHING,
          rowBlock(row, columns, rows, drawing),
        ]),
      ],
      0,
    ),
  );
  return stacked([padded(beside(heads), 0, 8), ...groups], 0);
}
