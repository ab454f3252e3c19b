import { readZoom } from "#view-state/zoom.ts";
import { isoMonth, monthIndex, type Span } from "./months.ts";

/*
 * The stretch of time on screen, in whole months, and what moves it. The link
 * holds it as its first and last month, which must differ.
 */

const SHORTEST = 2;

/** The stretch that a link asks for; all there is where it asks for none. */
export function windowOf(zoom: string, extent: Span): Span {
  const asked = readZoom(zoom);
  return asked
    ? { from: monthIndex(asked.from), to: monthIndex(asked.to) + 1 }
    : extent;
}

/** A stretch as it stands in the link; `all` once it holds all there is. */
export function zoomText({ from, to }: Span, extent: Span): string {
  return from <= extent.from && to >= extent.to
    ? "all"
    : `${isoMonth(from)}~${isoMonth(to - 1)}`;
}

/** Shifts a stretch until it lies within all there is, or within what it was where that reaches further. */
function within({ from, to }: Span, extent: Span, before: Span = extent): Span {
  const first = Math.min(extent.from, before.from);
  const last = Math.max(extent.to, before.to);
  const length = Math.min(to - from, last - first);
  const start = Math.max(first, Math.min(from, last - length));
  return { from: start, to: start + length };
}

/** Later by so many months, earlier where negative; never beyond all there is. */
export function movedWindow(window: Span, by: number, extent: Span): Span {
  return within({ from: window.from + by, to: window.to + by }, extent, window);
}

/** How far one press of an arrow key moves it, in months. */
export function strideOf({ from, to }: Span): number {
  return Math.max(1, Math.round((to - from) / 10));
}

/**
 * Longer or shorter by a factor, a point of time keeping its place on screen.
 *
 * @param at in months; the middle where it is not in the window.
 */
export function zoomedWindow(
  window: Span,
  factor: number,
  at: number | undefined,
  extent: Span,
): Span {
  const length = window.to - window.from;
  const isInside = at !== undefined && at >= window.from && at <= window.to;
  const centre = isInside ? at : (window.from + window.to) / 2;
  const share = (centre - window.from) / length;
  const next = Math.max(SHORTEST, Math.round(length * factor));
  const from = Math.round(centre - share * next);
  return within({ from, to: from + next }, extent);
}

/** The whole months between two points of time, at least two of them. */
export function brushedWindow(one: number, other: number): Span {
  const from = Math.floor(Math.min(one, other));
  const to = Math.ceil(Math.max(one, other));
  return { from, to: Math.max(to, from + SHORTEST) };
}
