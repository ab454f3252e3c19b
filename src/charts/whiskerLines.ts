import { END, type Whisker } from "./boundedDotShape.ts";

/** A straight line around a dot's middle, in pixels. */
export interface WhiskerLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** 0 to 1. */
  readonly strength: number;
}

/** How much of an open whisker's colour is left, from the dot outwards. */
const FADE = [0.9, 0.6, 0.35, 0.15] as const;

/** How wide the lines are: of what contests, and of all else. */
export const WHISKER_WIDTH = { contest: 1.5, own: 2 } as const;

const along = (axis: Whisker["axis"], from: number, to: number) =>
  axis === "x"
    ? { x1: from, x2: to, y1: 0, y2: 0 }
    : { x1: 0, x2: 0, y1: from, y2: to };

const across = (axis: Whisker["axis"], at: number) =>
  axis === "x"
    ? { x1: at, x2: at, y1: -END, y2: END }
    : { x1: -END, x2: END, y1: at, y2: at };

/** A whisker as lines: fading step by step where it is open, else with a line across each closed end. */
export function whiskerLines({
  axis,
  from,
  to,
  isOpen,
  isContest,
}: Whisker): readonly WhiskerLine[] {
  if (isOpen) {
    const part = (to - from) / FADE.length;
    return FADE.map((strength, index) => ({
      ...along(axis, from + index * part, from + (index + 1) * part),
      strength,
    }));
  }
  return [
    along(axis, from, to),
    across(axis, to),
    ...(isContest ? [across(axis, from)] : []),
  ].map((line) => ({ ...line, strength: 1 }));
}
