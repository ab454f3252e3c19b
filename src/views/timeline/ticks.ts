import { type Span, YEAR } from "./months.ts";

/** A labelled point of the axis. */
export interface Tick {
  /** In months, a whole number. */
  readonly at: number;
  /** Whether it is the start of a year. */
  readonly isYear: boolean;
}

const STEPS = [1, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 20 * YEAR];

/**
 * The closest ticks that a stretch of time has room for: months, quarters,
 * half years, years, and every so many years, always counted from the year 0.
 *
 * @param most how many there is room for, at least 1.
 */
export function ticksOf({ from, to }: Span, most: number): readonly Tick[] {
  const step =
    STEPS.find((each) => (to - from) / each <= most) ?? STEPS.at(-1) ?? YEAR;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / step) * step; at < to; at += step) {
    ticks.push({ at, isYear: at % YEAR === 0 });
  }
  return ticks;
}
