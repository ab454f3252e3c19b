import { parseMonth } from "#domain/inForce.ts";

/** The stretch of time that the timeline shows, as ISO months: `2015-03~2019-06`. */
export interface Zoom {
  readonly from: string;
  readonly to: string;
}

/** Reads a stretch of time; undefined unless it has two months in their order. */
export function readZoom(text: string): Zoom | undefined {
  const [from = "", to = "", ...rest] = text.split("~");
  const isRead = parseMonth(from) !== undefined && parseMonth(to) !== undefined;
  const isWhole = from.length === 7 && to.length === 7;
  return isRead && isWhole && from < to && rest.length === 0
    ? { from, to }
    : undefined;
}

/** The text as a stretch of time in the link's own writing, or undefined. */
export function parseZoom(text: string): string | undefined {
  return readZoom(text) ? text : undefined;
}
