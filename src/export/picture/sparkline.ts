import { sparklineShape } from "#charts/sparklineShape.ts";
import type { ContextItem } from "#views/place/contextModel.ts";
import type { Item } from "./scene.ts";

export const SPARK = { width: 96, height: 28, inset: 3 } as const;
const RADIUS = 1.75;

/** A small line over years from the origin, drawn as on screen. */
export function sparkline(
  { points, breakYear }: NonNullable<ContextItem["line"]>,
  years: { readonly from: number; readonly to: number },
): readonly Item[] {
  const { dots, lines, breakX } = sparklineShape(
    points,
    { ...SPARK, ...years },
    breakYear,
  );
  const box = { x: 0, y: 0, width: SPARK.width, height: SPARK.height };
  // Exact values within a line need no dot: the line bends there.
  const marked = dots.filter(
    ({ isHollow, isLone }, at) => isHollow || isLone || at === dots.length - 1,
  );
  return [
    ...(breakX === undefined
      ? []
      : [
          {
            kind: "path",
            box,
            d: `M${breakX} 0v${SPARK.height}`,
            stroke: { ink: "faint" },
            dash: "2 2",
          } as const,
        ]),
    ...lines.map((line): Item => ({
      kind: "path",
      box,
      d: `M${line.map(({ x, y }) => `${x} ${y}`).join("L")}`,
      stroke: { ink: "soft" },
      strokeWidth: 1.25,
    })),
    ...marked.map(({ x, y, isHollow }): Item => ({
      kind: "path",
      box: {
        x: x - RADIUS,
        y: y - RADIUS,
        width: 2 * RADIUS,
        height: 2 * RADIUS,
      },
      d: `M0 ${RADIUS}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0Z`,
      fill: { ink: isHollow ? "card" : "soft" },
      stroke: { ink: "soft" },
    })),
  ];
}
