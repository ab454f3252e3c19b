import type { ExportContext } from "#export/exportContext.ts";
import type { CompareModel } from "#views/compare/model.ts";
import type { RankModel } from "#views/rank/model.ts";
import { compareCards } from "./compareCards.ts";
import { isRoomBeside } from "./compareColumns.ts";
import { compactTable, compareTable } from "./compareTable.ts";
import { coverageBlock } from "./coverageBlock.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { notesBlock } from "./notes.ts";
import type { Palette } from "./palette.ts";
import { plainTable } from "./plainTable.ts";
import { rankBars } from "./rankBars.ts";
import { rankCards } from "./rankCards.ts";
import { relateBlock } from "./relateBlock.ts";
import { less, type Room } from "./room.ts";
import { beside, type Block, NOTHING, stacked } from "./scene.ts";
import { timelineBlock } from "./timelineBlock.ts";

const ABOVE_NOTES = 12;
/** A chart with its notes. */
interface Body extends Block {
  /** What of the model is in it, where that is not all: the legend explains no more. */
  readonly drawn?: ExportContext["model"];
}

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

/** A chart that fits itself into the room, above its notes. */
function withNotes(
  drawing: Drawing,
  room: Room,
  chart: (room: Room) => Block & Pick<Body, "drawn">,
): Body {
  const notes = notesBlock(drawing, contentOf(drawing.frame));
  const left = less(room, notes.height + ABOVE_NOTES);
  const { drawn, ...block } = chart(left);
  const all = stacked([block, notes], ABOVE_NOTES);
  return drawn ? { ...all, drawn } : all;
}

/** The chart and its notes. A view without a drawing of its own is set as its table. */
export function pictureBody(
  drawing: Drawing,
  palette: Palette,
  space: Room,
): Body {
  const { context } = drawing;
  const { model } = context;
  const { room } = space;
  switch (model.kind) {
    case "compare":
      return comparison({ ...drawing, context: { ...context, model } }, room);
    case "rank":
      return ranking(
        { ...drawing, context: { ...context, model } },
        palette,
        room,
      );
    case "timeline":
      return withNotes(drawing, space, (left) =>
        timelineBlock(
          { ...drawing, context: { ...context, model } },
          palette,
          left,
        ),
      );
    case "relate":
      return withNotes(drawing, space, (left) =>
        relateBlock(
          { ...drawing, context: { ...context, model } },
          palette,
          left,
        ),
      );
    case "coverage":
      return withNotes(drawing, space, (left) =>
        coverageBlock({ ...drawing, context: { ...context, model } }, left),
      );
    case "table":
    case "place":
    case "sources": {
      const notes = notesBlock(drawing, contentOf(drawing.frame));
      const left = room - notes.height - ABOVE_NOTES;
      return stacked([plainTable(drawing, left), notes], ABOVE_NOTES);
    }
  }
}
