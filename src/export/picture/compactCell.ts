import { lateWords } from "#words/lateWords.ts";
import type { FigureCell } from "#views/figureCell.ts";
import type { Given } from "./compareCell.ts";
import { cutLine, levelWith, line, paragraph, STYLES } from "./paragraph.ts";
import { type Block, type Item, NOTHING, padded, stacked } from "./scene.ts";
import { keptTogether } from "./textLines.ts";
import { figureLine } from "#words/figureText.ts";
import { withCapital } from "#words/capital.ts";
import { YEAR_AT_END } from "./yearAtEnd.ts";

const BAR_HEIGHT = 4;
const AFTER_NUMBER = 6;
/** Below this there is no room for anything beside the number. */
const NARROW = 170;

const joined = (parts: readonly string[], { words }: Given) =>
  parts
    .filter((part) => part !== "")
    .join(lateWords(words).exporting.picture.dot);

/** Beside the number, cut where there is no room: its time and its programme. */
function besideText(cell: FigureCell, given: Given): string {
  const { columns, words } = given;
  const translated = cell.isTranslated ? words.views.translatedMark : "";
  const year = YEAR_AT_END.exec(cell.programme)?.[1] ?? "";
  const programme = columns.hasProgramme ? cell.programme : year;
  return joined(
    [cell.figure?.suffix ?? "", words.joins.marked(programme, translated)],
    given,
  );
}

/** Below the bar and never cut: what a reader must not miss. */
function belowText(cell: FigureCell, given: Given): string {
  const { words } = given;
  const { unscaled } = cell;
  return joined(
    [
      unscaled ? figureLine(unscaled, words) : "",
      cell.isDoubtful ? words.views.doubtful : "",
      cell.contested,
      cell.difference ?? "",
    ],
    given,
  );
}

/** A figure in as little height as can be read: number and note on one line where the column is wide, and the bar. */
export function compactCell(cell: FigureCell, given: Given): Block {
  const { columns, colour, measure } = given;
  const { room } = columns;
  if (cell.missing) {
    const style = { ...STYLES.faint, room, most: 2 };
    return paragraph(cell.missing.text, style, measure);
  }
  const style = STYLES.closeFigure;
  const number = paragraph(
    keptTogether(cell.figure?.text ?? ""),
    { ...style, room },
    measure,
  );
  const first = number.items[0]?.box.width ?? 0;
  const isBeside = room >= NARROW && number.items.length === 1;
  const x = isBeside ? first + AFTER_NUMBER : 0;
  const y = isBeside ? levelWith(STYLES.note, style) : 0;
  const note = cutLine(
    besideText(cell, given),
    STYLES.note,
    { x, y, room: room - x, keeping: YEAR_AT_END },
    measure,
  );
  const texts: Block = isBeside
    ? { items: [...number.items, note], height: style.lineHeight }
    : stacked([number, { items: [note], height: STYLES.note.lineHeight }], 0);
  const below = paragraph(
    keptTogether(belowText(cell, given)),
    { ...STYLES.faint, room },
    measure,
  );
  return stacked([texts, padded(barBlock(cell, colour, room), 1, 0), below], 0);
}

function barBlock(cell: FigureCell, colour: string, room: number): Block {
  if (!cell.mark) return NOTHING;
  const box = { x: 0, y: 0, width: room, height: BAR_HEIGHT };
  const bar: Item = {
    kind: "bar",
    mark: cell.mark,
    colour,
    hasTrack: true,
    box,
  };
  return { items: [bar], height: BAR_HEIGHT };
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
