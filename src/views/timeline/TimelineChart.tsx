import { lateWords } from "#words/lateWords.ts";
import { useMemo, useState } from "react";
import { MarkButtons } from "#charts/MarkButtons.tsx";
import { useMeasure } from "#charts/useMeasure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useWords } from "#ui/wordsContext.ts";
import type { OpenRow } from "#view-state/openId.ts";
import { LaneNames } from "./LaneNames.tsx";
import type { TimelineModel } from "./model.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { type TimelineGeometry, timelineGeometry } from "./timelineGeometry.ts";
import { TimelineReadout } from "./TimelineReadout.tsx";
import { useBrush } from "./useBrush.ts";
import type { TimeWindow } from "./useTimeWindow.ts";

interface TimelineChartProps {
  readonly model: TimelineModel;
  readonly time: TimeWindow;
  readonly colourOf: (place: PlaceId) => string;
  readonly open: OpenRow | undefined;
  readonly onOpen: (row: OpenRow) => void;
  /** Told the start of the mark that has pointer or focus, in months. */
  readonly onPoint: (at: number | undefined) => void;
}

/** The buttons stay clear of the axis, which covers what scrolls below it. */
const LOOK =
  "scroll-mt-28 rounded-sm hover:bg-[color-mix(in_srgb,var(--accent)_7%,transparent)]";

/** Between a label and the outline of what is open; less than half of the gap between marks. */
const AIR = 4;

const isSame = (a: OpenRow, b: OpenRow | undefined) =>
  a.kind === b?.kind && a.id === b.id;

function marksOf(geometry: TimelineGeometry, open: OpenRow | undefined) {
  return geometry.lanes.flatMap(({ items }, lane) =>
    items.map(({ item, box }) => ({
      id: item.id,
      label: item.spoken,
      isOpen: isSame(item.open, open),
      lane,
      box: {
        ...box,
        x: geometry.plotX + box.x - AIR,
        width: box.width + 2 * AIR,
      },
    })),
  );
}

/** The years and the lanes. */
export function TimelineChart({
  model,
  time,
  colourOf,
  open,
  onOpen,
  onPoint,
}: TimelineChartProps) {
  const words = useWords();
  const measure = useMeasure();
  const [ref, width] = useElementWidth();
  const [pointed, setPointed] = useState<string>();
  const { from, to } = time.window;
  const geometry = useMemo(
    () => timelineGeometry(model, { width, window: { from, to }, measure }),
    [model, width, from, to, measure],
  );
  const marks = useMemo(() => marksOf(geometry, open), [geometry, open]);
  const placed = useMemo(
    () =>
      new Map(
        geometry.lanes.flatMap(({ items }) =>
          items.map((each) => [each.item.id, each] as const),
        ),
      ),
    [geometry],
  );
  const monthsAt = (x: number) => from + (x / geometry.plotWidth) * (to - from);
  const { marked, startBrush } = useBrush((one, other) => {
    time.brush(monthsAt(one), monthsAt(other));
  });
  const shown = pointed === undefined ? undefined : placed.get(pointed);
  return (
    <div ref={ref}>
      {width > 0 && (
        <>
          <TimelineAxis
            geometry={geometry}
            time={time}
            onText={
              model.on ? lateWords(words).timeline.onLine(model.on.text) : ""
            }
            marked={marked}
            onStartBrush={startBrush}
          />
          <div className="relative">
            <TimelineDrawing geometry={geometry} colourOf={colourOf} />
            <LaneNames geometry={geometry} />
            {marked && (
              <div
                style={{ left: geometry.plotX + marked.x, width: marked.width }}
                className="absolute inset-y-0 bg-accent/10"
              />
            )}
            <MarkButtons
              label={words.charts.marks(model.title)}
              marks={marks}
              look={LOOK}
              onOpen={(id) => {
                const item = placed.get(id)?.item;
                if (item) onOpen(item.open);
              }}
              onPoint={(id) => {
                setPointed(id);
                const item = id === undefined ? undefined : placed.get(id);
                onPoint(item?.item.start?.from);
              }}
            />
            {shown && <TimelineReadout placed={shown} geometry={geometry} />}
          </div>
          {geometry.outside > 0 && (
            <p className="mt-1 text-xs text-soft">
              {lateWords(words).timeline.outside(geometry.outside)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
