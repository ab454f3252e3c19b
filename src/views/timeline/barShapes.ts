import type { PlacedBar } from "./placedItem.ts";

/** A part of a programme's bar, along its row. */
export interface BarShape {
  readonly kind: "body" | "fade" | "arrow" | "start";
  readonly x: number;
  readonly width: number;
  /** 0 to 1; of a fade, where it begins. */
  readonly opacity: number;
  /** Of a start: whether its day is not known. */
  readonly isUnsure?: boolean;
}

const ARROW = 6;
const START = 3;
/** A start that is known to these few pixels looks exact. */
const EXACT = 5;

/** How strong a bar is in its colour: as such, where its start is not known, and where it was not in force. */
export const TINT = { bar: 0.24, pale: 0.1, out: 0.09 } as const;

/**
 * The parts of a programme's bar from left to right: pale where it may have
 * begun, its body, and an end that is an arrow where none is printed and fades
 * where it is not known. The start stands on top of them.
 */
export function barShapes({
  bar,
  pale,
  end,
  fadeFrom,
  hasStart,
  item,
}: PlacedBar): readonly BarShape[] {
  const right = bar.x + bar.width;
  const isUnsure = hasStart && pale.width > EXACT;
  const bodyX = isUnsure ? Math.min(right, pale.x + pale.width) : bar.x;
  const arrow = end === "open" ? Math.min(ARROW, right - bodyX) : 0;
  const bodyEnd = end === "faded" ? Math.max(bodyX, fadeFrom) : right - arrow;
  const bodyRight = Math.min(right, bodyEnd);
  const tint = item.isPale ? TINT.out : TINT.bar;
  const shapes: readonly BarShape[] = [
    {
      kind: "body",
      x: pale.x,
      width: isUnsure ? pale.width : 0,
      opacity: item.isPale ? tint / 2 : TINT.pale,
    },
    { kind: "body", x: bodyX, width: bodyRight - bodyX, opacity: tint },
    {
      kind: "fade",
      x: bodyEnd,
      width: end === "faded" ? right - bodyEnd : 0,
      opacity: tint,
    },
    {
      kind: "arrow",
      x: right - arrow,
      width: arrow,
      opacity: item.isPale ? TINT.bar : 0.55,
    },
    {
      kind: "start",
      x: bar.x,
      width: hasStart ? START : 0,
      opacity: item.isPale ? 0.5 : 1,
      isUnsure,
    },
  ];
  return shapes.filter(({ width }) => width > 0);
}
