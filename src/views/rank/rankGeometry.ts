/** Where things stand in the chart of a ranking, in CSS pixels. */
export interface RankGeometry {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Left of the bars; 0 where names stand above them. */
  readonly nameWidth: number;
  /** Right of the bars; 0 where labels stand above them. */
  readonly labelWidth: number;
  /** From the top of a row to its bar. */
  readonly barTop: number;
  readonly barHeight: number;
  /** Names and figures stand above the bars, for want of width. */
  readonly isStacked: boolean;
}

const NARROW = 560;

/** Lays out a ranking: names left and labels right of the bars, or both above them where it is narrow. */
export function rankGeometry(width: number, bars: number): RankGeometry {
  const isStacked = width < NARROW;
  const rowHeight = isStacked ? 52 : 38;
  return {
    width,
    height: bars * rowHeight,
    rowHeight,
    nameWidth: isStacked ? 8 : 128,
    labelWidth: isStacked ? 8 : Math.min(360, Math.round(width * 0.42)),
    barTop: isStacked ? 30 : 9,
    barHeight: isStacked ? 12 : 20,
    isStacked,
  };
}
