import type { PlaceRow } from "#views/place/figureGroups.ts";
import { CELL_BARS } from "#views/figureLines.ts";
import type { PlaceModel } from "#views/place/model.ts";
import { figureBar } from "./figureBar.ts";
import type { Drawing } from "./drawing.ts";
import { cutLine, line, STYLES } from "#charts/paragraph.ts";
import { levelWith } from "#charts/placedText.ts";
import { type Item, moved, type TextItem } from "./scene.ts";

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

/** The number alone, from `x` on; where it is missing, the reason. */
export function ownNumber(
  { cell: { figure, missing } }: PlaceRow,
  x: number,
  room: number,
  { measure }: Placed,
): readonly TextItem[] {
  const style = STYLES.figure;
  if (figure) return [line(figure.text, style, { x, y: 0 }, measure)];
  const at = { x, y: levelWith(STYLES.note, style), room };
  return [cutLine(missing?.text ?? "", STYLES.note, at, measure)];
}

/** The number with its unit, from `x` on. */
export function numberWithUnit(
  row: PlaceRow,
  x: number,
  room: number,
  drawing: Placed,
): readonly Item[] {
  const { measure } = drawing;
  const style = STYLES.figure;
  const own = ownNumber(row, x, room, drawing);
  const suffix = row.cell.figure?.suffix ?? "";
  const end = (own[0]?.box.width ?? 0) + 5;
  if (suffix === "" || end > room) return own;
  const at = { x: x + end, y: levelWith(STYLES.note, style), room: room - end };
  return [...own, cutLine(suffix, STYLES.note, at, measure)];
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
