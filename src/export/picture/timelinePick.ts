import type { TimelineItem } from "#views/timeline/items.ts";
import {
  marksOf,
  type TimelineLane,
  type TimelineModel,
} from "#views/timeline/model.ts";
import { packRows } from "#views/timeline/packRows.ts";
import type { PlacedItem } from "#views/timeline/placedItem.ts";
import {
  ITEM_GAP,
  type PlacedLane,
  type TimelineGeometry,
} from "#views/timeline/timelineGeometry.ts";

/** What of a timeline has room in a picture. */
export interface TimelinePick {
  readonly model: TimelineModel;
  /** How many marks of a lane are left out, by the id of its place. */
  readonly left: ReadonlyMap<string, number>;
  /** The names of the lanes that are left out. */
  readonly lanes: readonly string[];
}

/** A lane with less would say nothing of its place. */
const FEWEST_ROWS = 2;
const ROWS_IN_FRAME = 3;
/** With as many, one of them is kept for events. */
const ROWS_WITH_EVENTS = 4;

const isFigured = ({ item }: PlacedItem) =>
  item.kind === "programme" && item.figure !== "";

const isEvent = ({ kind }: PlacedItem) => kind === "event";

/** How many rows these need, programmes and events apart. */
function rowsOf(items: readonly PlacedItem[]): number {
  const packed = (kind: PlacedItem["kind"]) => {
    const boxes = items.filter((item) => item.kind === kind);
    const rows = packRows(
      boxes.map(({ box }) => ({ from: box.x, to: box.x + box.width })),
      ITEM_GAP,
    );
    return Math.max(0, ...rows.map((row) => row + 1));
  };
  return packed("programme") + packed("event");
}

/**
 * What of a lane is drawn in so many rows: programmes with a figure first, then
 * events, then the others; of each the earlier ones.
 */
function picked(
  { items }: PlacedLane,
  rows: number,
): ReadonlySet<TimelineItem["id"]> {
  if (rowsOf(items) <= rows) return new Set(items.map(({ item }) => item.id));
  const keepsRow = rows >= ROWS_WITH_EVENTS && items.some(isEvent);
  const classes = [
    { ofClass: items.filter(isFigured), rows: keepsRow ? rows - 1 : rows },
    { ofClass: items.filter(isEvent), rows },
    {
      ofClass: items.filter((item) => !isFigured(item) && !isEvent(item)),
      rows,
    },
  ];
  const kept = new Set<PlacedItem>();
  for (const { ofClass, rows: most } of classes) {
    for (const item of ofClass) {
      // In the order of the lane, since the rows hang on it.
      const tried = items.filter((each) => each === item || kept.has(each));
      if (rowsOf(tried) <= most) kept.add(item);
    }
  }
  return new Set([...kept].map(({ item }) => item.id));
}

/** Chosen places before others, then those with more to show. */
const byWeight = (a: PlacedLane, b: PlacedLane) =>
  Number(b.lane.isChosen) - Number(a.lane.isChosen) ||
  b.items.length - a.items.length;

/** Gives each lane rows: two to as many lanes as there is room for, then one after another to those that need more. */
function rowsGiven(
  { lanes, pitch: { row, laneGap } }: TimelineGeometry,
  room: number,
): ReadonlyMap<PlacedLane, number> {
  const needed = new Map(lanes.map((lane) => [lane, rowsOf(lane.items)]));
  const given = new Map<PlacedLane, number>();
  let left = room;
  for (const lane of lanes.toSorted(byWeight)) {
    const rows = Math.max(1, Math.min(FEWEST_ROWS, needed.get(lane) ?? 0));
    const height = lane.rowsTop + rows * row + laneGap;
    if (height > left && given.size > 0) break;
    given.set(lane, rows);
    left -= height;
  }
  for (let isMore = true; isMore && left >= row;) {
    isMore = false;
    for (const [lane, rows] of given) {
      if (rows >= (needed.get(lane) ?? 0) || left < row) continue;
      given.set(lane, rows + 1);
      left -= row;
      isMore = true;
    }
  }
  return given;
}

/** How high the lanes are with three rows each, which is the least that is worth a frame of a fixed height. */
export function leastHeightOf(geometry: TimelineGeometry): number {
  const { lanes, pitch } = geometry;
  return lanes.reduce(
    (sum, { rowsTop }) =>
      sum + rowsTop + ROWS_IN_FRAME * pitch.row + pitch.laneGap,
    0,
  );
}

/**
 * Leaves out of a timeline what has no room, and counts it: lanes of places
 * that are not chosen and have least to show, and marks of the lanes that stay.
 *
 * @param geometry of the whole, as close as it may be set.
 * @param room for lanes, in pixels.
 */
export function timelinePick(
  model: TimelineModel,
  geometry: TimelineGeometry,
  room: number,
): TimelinePick {
  const rows = rowsGiven(geometry, room);
  const left = new Map<string, number>();
  const lanes: string[] = [];
  const keptOf = new Map<TimelineLane, TimelineLane>();
  for (const placed of geometry.lanes) {
    const { lane, items } = placed;
    const given = rows.get(placed);
    if (given === undefined) {
      lanes.push(lane.name);
      continue;
    }
    const kept = picked(placed, given);
    const out = new Set(
      items.map(({ item }) => item.id).filter((id) => !kept.has(id)),
    );
    if (out.size > 0) left.set(lane.place.id, out.size);
    const isKept = ({ id }: TimelineItem) => !out.has(id);
    keptOf.set(lane, {
      ...lane,
      programmes: lane.programmes.filter(isKept),
      events: lane.events.filter(isKept),
    });
  }
  const groups = model.groups
    .map((group) => ({
      ...group,
      lanes: group.lanes.flatMap((lane) => keptOf.get(lane) ?? []),
    }))
    .filter(({ lanes: ofGroup }) => ofGroup.length > 0);
  const drawn = groups.flatMap((group) =>
    group.lanes.flatMap(({ programmes, events }) => [...programmes, ...events]),
  );
  return {
    model: { ...model, groups, hasHeadings: false, marks: marksOf(drawn) },
    left,
    lanes,
  };
}
