import type { Measure } from "#charts/measure.ts";
import { line } from "#charts/paragraph.ts";
import { levelWith, type PlacedText, type Style } from "#charts/placedText.ts";
import type { FigureLines } from "./figureLines.ts";

type Parts = Pick<FigureLines, "before" | "number">;

/** How the number is set, and the unit beside it. */
interface FigureStyles {
  readonly figure: Style;
  readonly detail: Style;
}

/** Between the number and the unit before it. */
const GAP = 5;

/** The width of the unit before the number, with the gap; nothing where the language has none there. */
function widthBefore(
  { before }: Pick<Parts, "before">,
  { detail }: FigureStyles,
  measure: Measure,
): number {
  return before === "" ? 0 : measure(before, detail.font) + GAP;
}

/** The width of a number and the unit before it. */
export function figureWidth(
  parts: Parts,
  styles: FigureStyles,
  measure: Measure,
): number {
  const own = measure(parts.number, styles.figure.font);
  return widthBefore(parts, styles, measure) + own;
}

/** A number and the unit before it, where there is room for both. */
export interface FigureOnLine {
  readonly texts: readonly PlacedText[];
  /** Where the number ends. */
  readonly end: number;
  /** The unit that has no room before the number; empty where it has, or where none stands there. */
  readonly left: string;
}

/** Sets a number on one line, and before it the unit in those languages that have it there. */
export function figureOnLine(
  parts: Parts,
  styles: FigureStyles,
  at: { readonly x: number; readonly y: number; readonly room: number },
  measure: Measure,
): FigureOnLine {
  const { before, number } = parts;
  const { x, y, room } = at;
  const hasRoom = figureWidth(parts, styles, measure) <= room;
  const shift = hasRoom ? widthBefore(parts, styles, measure) : 0;
  const own = line(number, styles.figure, { x: x + shift, y }, measure);
  const unitY = y + levelWith(styles.detail, styles.figure);
  const unit =
    shift > 0 ? [line(before, styles.detail, { x, y: unitY }, measure)] : [];
  return {
    texts: [...unit, own],
    end: own.box.x + own.box.width,
    left: hasRoom ? "" : before,
  };
}
