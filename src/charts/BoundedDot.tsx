import { type BoundedDotShape, END, type Whisker } from "./boundedDotShape.ts";

interface BoundedDotProps {
  readonly shape: BoundedDotShape;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** What lies behind it, for the rim between dots that touch. */
  readonly ground: string;
}

/** How much of an open whisker's colour is left, from the dot outwards. */
const FADE = [0.9, 0.6, 0.35, 0.15] as const;

/** A dot with its bounds: whiskers that end, fade or join, and a dashed outline for what is but about so. */
export function BoundedDot({
  shape: { isDashed, whiskers },
  x,
  y,
  radius,
  colour,
  ground,
}: BoundedDotProps) {
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      {whiskers.map((whisker) => (
        <WhiskerLine
          key={`${whisker.axis} ${String(whisker.from)} ${String(whisker.to)}`}
          whisker={whisker}
          colour={colour}
        />
      ))}
      <circle
        data-part="dot"
        r={isDashed ? radius - 0.75 : radius}
        fill={isDashed ? ground : colour}
        stroke={isDashed ? colour : ground}
        strokeWidth={isDashed ? 1.75 : 1}
        // However large, six dashes: a circle's own length would leave a ragged end.
        pathLength={isDashed ? 12 : undefined}
        strokeDasharray={isDashed ? "1.2 0.8" : undefined}
      />
    </g>
  );
}

interface WhiskerLineProps {
  readonly whisker: Whisker;
  readonly colour: string;
}

function lineAlong(axis: Whisker["axis"], from: number, to: number) {
  return axis === "x"
    ? { x1: from, x2: to, y1: 0, y2: 0 }
    : { x1: 0, x2: 0, y1: from, y2: to };
}

function lineAcross(axis: Whisker["axis"], at: number) {
  return axis === "x"
    ? { x1: at, x2: at, y1: -END, y2: END }
    : { x1: -END, x2: END, y1: at, y2: at };
}

function WhiskerLine({ whisker, colour }: WhiskerLineProps) {
  const { axis, from, to, isOpen, isContest } = whisker;
  if (isOpen) {
    const part = (to - from) / FADE.length;
    return (
      <g data-part="open" stroke={colour} strokeWidth={2}>
        {FADE.map((opacity, index) => (
          <line
            key={opacity}
            {...lineAlong(axis, from + index * part, from + (index + 1) * part)}
            strokeOpacity={opacity}
          />
        ))}
      </g>
    );
  }
  return (
    <g
      data-part={isContest ? "contest" : "range"}
      stroke={isContest ? "currentColor" : colour}
      strokeWidth={isContest ? 1.5 : 2}
    >
      <line {...lineAlong(axis, from, to)} />
      <line {...lineAcross(axis, to)} />
      {isContest && <line {...lineAcross(axis, from)} />}
    </g>
  );
}
