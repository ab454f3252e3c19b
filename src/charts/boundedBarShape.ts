import type { BarMark, MarkKind } from "#charts/barMark.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room that a mark is drawn in. */
export type Frame = Box;

/** A mark in pixels. */
export interface BoundedBarShape {
  readonly kind: MarkKind;
  readonly body: Box | undefined;
  /** Where an open bar starts to fade and where nothing is left of it. */
  readonly fade: { readonly from: number; readonly to: number } | undefined;
  readonly ceiling: Box | undefined;
  readonly contest: { readonly from: number; readonly to: number } | undefined;
}

const SHORTEST = 2;
const CEILING = 4;
const LONGEST_FADE = 24;

/**
 * Lays a mark out in its frame, which nothing leaves. What is not nought has a visible length.
 *
 * "At least" fades towards the greater values: beyond its end where the frame has room, else within its last part.
 */
export function boundedBarShape(mark: BarMark, frame: Frame): BoundedBarShape {
  const at = (fraction: number) => frame.x + fraction * frame.width;
  const isEmpty = mark.from === mark.to;
  const isNegative =
    mark.kind !== "range" && mark.to <= mark.zero && mark.from < mark.zero;
  const { left, right } = visibleEnds(
    at(mark.from),
    at(mark.to),
    isNegative,
    frame,
  );
  const fade =
    mark.kind === "open" && !isEmpty
      ? isNegative
        ? { from: left, to: right }
        : fadeOf(left, right, frame)
      : undefined;
  const body = boxBetween(left, fade?.to ?? right, frame);
  const ceilingWidth = Math.min(CEILING, right - left);
  return {
    kind: mark.kind,
    body: isEmpty ? undefined : body,
    fade,
    ceiling:
      mark.kind === "ceiling" && !isEmpty
        ? {
            ...body,
            x: isNegative ? left : right - ceilingWidth,
            width: ceilingWidth,
          }
        : undefined,
    contest: mark.contest && {
      from: at(mark.contest.from),
      to: at(mark.contest.to),
    },
  };
}

function boxBetween(left: number, right: number, frame: Frame): Box {
  return { x: left, y: frame.y, width: right - left, height: frame.height };
}

function visibleEnds(
  left: number,
  right: number,
  isNegative: boolean,
  frame: Frame,
): { left: number; right: number } {
  if (right - left >= SHORTEST) return { left, right };
  if (isNegative) return { left: Math.max(frame.x, right - SHORTEST), right };
  const start = Math.min(left, frame.x + frame.width - SHORTEST);
  return { left: start, right: start + SHORTEST };
}

function fadeOf(
  left: number,
  right: number,
  frame: Frame,
): { from: number; to: number } {
  const length = Math.min(LONGEST_FADE, frame.width * 0.15);
  const to = Math.min(frame.x + frame.width, right + length);
  return { from: Math.max(left, Math.min(right, to - length)), to };
}
