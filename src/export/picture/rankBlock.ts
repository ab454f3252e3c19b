import { paragraph, STYLES } from "#charts/paragraph.ts";
import type { RankModel } from "#views/rank/model.ts";
import {
  isNarrow,
  type RankLayout,
  rankLayout,
  type RankSpace,
} from "#views/rank/rankLayout.ts";
import { lateWords } from "#words/lateWords.ts";
import { nameText } from "#words/nameText.ts";
import { asManyAs } from "./asManyAs.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { notesBlock } from "./notes.ts";
import type { Palette } from "./palette.ts";
import { rankItems } from "./rankItems.ts";
import type { Room } from "./room.ts";
import { beside, type Block, NOTHING, stacked } from "./scene.ts";

type Ranked = Drawing<RankModel>;

/** A ranking as it could be set. */
interface Setting {
  readonly layout: RankLayout;
  readonly notes: Block;
  readonly height: number;
  /** More columns than read well: bars are then short. */
  readonly isCrowded: boolean;
}

/** A ranking with its notes. */
interface RankBlock extends Block {
  readonly isCrowded: boolean;
}

/** In how many columns a ranking may be set, and with how much below it. */
interface Way {
  readonly columns: number;
  readonly isBrief: boolean;
}

/** How close rows stand: no closer than can be read, no further apart than belongs together. */
const PITCH = { least: 18, most: 46 } as const;
/** Where the frame grows with its content. */
const GROWING_PITCH = 34;
/** Before a third column, which leaves bars short, the notes give way. */
const WAYS: readonly Way[] = [
  { columns: 1, isBrief: false },
  { columns: 2, isBrief: false },
  { columns: 2, isBrief: true },
  { columns: 3, isBrief: false },
  { columns: 3, isBrief: true },
];
const MOST_COLUMNS = 2;
/** What stands below a bar in a narrow picture, from whole to the least. */
const NOTE_LINES = [5, 2, 1] as const;
const ABOVE_NOTES = 12;
const MORE_LINES = 2;
const BEFORE_MORE = 4;

function laidOut(
  { context, measure, frame }: Ranked,
  space: Partial<RankSpace>,
): RankLayout {
  const least = { pitch: PITCH.least, columns: 1, noteLines: 1 };
  const width = contentOf(frame);
  return rankLayout(
    context.model,
    { ...least, ...space, width },
    { words: context.words, measure },
  );
}

function setting(layout: RankLayout, notes: Block, columns = 1): Setting {
  const below = notes.height > 0 ? ABOVE_NOTES + notes.height : 0;
  const height = layout.height + below;
  return { layout, notes, height, isCrowded: columns > MOST_COLUMNS };
}

/** In so many columns, the rows as far apart as the room allows. */
function inColumns(
  drawing: Ranked,
  { columns, isBrief }: Way,
  { room, most }: Room,
): Setting {
  const bars = drawing.context.model.bars.length;
  const isAlone = columns === 1;
  // Set closer, names may be smaller, never larger: the notes then still fit.
  const roomy = laidOut(drawing, { columns, pitch: PITCH.most });
  const indent = isAlone ? roomy.barsX : 0;
  const width = contentOf(drawing.frame) - indent;
  const notes = notesBlock(drawing, width, isBrief);
  const rows = Math.max(1, Math.ceil(bars / columns));
  const close = setting(laidOut(drawing, { columns }), notes);
  const isGrowing = room === Infinity;
  const left = (isGrowing ? most : room) - close.height;
  const widest = isGrowing ? GROWING_PITCH : PITCH.most;
  const pitch = PITCH.least + Math.floor(Math.max(0, left) / rows);
  const layout = laidOut(drawing, { columns, pitch: Math.min(widest, pitch) });
  const x = isAlone ? layout.barsX : 0;
  return setting(layout, beside([{ block: notes, x }]), columns);
}

/** Every way to set a ranking, the best first and the closest last; each laid out only when it is asked for. */
function waysToSet(drawing: Ranked, space: Room): readonly (() => Setting)[] {
  if (isNarrow(contentOf(drawing.frame))) {
    const notes = notesBlock(drawing, contentOf(drawing.frame));
    return NOTE_LINES.map(
      (noteLines) => () => setting(laidOut(drawing, { noteLines }), notes),
    );
  }
  return WAYS.map((way) => () => inColumns(drawing, way, space));
}

/** The first way that fits, else the closest. */
function settingWithin(
  drawing: Ranked,
  space: Room,
  height: number,
): Setting | undefined {
  let closest: Setting | undefined;
  for (const set of waysToSet(drawing, space)) {
    closest = set();
    if (closest.height <= height) return closest;
  }
  return closest;
}

/** Which places are left out; nothing where none is. */
function leftOut(
  bars: RankModel["bars"],
  { context, measure, frame }: Ranked,
): Block {
  const { words } = context;
  const style = STYLES.note;
  const room = contentOf(frame);
  const text = asManyAs(
    bars.map(({ cell }) => nameText(cell.place, words)),
    lateWords(words).exporting.picture.morePlaces,
    { style, room, lines: MORE_LINES, measure },
  );
  return paragraph(text, { ...style, room, most: MORE_LINES }, measure);
}

const withBars = (drawing: Ranked, bars: RankModel["bars"]): Ranked => ({
  ...drawing,
  context: {
    ...drawing.context,
    model: { ...drawing.context.model, bars },
  },
});

/** The ranking with as many of its places as there is room for, set as close as can be; with one at least. */
function fewer(
  drawing: Ranked,
  space: Room,
): { readonly best: Setting | undefined; readonly rest: Block } {
  const { bars } = drawing.context.model;
  const room = space.most - MORE_LINES * STYLES.note.lineHeight - BEFORE_MORE;
  const closest = (count: number) =>
    waysToSet(withBars(drawing, bars.slice(0, count)), space).at(-1)?.();
  // The more bars, the higher: halving finds the last number of them that fits.
  let [fits, fails] = [1, bars.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if ((closest(middle)?.height ?? 0) <= room) fits = middle;
    else fails = middle;
  }
  return { best: closest(fits), rest: leftOut(bars.slice(fits), drawing) };
}

/**
 * A ranking above its notes: set closer where that makes it fit, then in two
 * columns that share one scale, then with fewer notes, then in three columns,
 * then higher, then without its last places, which are counted.
 */
export function rankBlock(
  drawing: Ranked,
  palette: Palette,
  space: Room,
): RankBlock {
  const { room, most } = space;
  const fitting = settingWithin(drawing, space, Math.min(room, most));
  const { best, rest } =
    fitting && fitting.height <= most
      ? { best: fitting, rest: NOTHING }
      : fewer(drawing, space);
  if (!best) return { ...NOTHING, isCrowded: false };
  const chart = rankItems(best.layout, drawing, palette);
  const block = stacked(
    [stacked([chart, rest], BEFORE_MORE), best.notes],
    ABOVE_NOTES,
  );
  return { ...block, isCrowded: best.isCrowded };
}
