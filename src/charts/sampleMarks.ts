import type { BarMark, MarkKind } from "./barMark.ts";

const SAMPLE = { from: 0, to: 1, zero: 0, contest: undefined } as const;

/** One mark of each kind, and two figures that contest each other: for legends. */
export const SAMPLE_MARKS: Record<MarkKind | "rival", BarMark> = {
  solid: { ...SAMPLE, kind: "solid" },
  ceiling: { ...SAMPLE, kind: "ceiling" },
  open: { ...SAMPLE, kind: "open", to: 0.8 },
  dashed: { ...SAMPLE, kind: "dashed" },
  range: { ...SAMPLE, kind: "range", from: 0.3 },
  rival: { ...SAMPLE, kind: "solid", to: 0.6, contest: { from: 0.6, to: 1 } },
};
