import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import { type BarShape, barShapes, TINT } from "./barShapes.ts";
import {
  type PlacedBar,
  type PlacedEvent,
  type PlacedItem,
  RING,
} from "./placedItem.ts";
import { ROOMY, ROW } from "./timelineScale.ts";

interface TimelineMarkProps {
  readonly placed: PlacedItem;
  readonly colour: string;
  /** The gradient of a faded end, in the colour. */
  readonly fadeId: string;
}

const { bar: BAR } = ROOMY;
/** Above and below a bar in its row. */
const MARGIN = (ROW - BAR) / 2;
const BASELINE = 15;

/** A programme's bar or an event's ring, with its label. */
export function TimelineMark({ placed, colour, fadeId }: TimelineMarkProps) {
  const { label, item, box } = placed;
  const isSoft = item.isPale || placed.kind === "event";
  return (
    <g transform={`translate(0 ${String(box.y)})`}>
      {placed.kind === "programme" ? (
        <Programme placed={placed} colour={colour} fadeId={fadeId} />
      ) : (
        <Event placed={placed} colour={colour} />
      )}
      <text
        x={label.x}
        y={BASELINE}
        fill={isSoft ? "var(--soft)" : "var(--ink)"}
      >
        {/* A label begins with the title, or with as much of it as has room. */}
        <tspan lang={item.language}>
          {label.text.slice(0, item.title.length)}
        </tspan>
        {label.text.slice(item.title.length)}
      </text>
    </g>
  );
}

interface ProgrammeProps {
  readonly placed: PlacedBar;
  readonly colour: string;
  readonly fadeId: string;
}

function Programme({ placed, colour, fadeId }: ProgrammeProps) {
  return (
    <g fill={colour} color={colour} data-end={placed.end}>
      {barShapes(placed).map((shape) => (
        <BarPart
          key={`${shape.kind} ${String(shape.x)}`}
          shape={shape}
          fadeId={fadeId}
        />
      ))}
    </g>
  );
}

interface BarPartProps {
  readonly shape: BarShape;
  readonly fadeId: string;
}

function BarPart({ shape, fadeId }: BarPartProps) {
  const { kind, x, width, opacity, isUnsure = false } = shape;
  const place = { x, y: MARGIN, width, height: BAR };
  switch (kind) {
    case "body":
      return <rect {...place} fillOpacity={opacity} />;
    case "fade":
      // The gradient begins as strong as a bar is.
      return (
        <rect
          {...place}
          fill={`url(#${fadeId})`}
          opacity={opacity / TINT.bar}
        />
      );
    case "arrow":
      return (
        <path
          d={`M${x} ${MARGIN}l${width} ${BAR / 2}l${-width} ${BAR / 2}Z`}
          fillOpacity={opacity}
        />
      );
    case "start":
      return (
        <path
          d={`M${x + width / 2} ${MARGIN}v${BAR}`}
          stroke="currentColor"
          strokeWidth={width}
          strokeDasharray={isUnsure ? "2 2" : undefined}
          strokeOpacity={opacity}
        />
      );
  }
}

interface EventProps {
  readonly placed: PlacedEvent;
  readonly colour: string;
}

function Event({ placed, colour }: EventProps) {
  const words = lateWords(useWords()).timeline;
  const { x, span, item } = placed;
  return (
    <>
      <rect
        x={span.x}
        y={MARGIN}
        width={span.width}
        height={BAR}
        fill={colour}
        fillOpacity={TINT.pale}
      />
      <circle
        cx={x}
        cy={ROW / 2}
        r={RING - 0.75}
        fill="var(--card)"
        stroke={colour}
        strokeWidth={1.5}
      />
      <text
        x={x}
        y={BASELINE}
        textAnchor="middle"
        fill="var(--ink)"
        className="font-medium"
      >
        {words.letters[item.mark]}
      </text>
    </>
  );
}
