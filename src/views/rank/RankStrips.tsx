import type { RankBar } from "./model.ts";
import type { RankGeometry } from "./rankGeometry.ts";

interface RankStripsProps {
  readonly bars: readonly RankBar[];
  readonly geometry: RankGeometry;
}

/** Right of the bars: the share of the ways of counting at each rank, and the best and the worst one. */
export function RankStrips({ bars, geometry }: RankStripsProps) {
  const { sureWidth, stripWidth, rowHeight, barTop, barHeight } = geometry;
  return (
    <div className="absolute inset-y-0 right-0" style={{ width: sureWidth }}>
      {bars.map(({ cell, sure }) => (
        <div
          key={cell.id}
          className="flex justify-end gap-2"
          style={{ height: rowHeight, paddingTop: barTop }}
        >
          {stripWidth > 0 && (
            <div
              className="flex gap-px py-0.5"
              style={{ width: stripWidth, height: barHeight }}
            >
              {sure?.strip.map(({ rank, share, strength }) => (
                <span
                  key={rank}
                  data-rank={rank}
                  className="min-w-px basis-0 rounded-xs bg-accent"
                  style={{ flexGrow: share, opacity: strength }}
                />
              ))}
            </div>
          )}
          <span
            className={`w-11 text-xs whitespace-nowrap text-soft tabular-nums ${
              stripWidth > 0 ? "" : "text-right"
            }`}
            style={{ lineHeight: `${String(barHeight)}px` }}
          >
            {sure?.range}
          </span>
        </div>
      ))}
    </div>
  );
}
