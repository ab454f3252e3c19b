import { lateWords } from "#words/lateWords.ts";
import type { CompareModel } from "#views/compare/model.ts";
import { compareCards } from "./compareCards.ts";
import { isRoomBeside } from "./compareColumns.ts";
import {
  compactTable,
  compareTable,
  LEAST_ROOM,
  type RowRoom,
} from "./compareTable.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import type { Room } from "./room.ts";
import { type Block, stacked } from "./scene.ts";
import { countRows, withoutOne } from "./withoutOne.ts";

type Compared = Drawing<CompareModel>;

/** Below this places are never beside each other. */
const NARROW = 600;
const GAP = 8;
/** What a programme may take where there is room, the most first. */
const PROGRAMME_LINES = [5, 4, 3] as const;
const MOST_PADDING = 26;

const withGroups = (
  drawing: Compared,
  groups: CompareModel["groups"],
): Compared => ({
  ...drawing,
  context: {
    ...drawing.context,
    model: { ...drawing.context.model, groups },
  },
});

/** The comparison with as many yardsticks of each kind as there is room for, and how many more there are. */
function fewerRows(
  drawing: Compared,
  draw: (drawing: Compared) => Block,
  most: number,
): Block {
  const { context, measure, frame } = drawing;
  const { groups } = context.model;
  const room = most - STYLES.note.lineHeight - GAP;
  let shown = groups;
  let block = draw(drawing);
  while (block.height > room && countRows(shown) > 1) {
    shown = withoutOne(shown);
    block = draw(withGroups(drawing, shown));
  }
  const more = lateWords(context.words).exporting.picture.moreRows(
    countRows(groups) - countRows(shown),
  );
  const style = { ...STYLES.note, room: contentOf(frame) };
  return stacked([block, paragraph(more, style, measure)], GAP);
}

/** The table with whole names where they fit, its rows set apart as far as the room allows. */
function roomyTable(drawing: Compared, room: number): Block {
  const least = compareTable(drawing, LEAST_ROOM);
  if (least.height > room) return least;
  const fitting = PROGRAMME_LINES.map((programmeLines): RowRoom => ({
    ...LEAST_ROOM,
    programmeLines,
  })).find((rows) => compareTable(drawing, rows).height <= room);
  const rows = fitting ?? LEAST_ROOM;
  const table = compareTable(drawing, rows);
  // A frame that grows with its content has nothing to fill.
  if (drawing.frame.leastHeight === 0) return table;
  const count = countRows(drawing.context.model.groups);
  const spare = Math.floor((room - table.height) / (2 * Math.max(1, count)));
  const padding = Math.min(MOST_PADDING, rows.padding + spare);
  return compareTable(drawing, { ...rows, padding });
}

/**
 * A table, set closer where that makes it fit, then higher, then without some of
 * its rows. Where there is no room for the places beside each other, a card for
 * each yardstick.
 */
export function comparison(drawing: Compared, { room, most }: Room): Block {
  const content = contentOf(drawing.frame);
  const places = drawing.context.model.columns.length;
  if (content < NARROW || !isRoomBeside(places, content)) {
    const cards = compareCards(drawing);
    return cards.height <= most
      ? cards
      : fewerRows(drawing, compareCards, most);
  }
  const roomy = roomyTable(drawing, Math.min(room, most));
  if (roomy.height <= room && roomy.height <= most) return roomy;
  const compact = compactTable(drawing);
  if (compact.height <= room && compact.height <= most) return compact;
  if (roomy.height <= most) return roomy;
  return compact.height <= most
    ? compact
    : fewerRows(drawing, compactTable, most);
}
