import { inLines, cutBefore, keptTogether } from "#charts/textLines.ts";
import type { Measure } from "#charts/measure.ts";
import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import { levelWith } from "#charts/placedText.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { aroundProgramme, dotted } from "#views/figureDetail.ts";
import {
  CELL_BARS,
  CELL_ORDER,
  type CellPart,
  type FigureLines,
  figureLines,
  remarksOf,
} from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";
import { badgeAfter } from "./badge.ts";
import type { Columns } from "./compareColumns.ts";
import { figureBar } from "./figureBar.ts";
import { type Block, type Item, padded, stacked } from "./scene.ts";

const BEFORE_SUFFIX = 5;

/** What the cells of a comparison are laid out with. */
export interface Given {
  readonly columns: Columns;
  readonly colour: string;
  readonly words: Words;
  readonly measure: Measure;
  /** How many lines a programme may take before its name is cut. */
  readonly programmeLines: number;
}

/** The number, and beside it, as far as there is room, its unit and a mark for the highest; what has none stands below. */
function numberBlock(
  { number: text, suffix, badge }: FigureLines,
  { columns, measure }: Given,
): Block {
  const { figure: style, room } = columns;
  const number = paragraph(keptTogether(text), { ...style, room }, measure);
  const isOneLine = number.items.length === 1;
  const beside: Item[] = [];
  let right = isOneLine ? (number.items[0]?.box.width ?? 0) : room;
  const suffixWidth = measure(suffix, STYLES.note.font);
  const hasSuffixBeside =
    suffix !== "" && right + BEFORE_SUFFIX + suffixWidth <= room;
  if (hasSuffixBeside) {
    const at = { x: right + BEFORE_SUFFIX, y: levelWith(STYLES.note, style) };
    beside.push(line(suffix, STYLES.note, at, measure));
    right = at.x + suffixWidth;
  }
  const isSuffixBelow = suffix !== "" && !hasSuffixBeside;
  const mark = badgeAfter(badge, {
    right: isSuffixBelow ? room : right,
    lineHeight: style.lineHeight,
    room,
    measure,
  });
  return stacked(
    [
      {
        items: [...number.items, ...beside, ...mark.beside],
        height: number.height,
      },
      isSuffixBelow
        ? paragraph(suffix, { ...STYLES.note, room }, measure)
        : { items: [], height: 0 },
      mark.below,
    ],
    0,
  );
}

/** The programme and its year in a few lines; of a long name the end goes, of the year nothing. */
function programmeBlock(lines: FigureLines, given: Given): Block {
  const { columns, words, measure, programmeLines } = given;
  const { room, hasProgramme } = columns;
  const { text, start, end } = hasProgramme
    ? aroundProgramme(lines, {}, words)
    : {
        text: words.joins.marked(lines.year, lines.translated),
        start: "",
        end: "",
      };
  const width = (part: string) => measure(part, STYLES.note.font);
  const whole = inLines(text, { width, room, most: Infinity });
  const kept = whole.slice(0, programmeLines - 1);
  // What a line has broken after is no longer there.
  const after = (of: string) =>
    kept.reduce((left, part) => left.slice(part.length).trimStart(), of);
  const rest = { text: after(text), start: after(start), end };
  const texts =
    whole.length <= programmeLines
      ? whole
      : [...kept, cutBefore(rest, room, width)];
  const { lineHeight } = STYLES.note;
  return stacked(
    [
      {
        items: texts.map((part, index) =>
          line(part, STYLES.note, { x: 0, y: index * lineHeight }, measure),
        ),
        height: texts.length * lineHeight,
      },
      paragraph(
        keptTogether(
          dotted(hasProgramme ? remarksOf(lines) : lines.warnings, words),
        ),
        { ...STYLES.faint, room },
        measure,
      ),
    ],
    0,
  );
}

function partBlock(
  part: CellPart,
  lines: FigureLines,
  cell: FigureCell,
  given: Given,
): Block {
  const { columns, colour, measure } = given;
  const { room } = columns;
  switch (part) {
    case "number":
      return numberBlock(lines, given);
    case "unscaled":
      return paragraph(
        keptTogether(lines.unscaled),
        { ...STYLES.note, room },
        measure,
      );
    case "bar": {
      const bar = figureBar(cell.mark, { colour, width: room }, CELL_BARS.cell);
      return bar.height > 0 ? padded(bar, 3, 3) : bar;
    }
    case "programme":
      return programmeBlock(lines, given);
    case "difference":
      return paragraph(
        keptTogether(lines.difference),
        { ...STYLES.note, ink: "ink", room },
        measure,
      );
  }
}

/** One figure of a comparison, or why there is none. */
export function compareCell(cell: FigureCell, given: Given): Block {
  const { columns, words, measure } = given;
  if (cell.missing) {
    const style = { ...columns.missing, ink: "faint" } as const;
    const { room } = columns;
    return paragraph(cell.missing.text, { ...style, room }, measure);
  }
  const lines = figureLines(cell, words);
  return stacked(
    CELL_ORDER.map((part) => partBlock(part, lines, cell, given)),
    0,
  );
}
