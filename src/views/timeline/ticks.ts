import { type Span, YEAR } from "./months.ts";

/** A labelled point of the axis. */
export interface Tick {
  /** In months, a whole number. */
  readonly at: number;
  /** Whether it is the start of a year. */
  readonly isYear: boolean;
}

const STEPS = [
  1,
  3,
  6,
  YEAR,
  2 * YEAR,
  5 * YEAR,
  10 * YEAR,
  20 * YEAR,
  50 * YEAR,
];

/** How much room a label needs, in pixels: `2019`, and `Mar 2019` or `2019 年 12 月`. */
const YEAR_ROOM = 42;
const MONTH_ROOM = 78;

/**
 * The closest ticks that a stretch of time has room for: months, quarters,
 * half years, years, and every so many years, always counted from the year 0.
 *
 * @param width of the stretch, in pixels.
 */
export function ticksOf({ from, to }: Span, width: number): readonly Tick[] {
  const pixels = width / (to - from);
  const step =
    STEPS.find(
      (each) => each * pixels >= (each < YEAR ? MONTH_ROOM : YEAR_ROOM),
    ) ??
    STEPS.at(-1) ??
    YEAR;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / step) * step; at < to; at += step) {
    ticks.push({ at, isYear: at % YEAR === 0 });
  }
  return ticks;
}
