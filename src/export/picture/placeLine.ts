import type { PlaceRow } from "#views/place/figureGroups.ts";
import { figureLines } from "#views/figureLines.ts";
import { fittedDetail } from "#views/fittedDetail.ts";
import type { PlaceModel } from "#views/place/model.ts";
import { withCapital } from "#words/capital.ts";
import type { Drawing } from "./drawing.ts";
import { cutLine, line, STYLES } from "#charts/paragraph.ts";
import { levelWith } from "#charts/placedText.ts";
import {
  BAR,
  GAP,
  ownNumber,
  placeBar,
  rankColumn,
  rankItems,
} from "./placeRowParts.ts";
import type { Block, Item } from "./scene.ts";

type Placed = Drawing<PlaceModel>;

/** How long a bar is, which leaves the room to the programme, and what names and most numbers take of the width. */
const WIDE = { from: 760, bar: 44, names: 0.34, numbers: 0.12 } as const;
const CLOSE = { bar: 30, names: 0.33, numbers: 0.12 } as const;

/** What stands right of a number on its line: its unit, its programme and year, and what a reader must know. */
function besideNumber(
  row: PlaceRow,
  at: { readonly x: number; readonly room: number; readonly left: string },
  { context: { words }, measure }: Placed,
): readonly Item[] {
  const { cell } = row;
  const style = STYLES.note;
  const y = levelWith(style, STYLES.figure);
  if (!cell.figure) return [];
  const lines = figureLines(cell, words);
  const before = [at.left, lines.after, lines.unscaled];
  const { room } = at;
  const text = fittedDetail(lines, before, { style, room, words, measure });
  return text === "" ? [] : [line(text, style, { x: at.x, y }, measure)];
}

/** A figure on one line with its programme; the whole name says what the headings would. */
export function lineRow(row: PlaceRow, width: number, drawing: Placed): Block {
  const { measure } = drawing;
  const space = width < WIDE.from ? CLOSE : WIDE;
  const names = width * space.names;
  const barX = width - rankColumn(drawing) - space.bar;
  const y = (STYLES.name.lineHeight - BAR) / 2;
  const name = withCapital(row.name);
  const room = names - GAP;
  const isLong = measure(name, STYLES.name.font) > room;
  const style = isLong ? STYLES.smallName : STYLES.name;
  const nameY = levelWith(style, STYLES.name);
  const own = ownNumber(row, names, barX - names - GAP, drawing);
  // What stands beside the numbers begins alike, but for the longest of them.
  const x = Math.max(names + width * space.numbers, own.end) + GAP;
  return {
    items: [
      cutLine(name, style, { x: 0, y: nameY, room }, measure),
      ...own.texts,
      ...besideNumber(
        row,
        { x, room: barX - x - GAP, left: own.left },
        drawing,
      ),
      ...placeBar(row, { x: barX, y, width: space.bar }, drawing),
      ...rankItems(row, width, drawing),
    ],
    height: STYLES.name.lineHeight,
  };
}
