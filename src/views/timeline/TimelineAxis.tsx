import { lateWords } from "#words/lateWords.ts";
import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "#ui/wordsContext.ts";
import { dateText } from "#words/dateText.ts";
import { AXIS } from "./axisHeight.ts";
import { axisLabel } from "./axisLabel.ts";
import { isoMonth, type Span } from "./months.ts";
import type { TimelineGeometry } from "./timelineGeometry.ts";
import type { Stretch } from "./timelineScale.ts";
import { strideOf } from "./timeWindow.ts";
import type { TimeWindow } from "./useTimeWindow.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface TimelineAxisProps {
  readonly geometry: TimelineGeometry;
  readonly time: TimeWindow;
  /** `in force in Jun 2019`; empty for none. */
  readonly onText: string;
  readonly marked: Stretch | undefined;
  readonly onStartBrush: (event: PointerEvent) => void;
}

/** By how many months a key moves the window; undefined for a key that moves nothing. */
function movedBy(key: string, window: Span, extent: Span) {
  const length = window.to - window.from;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -strideOf(window);
    case "ArrowRight":
    case "ArrowUp":
      return strideOf(window);
    case "PageDown":
      return -length;
    case "PageUp":
      return length;
    case "Home":
      return extent.from - window.from;
    case "End":
      return extent.to - window.to;
    default:
      return undefined;
  }
}

/** The years over the lanes, which stay in sight. Dragging along them zooms; arrow keys move what is shown. */
export function TimelineAxis({
  geometry,
  time,
  onText,
  marked,
  onStartBrush,
}: TimelineAxisProps) {
  const words = useWords();
  const { window, extent } = time;
  const { ticks, on, plotX, plotWidth, width, isStacked } = geometry;
  const top = on ? AXIS.on : 0;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = movedBy(event.key, window, extent);
    if (by === undefined) return;
    event.preventDefault();
    time.move(by);
  };
  const [from, to] = [window.from, window.to - 1].map((month) =>
    dateText(isoMonth(month), words),
  );
  const onX = on ? on.x + (on.isLine ? on.width / 2 : 0) : 0;
  const isOnLeft = onX > plotWidth / 2;
  return (
    <div
      className={`sticky top-0 z-10 flex border-b border-rule bg-card ${isStacked ? "flex-col" : "items-end"}`}
    >
      <div
        style={isStacked ? {} : { width: plotX }}
        className="shrink-0 self-end pb-1"
      >
        <ZoomButtons time={time} />
      </div>
      <div
        // No native slider can be dragged along to mark a stretch of it.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="slider"
        tabIndex={0}
        aria-label={lateWords(words).timeline.window}
        aria-valuemin={extent.from}
        aria-valuemax={extent.to}
        aria-valuenow={Math.max(extent.from, Math.min(extent.to, window.from))}
        aria-valuetext={lateWords(words).timeline.windowText(
          from ?? "",
          to ?? "",
        )}
        title={lateWords(words).timeline.dragHint}
        onKeyDown={handleKeyDown}
        onPointerDown={onStartBrush}
        onDoubleClick={() => time.showAll()}
        style={{ width: plotWidth, height: AXIS.years + top }}
        className="relative cursor-crosshair touch-pan-y select-none"
      >
        <svg
          width={width - plotX}
          height={AXIS.years + top}
          aria-hidden="true"
          className="block overflow-visible text-xs tabular-nums"
        >
          {on && (
            <g fill="var(--accent)">
              <text
                x={isOnLeft ? onX - 6 : onX + 6}
                y={13}
                textAnchor={isOnLeft ? "end" : "start"}
                className="font-medium"
              >
                {onText}
              </text>
              {on.isLine ? (
                <rect
                  x={onX - 1}
                  y={2}
                  width={2}
                  height={AXIS.years + top - 2}
                />
              ) : (
                <rect
                  x={on.x}
                  y={AXIS.on}
                  width={on.width}
                  height={AXIS.years}
                  fillOpacity={0.12}
                />
              )}
            </g>
          )}
          {ticks.map((tick) => (
            <text
              key={tick.at}
              x={tick.x + 4}
              y={top + 27}
              fill={tick.isYear ? "var(--ink)" : "var(--soft)"}
            >
              {axisLabel(tick, words)}
            </text>
          ))}
          {ticks.map((tick) => (
            <rect
              key={tick.at}
              x={tick.x}
              y={top + 14}
              width={1}
              height={AXIS.years - 14}
              fill="var(--rule)"
            />
          ))}
          {marked && (
            <rect
              {...marked}
              y={0}
              height={AXIS.years + top}
              fill="var(--accent)"
              fillOpacity={0.25}
            />
          )}
        </svg>
      </div>
    </div>
  );
}
