import type { MarkKind } from "./barMark.ts";
import type { Box } from "./boundedBarShape.ts";

/** A figure along one axis, in pixels from the dot: negative towards the smaller numbers of the axis. */
export interface DotReach {
  readonly kind: MarkKind;
  /** From the dot to the lower end of a range. */
  readonly low: number;
  /** From the dot to the ends of the figures that contest it. */
  readonly contest: { readonly from: number; readonly to: number } | undefined;
  /** How far the dot is from either end of its axis. */
  readonly room: { readonly before: number; readonly after: number };
}

/** A line from the dot, in pixels from its middle, downwards positive. */
export interface Whisker {
  readonly axis: "x" | "y";
  readonly from: number;
  readonly to: number;
  /** Whether it fades towards `to`, since nobody says where it ends. */
  readonly isOpen: boolean;
  /** Contested ends are joined in the colour of the text. */
  readonly isContest: boolean;
}

/** A dot with the marks of honesty, laid out around its middle. */
export interface BoundedDotShape {
  readonly isDashed: boolean;
  readonly whiskers: readonly Whisker[];
}

/** How far an open whisker reaches beyond its dot. */
const OPEN = 20;
/** Half the length of the line across a closed end. */
export const END = 4;

function whiskersOf(
  axis: "x" | "y",
  { kind, low, contest, room }: DotReach,
  radius: number,
): readonly Whisker[] {
  // On a screen greater numbers stand higher, which is less.
  const sign = axis === "x" ? 1 : -1;
  const line = (from: number, to: number, isOpen = false): Whisker => ({
    axis,
    from: sign * from || 0,
    to: sign * to || 0,
    isOpen,
    isContest: false,
  });
  const whiskers: Whisker[] = [];
  if (kind === "ceiling") {
    whiskers.push(line(-radius, -Math.min(radius + OPEN, room.before), true));
  }
  if (kind === "open") {
    whiskers.push(line(radius, Math.min(radius + OPEN, room.after), true));
  }
  if (kind === "range") whiskers.push(line(0, low));
  if (contest) {
    whiskers.push({ ...line(contest.from, contest.to), isContest: true });
  }
  // At the end of its axis a dot has no room for an open whisker.
  return whiskers.filter(({ from, to }) => Math.abs(to - from) >= 1);
}

/** Lays out a dot: whiskers along both axes, and a dashed outline where either figure is but about so. */
export function boundedDotShape(
  x: DotReach,
  y: DotReach,
  radius: number,
): BoundedDotShape {
  return {
    isDashed: x.kind === "dashed" || y.kind === "dashed",
    whiskers: [...whiskersOf("x", x, radius), ...whiskersOf("y", y, radius)],
  };
}

/** The ground that a whisker covers, around a dot's middle. */
export function whiskerBox(whisker: Whisker, x: number, y: number): Box {
  const { axis, from, to, isOpen } = whisker;
  const half = isOpen ? 1 : END;
  const [start, length] = [Math.min(from, to), Math.abs(to - from)];
  return axis === "x"
    ? { x: x + start, y: y - half, width: length, height: 2 * half }
    : { x: x - half, y: y + start, width: 2 * half, height: length };
}
