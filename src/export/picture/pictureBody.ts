import type { ExportContext } from "#export/exportContext.ts";
import { comparison } from "./comparison.ts";
import { coverageBlock } from "./coverageBlock.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { notesBlock } from "./notes.ts";
import type { Palette } from "./palette.ts";
import { placeBlock } from "./placeBlock.ts";
import { plainTable } from "./plainTable.ts";
import { rankBlock } from "./rankBlock.ts";
import { relateBlock } from "./relateBlock.ts";
import { less, type Room } from "./room.ts";
import { type Block, stacked } from "./scene.ts";
import { sourceStrips } from "./sourceStrips.ts";
import { timelineBlock } from "./timelineBlock.ts";

const ABOVE_NOTES = 12;
const ABOVE_TABLE = 16;
/** A chart with its notes. */
interface Body extends Block {
  /** What of the model is in it, where that is not all: the legend explains no more. */
  readonly drawn?: ExportContext["model"];
  /** Whether it had to be set closer than reads well: with less around it, it would not. */
  readonly isCrowded?: boolean;
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

/** The chart and its notes. What is read as rows anyway is set as a table. */
export function pictureBody(
  drawing: Drawing,
  palette: Palette,
  space: Room,
): Body {
  const { context } = drawing;
  const { model } = context;
  switch (model.kind) {
    case "compare":
      return withNotes(drawing, space, (left) =>
        comparison({ ...drawing, context: { ...context, model } }, left),
      );
    case "rank":
      return rankBlock(
        { ...drawing, context: { ...context, model } },
        palette,
        space,
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
    case "place":
      return withNotes(drawing, space, (left) =>
        placeBlock({ ...drawing, context: { ...context, model } }, left),
      );
    case "sources":
      return withNotes(drawing, space, (left) => {
        const strips = sourceStrips({
          ...drawing,
          context: { ...context, model },
        });
        const below = less(left, strips.height + ABOVE_TABLE);
        return stacked([strips, plainTable(drawing, below)], ABOVE_TABLE);
      });
    case "table":
      return withNotes(drawing, space, (left) => plainTable(drawing, left));
  }
}
