import type { Measure } from "#charts/measure.ts";
import type { Span } from "./months.ts";

/** A stretch along the axis, in pixels. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
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
export interface TimelineFrame {
  readonly width: number;
  readonly window: Span;
  readonly measure: Measure;
  /** `ROOMY` where none is given. */
  readonly pitch?: Pitch;
}

export const ROW = 22;
export const ROOMY: Pitch = { row: ROW, bar: 16, laneGap: 12, heading: 30 };

/** From time to pixels of the plot. */
export interface TimelineScale extends TimelineFrame {
  readonly plotWidth: number;
  readonly at: (months: number) => number;
  readonly pitch: Pitch;
}

/** The scale of a plot so wide. */
export function scaleOf(
  frame: TimelineFrame,
  plotWidth: number,
): TimelineScale {
  const { from, to } = frame.window;
  return {
    pitch: ROOMY,
    ...frame,
    plotWidth,
    at: (months) => ((months - from) / (to - from)) * plotWidth,
  };
}

/** Whether any of a stretch of time lies in the window. */
export const isWithin = (span: Span, window: Span) =>
  span.to > window.from && span.from < window.to;

/** Cuts a stretch of time to the window, in pixels. */
export function visible(span: Span, { at, plotWidth }: TimelineScale): Stretch {
  const x = Math.max(0, at(span.from));
  return { x, width: Math.max(0, Math.min(plotWidth, at(span.to)) - x) };
}
