import type { FigureCell } from "#views/figureCell.ts";
import { withCapital } from "#words/capital.ts";
import { dotted } from "#views/figureDetail.ts";
import {
  CELL_BARS,
  type FigureLines,
  figureLines,
} from "#views/figureLines.ts";
import { firstWhole, fittedDetail } from "#views/fittedDetail.ts";
import { badgeAfter } from "./badge.ts";
import { type Given, numberOnLines } from "./compareCell.ts";
import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import { levelWith } from "#charts/placedText.ts";
import { figureBar } from "./figureBar.ts";
import { type Block, padded, stacked } from "./scene.ts";
import { keptTogether } from "#charts/textLines.ts";

const AFTER_NUMBER = 6;
/** Below this there is no room for anything beside the number. */
const NARROW = 170;

/** Beside the number, as far as there is room: what follows it, and its programme. */
function besideText(
  lines: FigureLines,
  room: number,
  { columns, words, measure }: Given,
): string {
  const { after, programmeShort, translated } = lines;
  const set = { style: STYLES.note, room, words, measure };
  if (columns.hasProgramme) {
    // What must not be cut stands below.
    const named = { ...lines, warnings: [], difference: "" };
    return fittedDetail(named, [after], set);
  }
  const short = words.joins.marked(programmeShort, translated);
  return firstWhole([[after, short], [after], [short]], set);
}

/** Below the bar and never cut: what a reader must not miss. */
function belowText(lines: FigureLines, { words }: Given): string {
  const { unscaled, warnings, difference } = lines;
  return dotted([unscaled, ...warnings, difference], words);
}

/** A figure whose unit stands before it, in a column with no room for both: the year beside the unit, or where that has no room below. */
function unitAbove(lines: FigureLines, given: Given): Block {
  const { columns, measure, words } = given;
  const { room } = columns;
  const { font } = STYLES.note;
  const year = words.joins.marked(lines.programmeShort, lines.translated);
  const both = dotted([lines.before, year], words);
  const hasRoom = measure(both, font) <= room;
  const noted = { ...STYLES.note, room };
  return stacked(
    [
      paragraph(hasRoom ? both : lines.before, noted, measure),
      paragraph(
        keptTogether(lines.number),
        { ...STYLES.closeFigure, room },
        measure,
      ),
      paragraph(hasRoom ? "" : year, noted, measure),
    ],
    0,
  );
}

/** Number and note on one line where the column is wide, else one under the other. */
function numberAndNote(lines: FigureLines, given: Given): Block {
  const { columns, measure } = given;
  const { room, hasProgramme } = columns;
  if (!hasProgramme && lines.before !== "") return unitAbove(lines, given);
  const style = STYLES.closeFigure;
  const number = numberOnLines(lines, { style, room, measure });
  const isOneLine = number.height === style.lineHeight;
  const isBeside = room >= NARROW && isOneLine;
  // Where it has no room beside the number, the length of the bar says it alone.
  const badge = badgeAfter(lines.badge, {
    right: isOneLine ? number.right : room,
    lineHeight: style.lineHeight,
    room,
    measure,
  }).beside;
  const right = Math.max(
    number.right,
    ...badge.map(({ box }) => box.x + box.width),
  );
  const x = isBeside ? right + AFTER_NUMBER : 0;
  const y = isBeside ? levelWith(STYLES.note, style) : 0;
  const text = besideText(lines, room - x, given);
  const note = line(text, STYLES.note, { x, y }, measure);
  const above = [...number.items, ...badge];
  return isBeside
    ? { items: [...above, note], height: style.lineHeight }
    : stacked(
        [
          { items: above, height: number.height },
          { items: [note], height: STYLES.note.lineHeight },
        ],
        0,
      );
}

/** A figure in as little height as can be read: number, note and bar. */
export function compactCell(cell: FigureCell, given: Given): Block {
  const { columns, colour, measure, words } = given;
  const { room } = columns;
  if (cell.missing) {
    const style = { ...STYLES.faint, room, most: 2 };
    return paragraph(cell.missing.text, style, measure);
  }
  const lines = figureLines(cell, words);
  const texts = numberAndNote(lines, given);
  const below = paragraph(
    keptTogether(belowText(lines, given)),
    { ...STYLES.faint, room },
    measure,
  );
  const bar = figureBar(cell.mark, { colour, width: room }, CELL_BARS.close);
  return stacked([texts, padded(bar, 1, 0), below], 0);
}

/** The name of a yardstick says its basis, so that rows need no headings of groups. */
export function compactTitle(name: string, { columns, measure }: Given): Block {
  const text = withCapital(name);
  const style = STYLES.smallName;
  const room = columns.titles - 10;
  const whole = measure(text, style.font) <= room;
  if (whole) {
    return { items: [line(text, style, { x: 0, y: 2 }, measure)], height: 18 };
  }
  return paragraph(text, { ...style, room, most: 2 }, measure);
}
