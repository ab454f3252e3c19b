import { describe, expect, test } from "vitest";
import type { MarkKind } from "#charts/barMark.ts";
import {
  boundedDotShape,
  type DotReach,
  type Whisker,
} from "#charts/boundedDotShape.ts";

const STILL: DotReach = {
  kind: "solid",
  low: 0,
  contest: undefined,
  room: { before: 100, after: 100 },
};

const told = ({ axis, from, to, isOpen, isContest }: Whisker) =>
  `${axis} ${from} to ${to}${isOpen ? " open" : ""}${isContest ? " contest" : ""}`;

const shapeOf = (x: Partial<DotReach>, y: Partial<DotReach>) => {
  const shape = boundedDotShape({ ...STILL, ...x }, { ...STILL, ...y }, 5);
  return [shape.isDashed ? "dashed" : "", ...shape.whiskers.map(told)].join(
    "; ",
  );
};

const kind = (name: MarkKind): Partial<DotReach> => ({ kind: name });

describe(boundedDotShape, () => {
  // Pixels downwards: on the axis upwards the greater numbers are the lesser pixels.
  test.each([
    ["exact", {}, {}, ""],
    ["up to", {}, kind("ceiling"), "; y 5 to 25 open"],
    ["at least", {}, kind("open"), "; y -5 to -25 open"],
    ["up to, across", kind("ceiling"), {}, "; x -5 to -25 open"],
    ["at least, across", kind("open"), {}, "; x 5 to 25 open"],
    ["about", kind("dashed"), {}, "dashed"],
    ["a range", {}, { ...kind("range"), low: -40 }, "; y 0 to 40"],
    ["a range, across", { ...kind("range"), low: -40 }, {}, "; x 0 to -40"],
    [
      "contested",
      {},
      { contest: { from: -30, to: 10 } },
      "; y 30 to -10 contest",
    ],
    [
      "up to both ways",
      kind("ceiling"),
      kind("ceiling"),
      "; x -5 to -25 open; y 5 to 25 open",
    ],
    [
      "with little room",
      {},
      { ...kind("ceiling"), room: { before: 12, after: 0 } },
      "; y 5 to 12 open",
    ],
    [
      "with none",
      {},
      { ...kind("ceiling"), room: { before: 5, after: 0 } },
      "",
    ],
  ])("%s", (_, x, y, expected) => {
    expect(shapeOf(x, y)).toBe(expected);
  });
});
