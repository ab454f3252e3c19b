import { lateWords } from "#words/lateWords.ts";
import type { Measure } from "#charts/measure.ts";
import type { FigureCell } from "#views/figureCell.ts";
import type { Words } from "#words/catalogue.ts";
import type { Columns } from "./compareColumns.ts";
import { levelWith, line, paragraph, STYLES } from "./paragraph.ts";
import { type Block, type Item, NOTHING, padded, stacked } from "./scene.ts";
import { cutBefore, inLines, keptTogether } from "./textLines.ts";
import { figureLine } from "#words/figureText.ts";
import { YEAR_AT_END } from "./yearAtEnd.ts";

const BAR_HEIGHT = 6;
const BEFORE_SUFFIX = 5;
const BADGE = { gap: 8, pad: 5 } as const;

/** What the cells of a comparison are laid out with. */
export interface Given {
  readonly columns: Columns;
  readonly colour: string;
  readonly words: Words;
  readonly measure: Measure;
}

/** The number, and beside it, as far as there is room, its unit and a mark for the highest. */
function numberBlock(cell: FigureCell, given: Given): Block {
  const { columns, words, measure } = given;
  const { figure: style, room } = columns;
  const { text = "", suffix = "" } = cell.figure ?? {};
  const number = paragraph(keptTogether(text), { ...style, room }, measure);
  const isOneLine = number.items.length === 1;
  const beside: Item[] = [];
  let right = isOneLine ? (number.items[0]?.box.width ?? 0) : room;
  const down = levelWith(STYLES.note, style);
  const suffixWidth = measure(suffix, STYLES.note.font);
  const hasSuffixBeside =
    suffix !== "" && right + BEFORE_SUFFIX + suffixWidth <= room;
  if (hasSuffixBeside) {
    const at = { x: right + BEFORE_SUFFIX, y: down };
    beside.push(line(suffix, STYLES.note, at, measure));
    right = at.x + suffixWidth;
  }
  const isSuffixLeft = suffix !== "" && !hasSuffixBeside;
  if (cell.isHighest && !isSuffixLeft) {
    const badge = badgeItems(
      words.views.highest,
      right,
      style.lineHeight,
      given,
    );
    beside.push(...badge);
  }
  return stacked(
    [
      { items: [...number.items, ...beside], height: number.height },
      isSuffixLeft
        ? paragraph(suffix, { ...STYLES.note, room }, measure)
        : NOTHING,
      noteBlock(cell.unscaled ? figureLine(cell.unscaled, words) : "", given),
    ],
    0,
  );
}

/** A word on a pale ground; nothing where there is no room for it. */
function badgeItems(
  text: string,
  right: number,
  lineHeight: number,
  { columns, measure }: Given,
): readonly Item[] {
  const style = STYLES.badge;
  const width = measure(text, style.font) + 2 * BADGE.pad;
  const x = right + BADGE.gap;
  if (x + width > columns.room) return [];
  const y = (lineHeight - style.lineHeight) / 2;
  return [
    {
      kind: "patch",
      fill: { ink: "wash" },
      radius: 3,
      box: { x, y, width, height: style.lineHeight },
    },
    line(text, style, { x: x + BADGE.pad, y }, measure),
  ];
}

function noteBlock(text: string, { columns, measure }: Given): Block {
  const { room } = columns;
  return paragraph(keptTogether(text), { ...STYLES.note, room }, measure);
}

/** The programme and its year on two lines at most; of a long name the end goes, of the year nothing. */
function programmeBlock(cell: FigureCell, given: Given): Block {
  const { columns, words, measure } = given;
  const { room, hasProgramme } = columns;
  const translated = cell.isTranslated ? words.views.translatedMark : "";
  const whole = words.joins.marked(cell.programme, translated);
  const end = YEAR_AT_END.exec(whole);
  const text = hasProgramme ? whole : (end?.[1] ?? translated);
  const width = (part: string) => measure(part, STYLES.note.font);
  const lines = inLines(text, { width, room, most: Infinity });
  const [first = ""] = lines;
  const rest = text.slice(first.length).trimStart();
  const texts =
    lines.length <= 2
      ? lines
      : [first, cutBefore(end?.[0] ?? "", rest, room, width)];
  const { lineHeight } = STYLES.note;
  return {
    items: texts.map((part, index) =>
      line(part, STYLES.note, { x: 0, y: index * lineHeight }, measure),
    ),
    height: texts.length * lineHeight,
  };
}

/** One figure of a comparison, or why there is none. */
export function compareCell(cell: FigureCell, given: Given): Block {
  const { columns, colour, words, measure } = given;
  const { room } = columns;
  if (cell.missing) {
    const style = { ...columns.missing, ink: "faint" } as const;
    return paragraph(cell.missing.text, { ...style, room }, measure);
  }
  const { mark, behind, isDoubtful, contested } = cell;
  const bar: Block = mark
    ? {
        items: [
          {
            kind: "bar",
            mark,
            colour,
            hasTrack: true,
            box: { x: 0, y: 0, width: room, height: BAR_HEIGHT },
          },
        ],
        height: BAR_HEIGHT,
      }
    : NOTHING;
  const note = [
    columns.hasProgramme ? behind : "",
    isDoubtful ? words.views.doubtful : "",
    contested,
  ]
    .filter((part) => part !== "")
    .join(lateWords(words).exporting.picture.dot);
  const faint = { ...STYLES.faint, room };
  return stacked(
    [
      numberBlock(cell, given),
      bar.height > 0 ? padded(bar, 3, 3) : NOTHING,
      programmeBlock(cell, given),
      paragraph(keptTogether(note), faint, measure),
      noteBlock(cell.difference ?? "", given),
    ],
    0,
  );
}
