import { compareCards } from "./compareCards.ts";
import { isRoomBeside } from "./compareColumns.ts";
import { compactTable, compareTable } from "./compareTable.ts";
import type { Drawing } from "./drawing.ts";
import { foot } from "./foot.ts";
import { contentOf } from "./frame.ts";
import { head } from "./head.ts";
import { notesBlock } from "./notes.ts";
import type { CompareModel } from "#views/compare/model.ts";
import type { RankModel } from "#views/rank/model.ts";
import type { Palette } from "./palette.ts";
import { plainTable } from "./plainTable.ts";
import { rankBars } from "./rankBars.ts";
import { rankCards } from "./rankCards.ts";
import {
  beside,
  type Block,
  moved,
  type Scene,
  stacked,
  NOTHING,
} from "./scene.ts";

/** White space between the parts. Where nothing else makes a slide fit, it is the first to give way. */
const SPACING = {
  roomy: { top: 34, belowHead: 24, aboveFoot: 22, bottom: 28 },
  tight: { top: 26, belowHead: 14, aboveFoot: 12, bottom: 20 },
} as const;
const ABOVE_NOTES = 12;
/** Below this names and figures stand above the bars, not beside them. */
const NARROW = 600;

/**
 * A table, set closer where that makes it fit; where nothing does, it takes what
 * it needs. Where there is no room for the places beside each other, a card for
 * each yardstick.
 */
function comparison(drawing: Drawing<CompareModel>, room: number): Block {
  const content = contentOf(drawing.frame);
  const notes = notesBlock(drawing, content);
  const places = drawing.context.model.columns.length;
  if (content < NARROW || !isRoomBeside(places, content)) {
    return stacked([compareCards(drawing), notes], ABOVE_NOTES);
  }
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
  const content = contentOf(drawing.frame);
  if (content < NARROW) {
    const notes = notesBlock(drawing, content);
    return stacked([rankCards(drawing, palette), notes], ABOVE_NOTES);
  }
  // Names may be set smaller for want of room, never larger: the notes then still fit.
  const { barsX } = rankBars(drawing, palette, room);
  const notes = notesBlock(drawing, content - barsX);
  const bars = rankBars(drawing, palette, room - notes.height - ABOVE_NOTES);
  return stacked(
    [bars, beside([{ block: notes, x: bars.barsX }])],
    ABOVE_NOTES,
  );
}

/** The chart and its notes. A view without a drawing of its own is set as its table. */
function body(drawing: Drawing, palette: Palette, room: number): Block {
  const { context } = drawing;
  const { model } = context;
  switch (model.kind) {
    case "compare":
      return comparison({ ...drawing, context: { ...context, model } }, room);
    case "rank":
      return ranking(
        { ...drawing, context: { ...context, model } },
        palette,
        room,
      );
    case "relate":
    case "timeline":
    case "table":
    case "place":
    case "sources":
    case "coverage": {
      const notes = notesBlock(drawing, contentOf(drawing.frame));
      const left = room - notes.height - ABOVE_NOTES;
      return stacked([plainTable(drawing, left), notes], ABOVE_NOTES);
    }
  }
}

function laidOut(
  drawing: Drawing,
  palette: Palette,
  spacing: (typeof SPACING)[keyof typeof SPACING],
): Scene {
  const { frame, context } = drawing;
  const { margin, leastHeight, width, zoom } = frame;
  const top = head(drawing);
  const bottom = foot(drawing, palette);
  const topY = Math.min(spacing.top, margin);
  const bodyY = topY + top.height + spacing.belowHead;
  const around = bodyY + spacing.aboveFoot + bottom.height + spacing.bottom;
  const room = leastHeight === 0 ? Infinity : leastHeight - around;
  const middle = body(drawing, palette, room);
  const height = Math.max(leastHeight, Math.ceil(around + middle.height));
  const footY = height - spacing.bottom - bottom.height;
  return {
    width,
    height,
    zoom,
    title: context.title,
    items: [
      ...moved(top.items, margin, topY),
      ...moved(middle.items, margin, bodyY),
      ...moved(bottom.items, margin, footY),
    ],
  };
}

/**
 * Lays out the picture of a view in its frame: as wide as that, and as high
 * unless its content needs more. Nothing is scaled and nothing overlaps.
 */
export function pictureScene(drawing: Drawing, palette: Palette): Scene {
  const roomy = laidOut(drawing, palette, SPACING.roomy);
  const { leastHeight } = drawing.frame;
  if (leastHeight === 0 || roomy.height <= leastHeight) return roomy;
  const tight = laidOut(drawing, palette, SPACING.tight);
  return tight.height <= leastHeight ? tight : roomy;
}
