import { type KeyboardEvent, useRef, useState } from "react";
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { BoundedBar } from "#charts/boundedBar.tsx";
import type { PlaceId } from "#domain/ids.ts";
import type { OpenFigure } from "#view-state/openId.ts";
import { useElementWidth } from "#ui/useElementWidth.ts";
import { useWords } from "#ui/wordsContext.ts";
import { RankLabel } from "./RankLabel.tsx";
import { RankStrips } from "./RankStrips.tsx";
import type { RankBar, RankModel } from "./model.ts";
import { type RankGeometry, rankGeometry } from "./rankGeometry.ts";

interface RankChartProps {
  readonly model: RankModel;
  readonly colourOf: (place: PlaceId) => string;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (figure: OpenFigure) => void;
}

/** Every bar gets the whole length of the scale; the mark is drawn inside it, in its one place. */
const WHOLE_SCALE = () => 1;

/** The bars of a ranking. One tab stop; arrow keys move between the bars, Enter opens the evidence. */
export function RankChart({ model, colourOf, open, onOpen }: RankChartProps) {
  const [ref, width] = useElementWidth();
  const strips = model.sure?.strips;
  const geometry = rankGeometry(width, model.bars.length, strips !== undefined);
  return (
    <div ref={ref} style={{ height: geometry.height }} className="relative">
      {width > 0 && (
        <>
          <div aria-hidden="true">
            <Bars model={model} geometry={geometry} colourOf={colourOf} />
            {strips && <RankStrips bars={model.bars} geometry={geometry} />}
          </div>
          <BarButtons
            bars={model.bars}
            geometry={geometry}
            open={open}
            onOpen={onOpen}
          />
        </>
      )}
    </div>
  );
}

interface BarsProps {
  readonly model: RankModel;
  readonly geometry: RankGeometry;
  readonly colourOf: (place: PlaceId) => string;
}

function Bars({ model, geometry, colourOf }: BarsProps) {
  const data = [...model.bars];
  const { width, height, rowHeight, nameWidth, labelWidth } = geometry;
  const drawBar = ({ x, y, width: length, payload }: BarShapeProps) => {
    const bar = payload as RankBar;
    return (
      <RankRow
        bar={bar}
        x={x}
        y={y}
        length={length}
        colour={bar.isChosen ? colourOf(bar.cell.place.id) : "var(--neutral)"}
        geometry={geometry}
      />
    );
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, right: labelWidth, bottom: 0, left: nameWidth }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="cell.id" hide />
      <Bar
        dataKey={WHOLE_SCALE}
        barSize={rowHeight}
        shape={drawBar}
        isAnimationActive={false}
      />
    </BarChart>
  );
}

interface RankRowProps {
  readonly bar: RankBar;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly colour: string;
  readonly geometry: RankGeometry;
}

function RankRow({ bar, x, y, length, colour, geometry }: RankRowProps) {
  const { mark } = bar.cell;
  return (
    <g transform={`translate(0 ${String(y)})`}>
      {mark && (
        <BoundedBar
          mark={mark}
          x={x}
          y={geometry.barTop}
          width={length}
          height={geometry.barHeight}
          colour={colour}
        />
      )}
      <RankLabel bar={bar} x={x} length={length} geometry={geometry} />
    </g>
  );
}

interface BarButtonsProps {
  readonly bars: readonly RankBar[];
  readonly geometry: RankGeometry;
  readonly open: OpenFigure | undefined;
  readonly onOpen: (figure: OpenFigure) => void;
}

const STEPS: Partial<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Lies over the chart: a button for each bar, so that it works by mouse, keyboard and screen reader. */
function BarButtons({ bars, geometry, open, onOpen }: BarButtonsProps) {
  const words = useWords().views.rank;
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const focusable = Math.min(current, bars.length - 1);
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const isWithKey = event.altKey || event.ctrlKey || event.metaKey;
    if (step === undefined || isWithKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(focusable + step, bars.length - 1));
    setCurrent(next);
    list.current?.querySelectorAll("button").item(next).focus();
  };
  return (
    <ol ref={list} className="absolute inset-0">
      {bars.map(({ cell, rank, sure }, index) => (
        <li key={cell.id} style={{ height: geometry.rowHeight }}>
          <button
            type="button"
            data-figure={cell.id}
            aria-label={words.bar(rank, cell.spoken, sure?.spoken ?? "")}
            aria-pressed={open?.place === cell.place.id}
            tabIndex={index === focusable ? 0 : -1}
            onKeyDown={handleKeyDown}
            onFocus={() => {
              setCurrent(index);
            }}
            onClick={() => {
              onOpen({
                place: cell.place.id,
                yardstick: cell.cell.yardstick.id,
                incentive: undefined,
              });
            }}
            className="block h-full w-full rounded-sm hover:bg-[color-mix(in_srgb,var(--accent)_7%,transparent)] aria-pressed:ring-2 aria-pressed:ring-accent aria-pressed:ring-inset focus-visible:outline-offset-[-2px]"
          />
        </li>
      ))}
    </ol>
  );
}
