import type { Box } from "#charts/boundedBarShape.ts";
import type { EventItem, ProgrammeItem, TimelineItem } from "./items.ts";
import type { Span } from "./months.ts";
import { placedLabel, type PlacedLabel } from "./placedLabel.ts";
import { type Stretch, type TimelineScale, visible } from "./timelineScale.ts";

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

export const RING = 8;
const SHORTEST_BAR = 3;

/** The time that an item is drawn over; undefined where its start is not known. */
export function spanDrawn(item: TimelineItem): Span | undefined {
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

/** An item that has no row yet. */
export type Loose<Item> = Omit<Item, "box"> & { readonly taken: Span };

/** Places a programme along the axis, with its label. */
export function looseBar(
  item: ProgrammeItem,
  start: Span,
  scale: TimelineScale,
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

/** Places an event along the axis, with its label. */
export function looseEvent(
  item: EventItem,
  scale: TimelineScale,
): Loose<PlacedEvent> {
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
