import { lateWords } from "#words/lateWords.ts";
import type { PlaceGroup, PlaceRow } from "#views/place/figureGroups.ts";
import { detailLine } from "#views/figureDetail.ts";
import type { PlaceModel } from "#views/place/model.ts";
import { hair } from "./hair.ts";
import type { Cuttable } from "#charts/textLines.ts";
import type { Drawing } from "./drawing.ts";
import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import { type Block, NOTHING, padded, stacked } from "./scene.ts";
import { lineRow } from "./placeLine.ts";
import {
  BAR,
  GAP,
  numberWithUnit,
  placeBar,
  rankColumn,
  rankItems,
  rankWidth,
} from "./placeRowParts.ts";
import { figureLines } from "#views/figureLines.ts";
import { countRows, withoutOne } from "./withoutOne.ts";

type Placed = Drawing<PlaceModel>;

/** How much of a row is drawn: all of it, or all on one line. */
type RowLook = "whole" | "line";

const NARROW = 600;
const LONGEST_BAR = 150;
const HEADING = 22;

/** The programme, and what a reader must know of the figure. */
const behind = ({ cell }: PlaceRow, { context }: Placed): Cuttable =>
  detailLine(figureLines(cell, context.words), [], context.words);

/** Name and rank on one line, number and bar below, then what stands behind it. */
function wholeRow(row: PlaceRow, width: number, drawing: Placed): Block {
  const { measure } = drawing;
  if (width < NARROW) return narrowRow(row, width, drawing);
  const names = width * 0.32;
  const own = rankColumn(drawing);
  const text = cutLine(
    behind(row, drawing),
    STYLES.note,
    { x: names, y: 0, room: width - names },
    measure,
  );
  const title = paragraph(
    row.title,
    { ...STYLES.name, room: names - GAP, most: 2 },
    measure,
  );
  const barWidth = Math.min(LONGEST_BAR, width * 0.2);
  const barX = width - own - barWidth;
  const y = (STYLES.figure.lineHeight - BAR) / 2;
  const right = stacked(
    [
      {
        items: [
          ...numberWithUnit(row, names, barX - names - GAP, drawing),
          ...placeBar(row, { x: barX, y, width: barWidth }, drawing),
          ...rankItems(row, width, drawing),
        ],
        height: STYLES.figure.lineHeight,
      },
      text.text !== ""
        ? { items: [text], height: STYLES.note.lineHeight }
        : NOTHING,
    ],
    0,
  );
  return {
    items: [...title.items, ...right.items],
    height: Math.max(title.height, right.height),
  };
}

function narrowRow(row: PlaceRow, width: number, drawing: Placed): Block {
  const { measure } = drawing;
  const barWidth = width * 0.42;
  const y = (STYLES.figure.lineHeight - BAR) / 2;
  return stacked(
    [
      {
        items: [
          cutLine(
            row.title,
            STYLES.name,
            { x: 0, y: 0, room: width - rankWidth(row, drawing) },
            measure,
          ),
          ...rankItems(row, width, drawing),
        ],
        height: STYLES.name.lineHeight,
      },
      {
        items: [
          ...numberWithUnit(row, 0, width - barWidth - GAP, drawing),
          ...placeBar(
            row,
            { x: width - barWidth, y, width: barWidth },
            drawing,
          ),
        ],
        height: STYLES.figure.lineHeight,
      },
      paragraph(
        behind(row, drawing).text,
        { ...STYLES.note, room: width, most: 2 },
        measure,
      ),
    ],
    0,
  );
}

function groupHead(
  { heading, remark }: PlaceGroup,
  width: number,
  { context, measure }: Placed,
): Block {
  const [strong = "", rest = ""] = lateWords(
    context.words,
  ).exporting.picture.heading(heading, remark);
  const first = line(strong, STYLES.strong, { x: 0, y: 3 }, measure);
  const x = first.box.width + 5;
  const room = width - x;
  const items =
    room > 60
      ? [first, cutLine(rest, STYLES.note, { x, y: 3, room }, measure)]
      : [first];
  return { items, height: HEADING };
}

function groupsBlock(
  groups: readonly PlaceGroup[],
  look: RowLook,
  width: number,
  drawing: Placed,
): Block {
  const row = look === "whole" ? wholeRow : lineRow;
  const pad = look === "whole" ? 4 : 0;
  return stacked(
    groups.flatMap((group) => [
      look === "whole" ? groupHead(group, width, drawing) : NOTHING,
      ...group.rows.map((each) => {
        const block = padded(row(each, width, drawing), pad + 1, pad);
        return { ...block, items: [hair(width), ...block.items] };
      }),
    ]),
    0,
  );
}

/**
 * What a place offers, by kind of figure: whole where it fits, else a line for
 * each figure, else as many of each kind as there is room for.
 *
 * @param most how high it may be; at least one row is drawn.
 */
export function placeFigures(
  drawing: Placed,
  width: number,
  most: number,
): Block {
  const { context, measure } = drawing;
  const { groups } = context.model;
  if (groups.length === 0) return NOTHING;
  const whole = groupsBlock(groups, "whole", width, drawing);
  if (whole.height <= most) return whole;
  const look = width < NARROW ? "whole" : "line";
  const room = most - STYLES.note.lineHeight - 4;
  let shown = groups;
  let block = groupsBlock(shown, look, width, drawing);
  while (block.height > room && countRows(shown) > 1) {
    shown = withoutOne(shown);
    block = groupsBlock(shown, look, width, drawing);
  }
  const more = countRows(groups) - countRows(shown);
  const text =
    more > 0
      ? lateWords(context.words).exporting.picture.moreFigures(more)
      : "";
  return stacked(
    [block, paragraph(text, { ...STYLES.note, room: width }, measure)],
    4,
  );
}
