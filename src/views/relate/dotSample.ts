import type { MarkKind } from "#charts/barMark.ts";
import {
  type BoundedDotShape,
  boundedDotShape,
  type DotReach,
} from "#charts/boundedDotShape.ts";

/** A dot of the legend, in pixels. */
export interface DotSample {
  readonly shape: BoundedDotShape;
  readonly width: number;
  /** Where its dot stands across. */
  readonly at: number;
  readonly radius: number;
}

const STILL: DotReach = {
  kind: "solid",
  low: 0,
  contest: undefined,
  room: { before: 30, after: 30 },
};
const RADIUS = 4.5;
/** How wide each sample is, and where its dot stands in it. */
const SAMPLES: Record<
  MarkKind | "rival",
  { readonly width: number; readonly at: number }
> = {
  solid: { width: 12, at: 6 },
  ceiling: { width: 32, at: 26 },
  open: { width: 32, at: 6 },
  dashed: { width: 12, at: 6 },
  range: { width: 32, at: 26 },
  rival: { width: 28, at: 6 },
};

function sampleOf(kind: MarkKind | "rival"): DotReach {
  if (kind === "rival") return { ...STILL, contest: { from: 0, to: 16 } };
  return { ...STILL, kind, low: kind === "range" ? -20 : 0 };
}

/** How a mark looks in the legend. */
export function dotSample(kind: MarkKind | "rival"): DotSample {
  const shape = boundedDotShape(sampleOf(kind), STILL, RADIUS);
  return { ...SAMPLES[kind], shape, radius: RADIUS };
}
