import { axisHeight } from "./axisHeight.ts";
import type { TimelineGeometry } from "./timelineGeometry.ts";

/** The names of the lanes. Each stays in sight below the axis for as long as its lane is. */
export function LaneNames({
  geometry,
}: {
  readonly geometry: TimelineGeometry;
}) {
  const { lanes, width, nameWidth, isStacked } = geometry;
  return (
    <div aria-hidden="true">
      {lanes.map(({ lane, name, y, height }) => (
        <div
          key={lane.place.id}
          style={{ top: y, height, width: isStacked ? width : nameWidth }}
          className="pointer-events-none absolute left-0"
        >
          <p
            style={{ top: axisHeight(geometry) }}
            className={`sticky z-5 bg-card pt-px text-sm font-medium whitespace-nowrap ${isStacked ? "" : "text-right"}`}
          >
            {name}
          </p>
        </div>
      ))}
    </div>
  );
}
