import type { ViewState } from "#view-state/fields.ts";
import type { TimelineModel } from "./model.ts";
import type { Span } from "./months.ts";
import {
  brushedWindow,
  movedWindow,
  zoomedWindow,
  zoomText,
} from "./timeWindow.ts";

const NOTHING: Span = { from: 0, to: 12 };
const IN = 0.5;

/** The stretch of time on screen and what a user may do to it. */
export interface TimeWindow {
  readonly window: Span;
  readonly extent: Span;
  readonly isAll: boolean;
  readonly move: (by: number) => void;
  /** @param at the point that keeps its place on screen, in months. */
  readonly zoomIn: (at?: number) => void;
  readonly zoomOut: (at?: number) => void;
  readonly brush: (one: number, other: number) => void;
  readonly showAll: () => void;
}

/** Reads the stretch of time from the view, and writes it back. */
export function useTimeWindow(
  view: ViewState,
  {
    extent = NOTHING,
    window = extent,
  }: Pick<TimelineModel, "extent" | "window">,
  onChange: (next: ViewState) => void,
): TimeWindow {
  const show = (next: Span) => {
    const zoom = zoomText(next, extent);
    if (zoom !== view.zoom) onChange({ ...view, zoom });
  };
  return {
    window,
    extent,
    isAll: view.zoom === "all",
    move: (by) => show(movedWindow(window, by, extent)),
    zoomIn: (at) => show(zoomedWindow(window, IN, at, extent)),
    zoomOut: (at) => show(zoomedWindow(window, 1 / IN, at, extent)),
    brush: (one, other) => show(brushedWindow(one, other)),
    showAll: () => show(extent),
  };
}
