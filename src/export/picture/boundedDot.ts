import type { BoundedDotShape } from "#charts/boundedDotShape.ts";
import { WHISKER_WIDTH, whiskerLines } from "#charts/whiskerLines.ts";
import type { Item, Paint } from "./scene.ts";

/** A circle of 12, six dashes around it, whatever its size. */
const DASHES = { around: 12, on: 1.2, off: 0.8 } as const;
const RIM = { dashed: 1.75, whole: 1 } as const;

function circle(radius: number): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return `M0 ${radius}${half} ${2 * radius} 0${half} ${-2 * radius} 0Z`;
}

/** A dot with its bounds around the origin, as on screen. */
export function boundedDot(
  { isDashed, whiskers }: BoundedDotShape,
  radius: number,
  paint: Paint,
): readonly Item[] {
  const lines = whiskers.flatMap((whisker) =>
    whiskerLines(whisker).map(({ x1, y1, x2, y2, strength }): Item => {
      const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
      return {
        kind: "path",
        box: { x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
        d: `M${x1 - x} ${y1 - y}L${x2 - x} ${y2 - y}`,
        stroke: whisker.isContest ? { ink: "ink" } : paint,
        strokeWidth: whisker.isContest
          ? WHISKER_WIDTH.contest
          : WHISKER_WIDTH.own,
        opacity: strength,
      };
    }),
  );
  const size = isDashed ? radius - 0.75 : radius;
  const step = (2 * Math.PI * size) / DASHES.around;
  const ground = { ink: "card" } as const;
  const dot: Item = {
    kind: "path",
    box: { x: -size, y: -size, width: 2 * size, height: 2 * size },
    d: circle(size),
    fill: isDashed ? ground : paint,
    stroke: isDashed ? paint : ground,
    strokeWidth: isDashed ? RIM.dashed : RIM.whole,
    ...(isDashed ? { dash: `${DASHES.on * step} ${DASHES.off * step}` } : {}),
  };
  return [...lines, dot];
}
