import { lateWords } from "#words/lateWords.ts";
import { useWords } from "#ui/wordsContext.ts";
import {
  BAR,
  type PlacedBar,
  type PlacedEvent,
  type PlacedItem,
  RING,
  ROW,
} from "./timelineGeometry.ts";

interface TimelineMarkProps {
  readonly placed: PlacedItem;
  readonly colour: string;
  /** The gradient of a faded end, in the colour. */
  readonly fadeId: string;
}

/** Above and below a bar in its row. */
const MARGIN = (ROW - BAR) / 2;
const BASELINE = 15;
const ARROW = 7;
/** A start that is known to these few pixels looks exact. */
const EXACT = 5;

/** How strong a bar is in its colour: as such, where its start is not known, and where it was not in force. */
const TINT = { bar: 0.24, pale: 0.1, out: 0.09 } as const;

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
        {label.text}
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
  const { bar, pale, end, fadeFrom, hasStart, item } = placed;
  const right = bar.x + bar.width;
  const isUnsure = hasStart && pale.width > EXACT;
  const bodyX = isUnsure ? Math.min(right, pale.x + pale.width) : bar.x;
  const arrow = end === "open" ? Math.min(ARROW, right - bodyX) : 0;
  const bodyEnd = end === "faded" ? Math.max(bodyX, fadeFrom) : right - arrow;
  const tint = item.isPale ? TINT.out : TINT.bar;
  const line = { y: MARGIN, height: BAR };
  return (
    <g fill={colour} data-end={end}>
      {isUnsure && (
        <rect
          x={pale.x}
          width={pale.width}
          {...line}
          fillOpacity={item.isPale ? tint / 2 : TINT.pale}
        />
      )}
      <rect
        x={bodyX}
        width={Math.max(0, Math.min(right, bodyEnd) - bodyX)}
        {...line}
        fillOpacity={tint}
      />
      {end === "faded" && (
        <rect
          x={bodyEnd}
          width={Math.max(0, right - bodyEnd)}
          {...line}
          fill={`url(#${fadeId})`}
          opacity={item.isPale ? 0.4 : 1}
        />
      )}
      {arrow > 0 && (
        <path
          d={`M${right - arrow} ${MARGIN}L${right} ${MARGIN + BAR / 2}L${right - arrow} ${MARGIN + BAR}Z`}
          fillOpacity={item.isPale ? TINT.bar : 0.55}
        />
      )}
      {hasStart && (
        <path
          d={`M${bar.x + 1.5} ${MARGIN}v${BAR}`}
          stroke={colour}
          strokeWidth={3}
          strokeDasharray={isUnsure ? "2 2" : undefined}
          strokeOpacity={item.isPale ? 0.5 : 1}
        />
      )}
    </g>
  );
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
