import type { Box } from "#charts/boundedBarShape.ts";
import { cutText } from "#charts/cutText.ts";
import type { Font, Measure } from "#charts/measure.ts";
import type { EventItem, ProgrammeItem, TimelineItem } from "./items.ts";
import type { TimelineLane, TimelineModel } from "./model.ts";
import type { Span } from "./months.ts";
import { packRows } from "./packRows.ts";
import { placedLabel, type PlacedLabel } from "./placedLabel.ts";
import { type Tick, ticksOf } from "./ticks.ts";

/** A stretch along the axis, in pixels. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

interface Placed {
  /** What it takes, label and all. */
  readonly box: Box;
  readonly label: PlacedLabel;
}

/** A programme as it is drawn. */
export interface PlacedBar extends Placed {
  readonly kind: "programme";
  readonly item: ProgrammeItem;
  readonly bar: Stretch;
  /** The part of the bar in which it started, if that is longer than a day; may have no width. */
  readonly pale: Stretch;
  /** Whether its start is in the window, and is drawn. */
  readonly hasStart: boolean;
  /** How its right end is drawn; `cut` where it goes on beyond the window. */
  readonly end: "closed" | "open" | "faded" | "cut";
  /** From where a faded one fades. */
  readonly fadeFrom: number;
}

/** An event as it is drawn. */
export interface PlacedEvent extends Placed {
  readonly kind: "event";
  readonly item: EventItem;
  /** The middle of its ring. */
  readonly x: number;
  /** The time that its date may mean. */
  readonly span: Stretch;
}

export type PlacedItem = PlacedBar | PlacedEvent;

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

/** How close the rows stand, in pixels. */
export interface Pitch {
  readonly row: number;
  /** How high a bar is within its row. */
  readonly bar: number;
  readonly laneGap: number;
  readonly heading: number;
}

/** How the chart is to be laid out. */
interface Frame {
  readonly width: number;
  readonly window: Span;
  readonly measure: Measure;
  /** `ROOMY` where none is given. */
  readonly pitch?: Pitch;
}

export const ROW = 22;
export const ROOMY: Pitch = { row: ROW, bar: 16, laneGap: 12, heading: 30 };
export const RING = 8;
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
const SHORTEST_BAR = 3;
const NARROW_BAND = 20;

/** From time to pixels of the plot. */
interface Scale extends Frame {
  readonly plotWidth: number;
  readonly at: (months: number) => number;
  readonly pitch: Pitch;
}

function scaleOf(frame: Frame, plotWidth: number): Scale {
  const { from, to } = frame.window;
  return {
    pitch: ROOMY,
    ...frame,
    plotWidth,
    at: (months) => ((months - from) / (to - from)) * plotWidth,
  };
}

const isWithin = (span: Span, window: Span) =>
  span.to > window.from && span.from < window.to;

function spanDrawn(item: TimelineItem): Span | undefined {
  if (!item.start || item.kind === "event") return item.start;
  return { from: item.start.from, to: item.end };
}

/** Joins a mark and its label in one stretch. */
function around(mark: Stretch, label: PlacedLabel): Span {
  return {
    from: Math.min(mark.x, label.x),
    to: Math.max(mark.x + mark.width, label.x + label.width),
  };
}

/** Cuts a stretch of time to the window, in pixels. */
function visible(span: Span, { at, plotWidth }: Scale): Stretch {
  const x = Math.max(0, at(span.from));
  return { x, width: Math.max(0, Math.min(plotWidth, at(span.to)) - x) };
}

/** An item that has no row yet. */
type Loose<Item> = Omit<Item, "box"> & { readonly taken: Span };

function looseBar(
  item: ProgrammeItem,
  start: Span,
  scale: Scale,
): Loose<PlacedBar> {
  const { window, at, plotWidth, measure } = scale;
  const seen = visible({ from: start.from, to: item.end }, scale);
  const width = Math.max(SHORTEST_BAR, seen.width);
  const bar = { x: Math.min(seen.x, plotWidth - width), width };
  const ends = { printed: "closed", open: "open", unknown: "faded" } as const;
  const { name, figure } = item;
  const label = placedLabel(
    { ...bar, isGround: true },
    figure === "" ? [name] : [`${name} · ${figure}`, name],
    plotWidth,
    measure,
  );
  return {
    kind: "programme",
    item,
    bar,
    pale: visible(
      { from: start.from, to: Math.min(start.to, item.end) },
      scale,
    ),
    hasStart: start.from >= window.from,
    end: item.end > window.to ? "cut" : ends[item.ending],
    fadeFrom: Math.max(0, at(start.to)),
    label,
    taken: around(bar, label),
  };
}

function looseEvent(item: EventItem, scale: Scale): Loose<PlacedEvent> {
  const { at, plotWidth, measure } = scale;
  const middle = at((item.start.from + item.start.to) / 2);
  const x = Math.max(RING, Math.min(plotWidth - RING, middle));
  const ring = { x: x - RING, width: 2 * RING };
  const span = visible(item.start, scale);
  const left = Math.min(ring.x, span.x);
  const right = Math.max(ring.x + ring.width, span.x + span.width);
  const label = placedLabel(
    { ...ring, isGround: false },
    [item.name],
    plotWidth,
    measure,
  );
  return {
    kind: "event",
    item,
    x,
    span,
    label,
    taken: around({ x: left, width: right - left }, label),
  };
}

/** Gives each item the first row where it overlaps nothing. */
function stacked<Item extends Loose<PlacedBar> | Loose<PlacedEvent>>(
  items: readonly Item[],
  y: number,
  { pitch: { row } }: Scale,
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
  scale: Scale,
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
  frame: Frame,
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
