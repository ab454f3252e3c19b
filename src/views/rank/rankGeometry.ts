/** Where things stand in the chart of a ranking, in CSS pixels. */
export interface RankGeometry {
  /** Of the bars with their names and labels. */
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
  /** Of the column right of all, which says how sure each rank is; 0 without it. */
  readonly sureWidth: number;
  /** Of the strips in it; 0 where there is room for the ranks alone. */
  readonly stripWidth: number;
}

const NARROW = 560;
/** The strips, by the least width that leaves the bars room enough. */
const STRIPS = [
  { from: 960, width: 168 },
  { from: 680, width: 104 },
] as const;
/** The ranks in digits, right of a strip. */
const RANGE = 52;
const BEFORE_SURE = 16;

function sureColumn(whole: number, hasStrips: boolean) {
  if (!hasStrips) return { sureWidth: 0, stripWidth: 0 };
  const stripWidth = STRIPS.find(({ from }) => whole >= from)?.width ?? 0;
  const gap = stripWidth === 0 ? 0 : BEFORE_SURE;
  return { sureWidth: gap + stripWidth + RANGE, stripWidth };
}

/**
 * Lays out a ranking: names left and labels right of the bars, or both above
 * them where it is narrow; right of all, how sure each rank is.
 */
export function rankGeometry(
  whole: number,
  bars: number,
  hasStrips: boolean,
): RankGeometry {
  const column = sureColumn(whole, hasStrips);
  const width = whole - column.sureWidth;
  const isStacked = whole < NARROW;
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
    ...column,
  };
}
