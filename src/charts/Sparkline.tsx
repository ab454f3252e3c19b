import {
  type SparkFrame,
  type SparkPoint,
  sparklineShape,
} from "./sparklineShape.ts";

interface SparklineProps {
  readonly points: readonly SparkPoint[];
  readonly from: number;
  readonly to: number;
  readonly breakYear: number | undefined;
  /** The line in words. */
  readonly label: string;
}

const SIZE = { width: 96, height: 30, inset: 3 } as const;
const RADIUS = 1.75;

/** A small line over years: values that are not exact hollow, gaps left open, a break of the series dashed. */
export function Sparkline({
  points,
  from,
  to,
  breakYear,
  label,
}: SparklineProps) {
  const frame: SparkFrame = { ...SIZE, from, to };
  const { dots, lines, breakX } = sparklineShape(points, frame, breakYear);
  // Exact values within a line need no dot: the line bends there.
  const marked = dots.filter(
    ({ isHollow, isLone }, at) => isHollow || isLone || at === dots.length - 1,
  );
  return (
    <svg
      // An `img` element cannot take the colours of the theme.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
      width={SIZE.width}
      height={SIZE.height}
      className="shrink-0 overflow-visible text-soft"
    >
      {breakX !== undefined && (
        <line
          data-part="break"
          x1={breakX}
          x2={breakX}
          y1={0}
          y2={SIZE.height}
          stroke="var(--faint)"
          strokeDasharray="2 2"
        />
      )}
      {lines.map((line) => (
        <polyline
          key={line[0]?.x}
          points={line.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.25}
          strokeLinejoin="round"
        />
      ))}
      {marked.map(({ x, y, isHollow }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={RADIUS}
          fill={isHollow ? "var(--paper)" : "currentColor"}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}
