import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { cutLine, line, paragraph, STYLES } from "#charts/paragraph.ts";
import { levelWith, movedTexts, type PlacedText } from "#charts/placedText.ts";
import { type Cuttable, keptTogether } from "#charts/textLines.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import type { FigureCell } from "./figureCell.ts";
import { detailLine } from "./figureDetail.ts";
import { CELL_BARS, figureLines } from "./figureLines.ts";

/** A place's figure where it is narrow, laid out from the origin. */
interface FigureCard {
  readonly texts: readonly PlacedText[];
  /** Where its first line ends. */
  readonly lineEnd: number;
  /** The length of the scale; undefined without a bar. */
  readonly bar: Box | undefined;
  readonly height: number;
}

interface CardSpace {
  readonly width: number;
  /** What its first line may fill of the width. */
  readonly lineWidth: number;
  /** How many lines what stands below the bar may have. */
  readonly noteLines: number;
  readonly words: Words;
  readonly measure: Measure;
}

const GAP = 8;
const AROUND_BAR = 2;
/** A name takes at most this share of the line. */
const NAME_SHARE = 0.55;
const LEAST_NAME = 40;

const cuttableTogether = ({ text, start, end }: Cuttable): Cuttable => ({
  text: keptTogether(text),
  start: keptTogether(start),
  end: keptTogether(end),
});

/** Name and number on one line, the bar, the programme below; or why there is no figure. */
export function figureCard(
  cell: FigureCell,
  { width, lineWidth, noteLines, words, measure }: CardSpace,
): FigureCard {
  const lines = figureLines(cell, words);
  // A name gives way, a number never.
  const beside = lineWidth - GAP - measure(lines.number, STYLES.figure.font);
  const room = Math.max(LEAST_NAME, Math.min(lineWidth * NAME_SHARE, beside));
  const name = cutLine(
    nameText(cell.place, words),
    STYLES.name,
    { x: 0, y: 0, room },
    measure,
  );
  const x = name.box.width + GAP;
  if (!cell.figure) {
    const reason = cutLine(
      cell.missing?.text ?? "",
      { ...STYLES.detail, ink: "faint" },
      { x, y: levelWith(STYLES.detail, STYLES.name), room: lineWidth - x },
      measure,
    );
    return {
      texts: [name, reason],
      lineEnd: lineWidth,
      bar: undefined,
      height: STYLES.name.lineHeight,
    };
  }
  const number = line(lines.number, STYLES.figure, { x, y: 0 }, measure);
  const end = number.box.x + number.box.width + GAP;
  const suffixWidth = measure(lines.suffix, STYLES.note.font);
  const isUnitBeside = end + suffixWidth <= lineWidth;
  const at = { x: end, y: levelWith(STYLES.note, STYLES.figure) };
  const unit =
    isUnitBeside && lines.suffix !== ""
      ? [line(lines.suffix, STYLES.note, at, measure)]
      : [];
  const { height: barHeight } = CELL_BARS.card;
  const barY = STYLES.figure.lineHeight + AROUND_BAR;
  const before = [isUnitBeside ? "" : lines.suffix, lines.unscaled];
  const note = paragraph(
    cuttableTogether(detailLine(lines, before, words)),
    { ...STYLES.note, room: width, most: noteLines },
    measure,
  );
  const noteY = cell.mark
    ? barY + barHeight + AROUND_BAR
    : STYLES.figure.lineHeight;
  const last = unit.at(-1)?.box ?? number.box;
  return {
    lineEnd: last.x + last.width,
    texts: [name, number, ...unit, ...movedTexts(note.items, 0, noteY)],
    bar: cell.mark && { x: 0, y: barY, width, height: barHeight },
    height: noteY + note.height,
  };
}
