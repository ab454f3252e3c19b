import { cutText } from "#charts/cutText.ts";
import type { Font } from "#charts/measure.ts";
import type { TimelineItem } from "./items.ts";
import type { TimelineLane, TimelineModel } from "./model.ts";
import { packRows } from "./packRows.ts";
import {
  type Loose,
  looseBar,
  looseEvent,
  type PlacedBar,
  type PlacedEvent,
  type PlacedItem,
  spanDrawn,
} from "./placedItem.ts";
import { type Tick, ticksOf } from "./ticks.ts";
import {
  isWithin,
  type Pitch,
  scaleOf,
  type Stretch,
  type TimelineFrame,
  type TimelineScale,
  visible,
} from "./timelineScale.ts";

export interface PlacedLane {
  readonly lane: TimelineLane;
  /** Its name, cut where it has no room. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
  /** From the top of the lane to its first row. */
  readonly rowsTop: number;
  readonly items: readonly PlacedItem[];
  /** How many of its items lie outside the window. */
  readonly outside: number;
}

/** Where everything stands, in pixels of the chart. */
export interface TimelineGeometry {
  readonly width: number;
  readonly height: number;
  /** Where the plot begins. */
  readonly plotX: number;
  readonly plotWidth: number;
  /** The room of the names of the lanes. */
  readonly nameWidth: number;
  /** Names stand above the rows, for want of width. */
  readonly isStacked: boolean;
  readonly ticks: readonly (Tick & { readonly x: number })[];
  readonly headings: readonly { readonly name: string; readonly y: number }[];
  readonly lanes: readonly PlacedLane[];
  /** The time asked about, where it is in the window; a line where it is too narrow for a band. */
  readonly on: (Stretch & { readonly isLine: boolean }) | undefined;
  readonly outside: number;
  readonly pitch: Pitch;
}

export const NAME: Font = {
  family: "sans",
  size: 13,
  weight: 500,
  isTabular: false,
};

const NARROW = 560;
const NAMES = 132;
const RIGHT = 10;
export const ITEM_GAP = 14;
const NAME_LINE = 22;
const NARROW_BAND = 20;

/** Gives each item the first row where it overlaps nothing. */
function stacked<Item extends Loose<PlacedBar> | Loose<PlacedEvent>>(
  items: readonly Item[],
  y: number,
  { pitch: { row } }: TimelineScale,
) {
  const rows = packRows(
    items.map(({ taken }) => taken),
    ITEM_GAP,
  );
  return {
    items: items.map((item, index) => ({
      ...item,
      box: {
        x: item.taken.from,
        y: y + (rows[index] ?? 0) * row,
        width: item.taken.to - item.taken.from,
        height: row,
      },
    })),
    rows: Math.max(0, ...rows.map((row) => row + 1)),
  };
}

function placedLane(
  lane: TimelineLane,
  y: number,
  scale: TimelineScale,
  { isStacked, nameWidth }: { isStacked: boolean; nameWidth: number },
): PlacedLane {
  const { window, measure, pitch } = scale;
  const isSeen = (item: TimelineItem) => {
    const span = spanDrawn(item);
    return span !== undefined && isWithin(span, window);
  };
  const rowsTop = isStacked ? NAME_LINE : 0;
  const bars = stacked(
    lane.programmes
      .filter(isSeen)
      .flatMap((item) =>
        item.start ? [looseBar(item, item.start, scale)] : [],
      ),
    y + rowsTop,
    scale,
  );
  const events = stacked(
    lane.events.filter(isSeen).map((item) => looseEvent(item, scale)),
    y + rowsTop + bars.rows * pitch.row,
    scale,
  );
  const items: readonly PlacedItem[] = [...bars.items, ...events.items];
  const all = lane.programmes.length + lane.events.length;
  return {
    lane,
    name: cutText(lane.name, nameWidth, NAME, measure),
    y,
    rowsTop,
    height:
      rowsTop +
      Math.max(1, bars.rows + events.rows) * pitch.row +
      pitch.laneGap,
    items,
    outside: all - items.length,
  };
}

/**
 * Lays a timeline out: a lane for each place, in it programmes and below them
 * events, stacked so that nothing overlaps and each has a row. What lies
 * outside the window is counted, not drawn.
 */
export function timelineGeometry(
  model: TimelineModel,
  frame: TimelineFrame,
): TimelineGeometry {
  const { width, window } = frame;
  const isStacked = width < NARROW;
  const plotX = isStacked ? 0 : NAMES;
  const plotWidth = Math.max(1, width - plotX - RIGHT);
  const scale = scaleOf(frame, plotWidth);
  const nameWidth = isStacked ? width : NAMES - 12;
  const headings: { name: string; y: number }[] = [];
  const lanes: PlacedLane[] = [];
  let y = 4;
  for (const group of model.groups) {
    if (model.hasHeadings) {
      headings.push({ name: group.name, y });
      y += scale.pitch.heading;
    }
    for (const lane of group.lanes) {
      const placed = placedLane(lane, y, scale, { isStacked, nameWidth });
      lanes.push(placed);
      y += placed.height;
    }
  }
  const on =
    model.on && isWithin(model.on.span, window)
      ? visible(model.on.span, scale)
      : undefined;
  return {
    width,
    height: y,
    plotX,
    plotWidth,
    nameWidth,
    isStacked,
    ticks: ticksOf(window, plotWidth).map((tick) => ({
      ...tick,
      x: scale.at(tick.at),
    })),
    headings,
    lanes,
    on: on && { ...on, isLine: on.width < NARROW_BAND },
    outside: lanes.reduce((sum, { outside }) => sum + outside, 0),
    pitch: scale.pitch,
  };
}
