import { lateWords } from "#words/lateWords.ts";
import type { TimelineModel } from "#views/timeline/model.ts";
import { timelineGeometry } from "#views/timeline/timelineGeometry.ts";
import { type Pitch, ROOMY } from "#views/timeline/timelineScale.ts";
import { nameText } from "#words/nameText.ts";
import { asManyAs } from "./asManyAs.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import type { Palette } from "./palette.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import type { Room } from "./room.ts";
import { type Block, stacked } from "./scene.ts";
import { axisHeightOf, timelineLanes } from "./timelineLanes.ts";
import { leastHeightOf, timelinePick } from "./timelinePick.ts";

type Timed = Drawing<TimelineModel>;

const CLOSE: Pitch = { row: 18, bar: 14, laneGap: 6, heading: 22 };
const ALL: ReadonlyMap<string, number> = new Map();
/** What the geometry keeps free above the first lane. */
const TOP = 4;
/** How many lines a listing may take, in a frame of a fixed height and in one that grows. */
const NAMED_LINES = { fixed: 1, growing: 3 } as const;

/** The lanes, and what of the model is in them. */
export interface TimelineBlock extends Block {
  readonly drawn: TimelineModel;
}

/** What stands below the lanes in words. */
interface Left {
  readonly marks: number;
  readonly lanes: readonly string[];
  readonly outside: number;
}

const NONE: Left = { marks: 0, lanes: [], outside: 0 };

function remarks(
  { marks, lanes, outside }: Left,
  { context, measure, frame }: Timed,
): Block {
  const { words, model } = context;
  const texts = lateWords(words).timeline;
  const style = STYLES.note;
  const room = contentOf(frame);
  const lines = NAMED_LINES[frame.leastHeight === 0 ? "growing" : "fixed"];
  const listing = { style, room, lines, measure };
  const undated = model.undated.map(({ name, place }) =>
    texts.ofPlace(name, nameText(place, words)),
  );
  return stacked(
    [
      marks > 0 ? texts.picked(marks) : "",
      asManyAs(lanes, lateWords(words).exporting.picture.morePlaces, listing),
      outside > 0 ? texts.outside(outside) : "",
      asManyAs(undated, texts.undatedNamed, listing),
      model.nothing,
    ].map((text) => paragraph(text, { ...style, room }, measure)),
    4,
  );
}

/**
 * The lanes of a timeline: set closer where that makes them fit, then higher,
 * and where even that is too much without what matters least, which is counted.
 */
export function timelineBlock(
  drawing: Timed,
  palette: Palette,
  { room, most }: Room,
): TimelineBlock {
  const { context, frame, measure } = drawing;
  const { model } = context;
  const { window } = model;
  if (!window) return { ...remarks(NONE, drawing), drawn: model };
  const width = contentOf(frame);
  const laidOut = (pitch: Pitch, of: TimelineModel) =>
    timelineGeometry(of, { width, window, measure, pitch });
  const below = (left: Left) => {
    const block = remarks(left, drawing);
    return block.height > 0 ? block.height + 8 : 0;
  };
  const roomy = laidOut(ROOMY, model);
  const axis = axisHeightOf(roomy);
  const { outside } = roomy;
  const whole = { ...NONE, outside };
  const around = axis + below(whole);
  const fitting = Math.min(room, most);
  const close =
    roomy.height + around <= fitting ? roomy : laidOut(CLOSE, model);
  if (close.height + around <= most) {
    const lanes = timelineLanes(close, ALL, drawing, palette);
    const block = stacked([lanes, remarks(whole, drawing)], 8);
    return { ...block, drawn: model };
  }
  // What is left out is named in a few lines more.
  const names = roomy.lanes.map(({ lane }) => lane.name);
  // No text about what is left out is longer than that of everything.
  const all = roomy.lanes.reduce((sum, { items }) => sum + items.length, 0);
  const fewerMarks = axis + below({ marks: all, lanes: [], outside });
  const fewerLanes = axis + below({ marks: all, lanes: names, outside });
  const least = leastHeightOf(close);
  const limit =
    least + fewerMarks <= fitting
      ? fitting - fewerMarks
      : most - (least + fewerMarks <= most ? fewerMarks : fewerLanes);
  const pick = timelinePick(model, close, limit - TOP);
  const marks = [...pick.left.values()].reduce((sum, count) => sum + count, 0);
  const fewer = laidOut(CLOSE, pick.model);
  const block = stacked(
    [
      timelineLanes(fewer, pick.left, drawing, palette),
      remarks({ marks, lanes: pick.lanes, outside }, drawing),
    ],
    8,
  );
  return { ...block, drawn: pick.model };
}
