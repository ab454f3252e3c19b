/** A value of a small line. */
export interface SparkPoint {
  readonly year: number;
  readonly value: number;
  /** Drawn hollow: not exact, or derived. */
  readonly isHollow: boolean;
}

/** Where a small line is drawn, in CSS pixels, and over which years. */
export interface SparkFrame {
  readonly width: number;
  readonly height: number;
  /** Kept free on all sides, so that dots are not cut. */
  readonly inset: number;
  readonly from: number;
  readonly to: number;
}

export interface SparkDot {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
  /** Joined to no other: only its dot shows it. */
  readonly isLone: boolean;
}

export interface SparklineShape {
  /** One for each value, in the order of years. */
  readonly dots: readonly SparkDot[];
  /** Runs of dots of successive years, two at least: a year without a value is a gap. */
  readonly lines: readonly (readonly SparkDot[])[];
  /** Where the series breaks; undefined unless it has values on both sides. */
  readonly breakX: number | undefined;
}

/**
 * Lays out a small line from its own lowest to its own highest value; in the
 * middle where all are equal. Nothing is interpolated: only successive years
 * are joined, and never across the break.
 *
 * @param breakYear the first year of the new series.
 */
export function sparklineShape(
  points: readonly SparkPoint[],
  frame: SparkFrame,
  breakYear?: number,
): SparklineShape {
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const values = sorted.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const { inset, from, to } = frame;
  const within = (share: number, length: number) =>
    inset + Math.min(1, Math.max(0, share)) * (length - 2 * inset);
  const xOf = (year: number) =>
    within(to > from ? (year - from) / (to - from) : 0.5, frame.width);
  const yOf = (value: number) => {
    const share =
      highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
    return within(1 - share, frame.height);
  };
  const placed = sorted.map(({ year, value, isHollow }) => ({
    x: xOf(year),
    y: yOf(value),
    isHollow,
  }));
  const runs: (typeof placed)[] = [];
  for (const [index, dot] of placed.entries()) {
    const year = sorted[index]?.year;
    const before = sorted[index - 1]?.year;
    const isNext = before !== undefined && year === before + 1;
    if (isNext && year !== breakYear) runs.at(-1)?.push(dot);
    else runs.push([dot]);
  }
  const isBroken =
    breakYear !== undefined &&
    sorted.some(({ year }) => year < breakYear) &&
    sorted.some(({ year }) => year >= breakYear);
  const drawn = runs.map((run) =>
    run.map((dot): SparkDot => ({ ...dot, isLone: run.length === 1 })),
  );
  return {
    dots: drawn.flat(),
    lines: drawn.filter((run) => run.length > 1),
    breakX: isBroken ? xOf(breakYear - 0.5) : undefined,
  };
}
