import type { PointerEvent } from "react";
import { RangeHandle } from "./RangeHandle.tsx";
import { useRangeDrag } from "./useRangeDrag.ts";

/** How many things fall on one whole number. */
export interface Bin {
  readonly value: number;
  readonly count: number;
}

interface RangeHistogramProps {
  readonly lowLabel: string;
  readonly highLabel: string;
  /** One for each whole number of the span, in order. */
  readonly bins: readonly Bin[];
  /** Both ends are within the range. */
  readonly low: number;
  readonly high: number;
  readonly onChange: (low: number, high: number) => void;
  /** What an end says of itself when it is read out. */
  readonly valueText: (bin: Bin) => string;
}

/** A small histogram whose range is chosen with two handles, or by dragging the range. */
export function RangeHistogram({
  lowLabel,
  highLabel,
  bins,
  low,
  high,
  onChange,
  valueText,
}: RangeHistogramProps) {
  const first = bins[0]?.value ?? 0;
  const last = bins.at(-1)?.value ?? 0;
  const { railRef, startDrag } = useRangeDrag({
    first,
    last,
    low,
    high,
    onChange,
  });
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const start = (low - first) / bins.length;
  const end = (high - first + 1) / bins.length;
  const textOf = (value: number) =>
    valueText(bins[value - first] ?? { value, count: 0 });
  const dragOf = (part: "low" | "high" | "both") => (event: PointerEvent) =>
    startDrag(event, part);

  return (
    <div className="px-2 select-none">
      <div aria-hidden="true" className="flex h-9 items-end gap-px">
        {bins.map(({ value, count }) => (
          <div
            key={value}
            title={textOf(value)}
            style={{
              height: `${String(count === 0 ? 0 : Math.max(6, (count / tallest) * 100))}%`,
            }}
            className={`min-w-0 flex-1 ${value >= low && value <= high ? "bg-accent/35" : "bg-rule"}`}
          />
        ))}
      </div>
      <div ref={railRef} className="relative h-9 wide:h-6">
        <div
          aria-hidden="true"
          className="absolute inset-x-0 top-1/2 h-px -translate-y-1/2 bg-rule"
        />
        <div
          aria-hidden="true"
          data-part="range"
          onPointerDown={dragOf("both")}
          style={{
            left: `${String(start * 100)}%`,
            width: `${String((end - start) * 100)}%`,
          }}
          className="absolute inset-y-0 flex cursor-grab touch-none items-center active:cursor-grabbing"
        >
          <div className="h-1 w-full rounded-full bg-accent" />
        </div>
        <RangeHandle
          label={lowLabel}
          min={first}
          max={high}
          value={low}
          text={textOf(low)}
          at={start}
          onMove={(value) => onChange(value, high)}
          onPointerDown={dragOf("low")}
        />
        <RangeHandle
          label={highLabel}
          min={low}
          max={last}
          value={high}
          text={textOf(high)}
          at={end}
          onMove={(value) => onChange(low, value)}
          onPointerDown={dragOf("high")}
        />
      </div>
    </div>
  );
}
