import { lateWords } from "#words/lateWords.ts";
import { memo, useId } from "react";
import type { PlaceId } from "#domain/ids.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { PlacedLane, TimelineGeometry } from "./timelineGeometry.ts";
import { ROW } from "./timelineScale.ts";
import { TimelineMark } from "./TimelineMark.tsx";

interface TimelineDrawingProps {
  readonly geometry: TimelineGeometry;
  readonly colourOf: (place: PlaceId) => string;
}

/** The lanes as they are seen; what listeners meet are the buttons over it. Drawn anew only when the layout changes. */
export const TimelineDrawing = memo(function TimelineDrawing({
  geometry,
  colourOf,
}: TimelineDrawingProps) {
  const { width, height, plotX, ticks, on } = geometry;
  return (
    <svg
      width={width}
      height={height}
      aria-hidden="true"
      className="block text-xs"
    >
      {ticks.map(({ at, x }) => (
        <rect
          key={at}
          x={plotX + x}
          y={0}
          width={1}
          height={height}
          fill="var(--hair)"
        />
      ))}
      {on && (
        <g fill="var(--accent)">
          <rect
            x={plotX + on.x}
            y={0}
            width={on.width}
            height={height}
            fillOpacity={0.12}
          />
          {on.isLine && (
            <rect
              x={plotX + on.x + on.width / 2 - 1}
              y={0}
              width={2}
              height={height}
              fillOpacity={0.6}
            />
          )}
        </g>
      )}
      {geometry.headings.map(({ name, y }) => (
        <text
          key={name}
          x={0}
          y={y + 19}
          fill="var(--soft)"
          className="font-medium"
        >
          {name}
        </text>
      ))}
      {geometry.lanes.map((placed) => (
        <Lane
          key={placed.lane.place.id}
          placed={placed}
          geometry={geometry}
          colour={
            placed.lane.isChosen
              ? colourOf(placed.lane.place.id)
              : "var(--neutral)"
          }
        />
      ))}
    </svg>
  );
});

interface LaneProps {
  readonly placed: PlacedLane;
  readonly geometry: TimelineGeometry;
  readonly colour: string;
}

function Lane({ placed, geometry, colour }: LaneProps) {
  const words = lateWords(useWords()).timeline;
  const fadeId = useId();
  const { y, rowsTop, items } = placed;
  const { plotX, width } = geometry;
  return (
    <g>
      <rect x={0} y={y - 4} width={width} height={1} fill="var(--hair)" />
      <defs>
        <linearGradient id={fadeId}>
          <stop offset="0" stopColor={colour} stopOpacity={0.24} />
          <stop offset="1" stopColor={colour} stopOpacity={0} />
        </linearGradient>
      </defs>
      <g transform={`translate(${String(plotX)} 0)`}>
        {items.length === 0 && (
          <text x={0} y={y + rowsTop + ROW - 7} fill="var(--faint)">
            {words.noneHere}
          </text>
        )}
        {items.map((item) => (
          <TimelineMark
            key={item.item.id}
            placed={item}
            colour={colour}
            fadeId={fadeId}
          />
        ))}
      </g>
    </g>
  );
}
