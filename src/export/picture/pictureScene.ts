import { compactTable, compareTable } from "./compareTable.ts";
import type { Drawing } from "./drawing.ts";
import { foot } from "./foot.ts";
import { CONTENT, FRAME } from "./frame.ts";
import { head } from "./head.ts";
import { notesBlock } from "./notes.ts";
import type { CompareModel } from "#views/compare/model.ts";
import type { RankModel } from "#views/rank/model.ts";
import type { Palette } from "./palette.ts";
import { plainTable } from "./plainTable.ts";
import { rankBars } from "./rankBars.ts";
import {
  beside,
  type Block,
  moved,
  type Scene,
  stacked,
  NOTHING,
} from "./scene.ts";

const TOP = 34;
const BOTTOM = 28;
const BELOW_HEAD = 24;
const ABOVE_FOOT = 22;
const ABOVE_NOTES = 14;

/** A table, set closer where that makes it fit; where nothing does, it takes what it needs. */
function comparison(drawing: Drawing<CompareModel>, room: number): Block {
  const notes = notesBlock(drawing, CONTENT);
  const [roomy, compact] = [compareTable, compactTable].map((table) =>
    stacked([table(drawing), notes], ABOVE_NOTES),
  );
  if (roomy && compact && roomy.height > room && compact.height <= room) {
    return compact;
  }
  return roomy ?? NOTHING;
}

/** A ranking fits itself into the room. */
function ranking(
  drawing: Drawing<RankModel>,
  palette: Palette,
  room: number,
): Block {
  // Names may be set smaller for want of room, never larger: the notes then still fit.
  const { barsX } = rankBars(drawing, palette, room);
  const notes = notesBlock(drawing, CONTENT - barsX);
  const bars = rankBars(drawing, palette, room - notes.height - ABOVE_NOTES);
  return stacked(
    [bars, beside([{ block: notes, x: bars.barsX }])],
    ABOVE_NOTES,
  );
}

/** The chart and its notes. A view without a drawing of its own is set as its table. */
function body(drawing: Drawing, palette: Palette, room: number): Block {
  const { context, measure } = drawing;
  const { model } = context;
  switch (model.kind) {
    case "compare":
      return comparison({ context: { ...context, model }, measure }, room);
    case "rank":
      return ranking(
        { context: { ...context, model }, measure },
        palette,
        room,
      );
    case "relate":
    case "timeline":
    case "table":
    case "place":
    case "sources":
    case "coverage": {
      const notes = notesBlock(drawing, CONTENT);
      const left = room - notes.height - ABOVE_NOTES;
      return stacked([plainTable(drawing, left), notes], ABOVE_NOTES);
    }
  }
}

/**
 * Lays out the picture of a view: 1200 pixels wide, and 675 high unless its
 * content needs more. Nothing is scaled and nothing overlaps.
 */
export function pictureScene(drawing: Drawing, palette: Palette): Scene {
  const top = head(drawing);
  const bottom = foot(drawing, palette);
  const bodyY = TOP + top.height + BELOW_HEAD;
  const around = bodyY + ABOVE_FOOT + bottom.height + BOTTOM;
  const middle = body(drawing, palette, FRAME.height - around);
  const height = Math.max(FRAME.height, Math.ceil(around + middle.height));
  return {
    width: FRAME.width,
    height,
    title: drawing.context.model.title,
    items: [
      ...moved(top.items, FRAME.margin, TOP),
      ...moved(middle.items, FRAME.margin, bodyY),
      ...moved(bottom.items, FRAME.margin, height - BOTTOM - bottom.height),
    ],
  };
}
