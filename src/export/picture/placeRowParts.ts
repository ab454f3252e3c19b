import type { PlaceRow } from "#views/place/figureGroups.ts";
import { CELL_BARS, figureLines } from "#views/figureLines.ts";
import { type FigureOnLine, figureOnLine } from "#views/figureOnLine.ts";
import type { PlaceModel } from "#views/place/model.ts";
import { figureBar } from "./figureBar.ts";
import type { Drawing } from "./drawing.ts";
import { cutLine, line, STYLES } from "#charts/paragraph.ts";
import { levelWith } from "#charts/placedText.ts";
import { type Item, moved } from "./scene.ts";

type Placed = Drawing<PlaceModel>;

export const BAR = CELL_BARS.cell.height;
export const GAP = 8;

/** The bar of a figure, at its place in the row. */
export const placeBar = (
  { cell }: PlaceRow,
  at: { x: number; y: number; width: number },
  { context }: Placed,
): readonly Item[] =>
  moved(
    figureBar(
      cell.mark,
      { colour: context.colourOf(cell.place.id), width: at.width },
      CELL_BARS.cell,
    ).items,
    at.x,
    at.y,
  );

/** The number, before it the unit in those languages that have it there, from `x` on; where it is missing, the reason. */
export function ownNumber(
  { cell }: PlaceRow,
  x: number,
  room: number,
  { context, measure }: Placed,
): FigureOnLine {
  const styles = { figure: STYLES.figure, detail: STYLES.note };
  const at = { x, y: 0, room };
  if (cell.figure) {
    return figureOnLine(figureLines(cell, context.words), styles, at, measure);
  }
  const y = levelWith(STYLES.note, STYLES.figure);
  const text = cell.missing?.text ?? "";
  const reason = cutLine(text, STYLES.note, { ...at, y }, measure);
  return { texts: [reason], end: x + reason.box.width, left: "" };
}

/** The number with its unit, from `x` on. */
export function numberWithUnit(
  row: PlaceRow,
  x: number,
  room: number,
  drawing: Placed,
): readonly Item[] {
  const { context, measure } = drawing;
  const { texts, end } = ownNumber(row, x, room, drawing);
  const { after } = figureLines(row.cell, context.words);
  const afterX = end + 5;
  if (after === "" || afterX > x + room) return texts;
  const y = levelWith(STYLES.note, STYLES.figure);
  const at = { x: afterX, y, room: x + room - afterX };
  return [...texts, cutLine(after, STYLES.note, at, measure)];
}

/** The rank of a figure, its right side at `x`. */
export function rankItems(
  { rank: own }: PlaceRow,
  x: number,
  { measure }: Placed,
) {
  if (!own) return [];
  const y = levelWith(STYLES.note, STYLES.name);
  return [line(own.text, STYLES.note, { x, y, side: "right" }, measure)];
}

/** The room of a rank at the right of a line. */
export function rankWidth(
  { rank: own }: PlaceRow,
  { measure }: Placed,
): number {
  return own ? measure(own.text, STYLES.note.font) + GAP : 0;
}

/** Of all ranks, so that bars end alike. */
export function rankColumn(drawing: Placed): number {
  const { groups } = drawing.context.model;
  const rows = groups.flatMap((group) => group.rows);
  return Math.max(0, ...rows.map((row) => rankWidth(row, drawing)));
}
