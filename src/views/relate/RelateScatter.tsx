import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { BoundedDot } from "#charts/BoundedDot.tsx";
import type { PlaceId } from "#domain/ids.ts";
import type { RelateModel } from "./model.ts";
import type { PlacedText } from "./medianLine.ts";
import { CHOSEN_FONT, LABEL_FONT } from "./relateFonts.ts";
import type { RelateAxis } from "./related.ts";
import type { PlacedDot, RelateGeometry } from "./relateGeometry.ts";

interface RelateScatterProps {
  readonly model: RelateModel;
  readonly geometry: RelateGeometry;
  readonly colourOf: (place: PlaceId) => string;
  /** The dot that the pointer or the focus is on. */
  readonly pointed: string | undefined;
}

/** In one line: the chart would break it at a space. */
const tickOf = (axis: RelateAxis) => (value: number) =>
  axis.tick(value).replaceAll(" ", "\u00A0");

const TICK = { fontSize: 12, fill: "var(--soft)" } as const;
const AXIS_LINE = { stroke: "var(--rule)" } as const;
/** Names lie above dots and whiskers, which Recharts draws at 600. */
const ABOVE_DOTS = 700;
/** From the top of a line to the foot of its letters. */
const BASELINE = 12;

/** The drawing: axes, medians, dots and names, laid out by the geometry. */
export function RelateScatter({
  model,
  geometry,
  colourOf,
  pointed,
}: RelateScatterProps) {
  const { x, y } = model;
  const { width, height, plot, dots, xMedian, yMedian } = geometry;
  const colour = ({ dot }: PlacedDot) =>
    dot.isChosen ? colourOf(dot.place.id) : "var(--neutral)";
  const drawDot = ({ cx, cy, payload }: ScatterShapeProps) => {
    const placed = payload as PlacedDot;
    return (
      <BoundedDot
        shape={placed.shape}
        x={cx ?? placed.x}
        y={cy ?? placed.y}
        radius={placed.radius}
        colour={colour(placed)}
        ground="var(--card)"
      />
    );
  };
  const axis = {
    type: "number",
    allowDataOverflow: true,
    interval: 0,
    tick: TICK,
    tickLine: false,
    axisLine: AXIS_LINE,
  } as const;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{
        top: plot.y,
        right: width - plot.x - plot.width,
        bottom: 0,
        left: 0,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--hair)" />
      <XAxis
        {...axis}
        dataKey="dot.x.high"
        scale={x.scale.isLog ? "log" : "linear"}
        domain={[...x.scale.domain]}
        ticks={geometry.xTicks.map(({ value }) => value)}
        tickFormatter={tickOf(x)}
        height={height - plot.y - plot.height}
      />
      <YAxis
        {...axis}
        dataKey="dot.y.high"
        scale={y.scale.isLog ? "log" : "linear"}
        domain={[...y.scale.domain]}
        ticks={geometry.yTicks.map(({ value }) => value)}
        tickFormatter={tickOf(y)}
        width={plot.x}
      />
      {x.median && (
        <ReferenceLine
          x={x.median.value}
          stroke="var(--faint)"
          strokeDasharray="2 3"
        />
      )}
      {y.median && (
        <ReferenceLine
          y={y.median.value}
          stroke="var(--faint)"
          strokeDasharray="2 3"
        />
      )}
      {dots.map(
        ({ dot, x: fromX, y: fromY, lead }) =>
          lead && (
            <line
              key={dot.id}
              x1={fromX}
              y1={fromY}
              x2={lead.x}
              y2={lead.y}
              stroke="var(--faint)"
            />
          ),
      )}
      <Scatter data={[...dots]} shape={drawDot} isAnimationActive={false} />
      <ZIndexLayer zIndex={ABOVE_DOTS}>
        {[xMedian, yMedian].map(
          (line, index) =>
            line?.label && (
              <Name
                key={index === 0 ? "x" : "y"}
                placed={line.label}
                fill="var(--soft)"
                weight={LABEL_FONT.weight}
              />
            ),
        )}
        {dots.map(
          ({ dot, label }) =>
            label &&
            dot.id !== pointed && (
              <Name
                key={dot.id}
                placed={label}
                fill={dot.isChosen ? "var(--ink)" : "var(--soft)"}
                weight={dot.isChosen ? CHOSEN_FONT.weight : LABEL_FONT.weight}
              />
            ),
        )}
      </ZIndexLayer>
    </ScatterChart>
  );
}

interface NameProps {
  readonly placed: PlacedText;
  readonly fill: string;
  readonly weight: number;
}

function Name({ placed: { text, box }, fill, weight }: NameProps) {
  return (
    <text
      data-part="name"
      x={box.x}
      y={box.y + BASELINE}
      fontSize={LABEL_FONT.size}
      fontWeight={weight}
      fill={fill}
      stroke="var(--card)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {text}
    </text>
  );
}
