import type { BoundedDotShape, Whisker } from "./boundedDotShape.ts";
import { WHISKER_WIDTH, whiskerLines } from "./whiskerLines.ts";

interface BoundedDotProps {
  readonly shape: BoundedDotShape;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** What lies behind it, for the rim between dots that touch. */
  readonly ground: string;
}

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
        <WhiskerMark
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

interface WhiskerMarkProps {
  readonly whisker: Whisker;
  readonly colour: string;
}

function WhiskerMark({ whisker, colour }: WhiskerMarkProps) {
  const { isOpen, isContest } = whisker;
  return (
    <g
      data-part={isOpen ? "open" : isContest ? "contest" : "range"}
      stroke={isContest ? "currentColor" : colour}
      strokeWidth={isContest ? WHISKER_WIDTH.contest : WHISKER_WIDTH.own}
    >
      {whiskerLines(whisker).map(({ strength, ...ends }) => (
        <line
          key={Object.values(ends).join(" ")}
          {...ends}
          strokeOpacity={strength}
        />
      ))}
    </g>
  );
}
