import { keptTogether } from "#charts/textLines.ts";
import type { Measure } from "#charts/measure.ts";
import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import { levelWith, type Style } from "#charts/placedText.ts";
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
import { figureOnLine } from "#views/figureOnLine.ts";
import type { Words } from "#words/catalogue.ts";
import { badgeAfter } from "./badge.ts";
import type { Columns } from "./compareColumns.ts";
import { figureBar } from "./figureBar.ts";
import { type Block, type Item, moved, padded, stacked } from "./scene.ts";

const BEFORE_UNIT = 5;

/** What the cells of a comparison are laid out with. */
export interface Given {
  readonly columns: Columns;
  readonly colour: string;
  readonly words: Words;
  readonly measure: Measure;
  /** How many lines a programme may take before its name is cut. */
  readonly programmeLines: number;
}

/** A number, on as many lines as it needs, and the unit before it: on the same line, or where that has no room above. */
export function numberOnLines(
  { number: text, before }: Pick<FigureLines, "number" | "before">,
  { style, room, measure }: { style: Style; room: number; measure: Measure },
): Block & { readonly right: number } {
  const number = paragraph(keptTogether(text), { ...style, room }, measure);
  if (number.items.length === 1) {
    const styles = { figure: style, detail: STYLES.note };
    const at = { x: 0, y: 0, room };
    const set = figureOnLine({ number: text, before }, styles, at, measure);
    if (set.left === "") {
      return { items: set.texts, height: number.height, right: set.end };
    }
  }
  const above = paragraph(before, { ...STYLES.note, room }, measure);
  const right = number.items.length === 1 ? number.items[0]?.box.width : room;
  return { ...stacked([above, number], 0), right: right ?? 0 };
}

/** The number, and beside it, as far as there is room, its unit and a mark for the highest; what has none stands below. */
function numberBlock(lines: FigureLines, { columns, measure }: Given): Block {
  const { figure: style, room } = columns;
  const { after, badge } = lines;
  const number = numberOnLines(lines, { style, room, measure });
  const lineY = number.height - style.lineHeight;
  const beside: Item[] = [];
  let { right } = number;
  const afterWidth = measure(after, STYLES.note.font);
  const hasUnitBeside =
    after !== "" && right + BEFORE_UNIT + afterWidth <= room;
  if (hasUnitBeside) {
    const y = lineY + levelWith(STYLES.note, style);
    const at = { x: right + BEFORE_UNIT, y };
    beside.push(line(after, STYLES.note, at, measure));
    right = at.x + afterWidth;
  }
  const isUnitBelow = after !== "" && !hasUnitBeside;
  const mark = badgeAfter(badge, {
    right: isUnitBelow ? room : right,
    lineHeight: style.lineHeight,
    room,
    measure,
  });
  return stacked(
    [
      {
        items: [...number.items, ...beside, ...moved(mark.beside, 0, lineY)],
        height: number.height,
      },
      isUnitBelow
        ? paragraph(after, { ...STYLES.note, room }, measure)
        : { items: [], height: 0 },
      mark.below,
    ],
    0,
  );
}

/** The programme and its year in a few lines; of a long name the end goes, of its form and its year nothing. */
function programmeBlock(lines: FigureLines, given: Given): Block {
  const { columns, words, measure, programmeLines } = given;
  const { room, hasProgramme } = columns;
  const programme = hasProgramme
    ? aroundProgramme(lines, {}, words)
    : words.joins.marked(lines.programmeShort, lines.translated);
  return stacked(
    [
      paragraph(
        programme,
        { ...STYLES.note, room, most: programmeLines },
        measure,
      ),
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
