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
import { figureOnLine } from "./figureOnLine.ts";

/** A place's figure where it is narrow, laid out from the origin. */
interface FigureCard {
  readonly texts: readonly PlacedText[];
  /** Where its first line ends. */
  readonly lineEnd: number;
  /** The length of the scale; undefined without a bar. */
  readonly bar: Box | undefined;
  /** Whether some of its texts is cut. */
  readonly isCut: boolean;
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
const LOOK = { figure: STYLES.figure, detail: STYLES.note } as const;

/** Lines end where spaces were. */
const letters = (text: string) => text.replaceAll(/\s/gu, "");

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
  // A name gives way to the number, and the unit to the name.
  const beside = lineWidth - GAP - measure(lines.number, STYLES.figure.font);
  const room = Math.max(LEAST_NAME, Math.min(lineWidth * NAME_SHARE, beside));
  const wholeName = nameText(cell.place, words);
  const name = cutLine(wholeName, STYLES.name, { x: 0, y: 0, room }, measure);
  const x = name.box.width + GAP;
  if (!cell.figure) {
    const wholeReason = cell.missing?.text ?? "";
    const reason = cutLine(
      wholeReason,
      { ...STYLES.detail, ink: "faint" },
      { x, y: levelWith(STYLES.detail, STYLES.name), room: lineWidth - x },
      measure,
    );
    return {
      texts: [name, reason],
      lineEnd: lineWidth,
      bar: undefined,
      isCut: name.text !== wholeName || reason.text !== wholeReason,
      height: STYLES.name.lineHeight,
    };
  }
  const number = figureOnLine(
    lines,
    LOOK,
    { x, y: 0, room: lineWidth - x },
    measure,
  );
  const end = number.end + GAP;
  const isUnitBeside =
    end + measure(lines.after, STYLES.note.font) <= lineWidth;
  const at = { x: end, y: levelWith(STYLES.note, STYLES.figure) };
  const unit =
    isUnitBeside && lines.after !== ""
      ? [line(lines.after, STYLES.note, at, measure)]
      : [];
  const { height: barHeight } = CELL_BARS.card;
  const barY = STYLES.figure.lineHeight + AROUND_BAR;
  const before = [number.left, isUnitBeside ? "" : lines.after, lines.unscaled];
  const wholeNote = keptTogether(detailLine(lines, before, words).text);
  const note = paragraph(
    cuttableTogether(detailLine(lines, before, words)),
    { ...STYLES.note, room: width, most: noteLines },
    measure,
  );
  const isShortened =
    letters(wholeNote) !== letters(note.items.map(({ text }) => text).join(""));
  const noteY = cell.mark
    ? barY + barHeight + AROUND_BAR
    : STYLES.figure.lineHeight;
  const after = unit.at(-1)?.box;
  return {
    lineEnd: after ? after.x + after.width : number.end,
    texts: [
      name,
      ...number.texts,
      ...unit,
      ...movedTexts(note.items, 0, noteY),
    ],
    isCut: name.text !== wholeName || isShortened,
    bar: cell.mark && { x: 0, y: barY, width, height: barHeight },
    height: noteY + note.height,
  };
}
