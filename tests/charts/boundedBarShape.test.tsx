import { describe, expect, it } from "vitest";
import { barMark, extentOf, type BarMark } from "#charts/barMark.ts";
import { boundedBarShape } from "#charts/boundedBarShape.ts";
import type { Bound } from "#domain/bound.ts";

const FRAME = { x: 100, y: 20, width: 200, height: 8 };

const markOf = (
  bound: Bound,
  { low, high }: { low: number; high: number },
  ends: readonly number[] = [100],
): BarMark => barMark({ low, high, bound }, [], extentOf(ends));

const at = (value: number) => ({ low: value, high: value });

/** Left and right of what is drawn. */
function endsOf(mark: BarMark): readonly [number, number] {
  const { body } = boundedBarShape(mark, FRAME);
  return body ? [body.x, body.x + body.width] : [Number.NaN, Number.NaN];
}

describe(boundedBarShape, () => {
  it("draws a figure as long as its share of the scale", () => {
    expect(endsOf(markOf("exact", at(50)))).toEqual([100, 200]);
    expect(endsOf(markOf("exact", at(100)))).toEqual([100, 300]);
  });

  it("keeps to the top and height of its frame", () => {
    const { body } = boundedBarShape(markOf("exact", at(50)), FRAME);
    expect(body).toMatchObject({ y: 20, height: 8 });
  });

  it("draws nothing for nought", () => {
    const shape = boundedBarShape(markOf("at-most", at(0)), FRAME);
    expect(shape.body).toBeUndefined();
    expect(shape.ceiling).toBeUndefined();
  });

  it.each<Bound>(["exact", "at-most", "at-least", "about", "rumoured"])(
    "shows two pixels at least of what is not nought: %s",
    (bound) => {
      const [left, right] = endsOf(markOf(bound, at(0.001)));
      expect(left).toBe(100);
      expect(right - left).toBeGreaterThanOrEqual(2);
    },
  );

  it("ends at most at a ceiling within the bar", () => {
    const { body, ceiling } = boundedBarShape(markOf("at-most", at(50)), FRAME);
    expect(body).toMatchObject({ x: 100, width: 100 });
    expect(ceiling).toMatchObject({ x: 196, width: 4 });
  });

  it("fades at least beyond its end", () => {
    const { body, fade } = boundedBarShape(markOf("at-least", at(50)), FRAME);
    expect(fade).toEqual({ from: 200, to: 224 });
    expect(body).toMatchObject({ x: 100, width: 124 });
  });

  it("fades within the bar where the frame ends", () => {
    const { fade } = boundedBarShape(markOf("at-least", at(100)), FRAME);
    expect(fade).toEqual({ from: 276, to: 300 });
  });

  it("draws a range from its low to its high end", () => {
    const mark = markOf("range", { low: 25, high: 75 });
    expect(endsOf(mark)).toEqual([150, 250]);
  });

  it("draws what is negative from nought to the left", () => {
    const mark = markOf("at-most", at(-50), [-50, 50]);
    const { body, ceiling } = boundedBarShape(mark, FRAME);
    expect(body).toMatchObject({ x: 100, width: 100 });
    expect(ceiling).toMatchObject({ x: 100, width: 4 });
  });

  it("fades a negative at least towards the greater values", () => {
    const mark = markOf("at-least", at(-50), [-50, 50]);
    expect(boundedBarShape(mark, FRAME).fade).toEqual({ from: 100, to: 200 });
  });

  it("keeps a short negative bar at nought", () => {
    const mark = markOf("exact", at(-0.001), [-50, 50]);
    expect(endsOf(mark)).toEqual([198, 200]);
  });

  it("joins the ends of figures that contest each other", () => {
    const rival = { low: 100, high: 100, bound: "exact" } as const;
    const mark = barMark(
      { low: 25, high: 25, bound: "exact" },
      [rival],
      extentOf([100]),
    );
    const { contest } = boundedBarShape(mark, FRAME);
    expect(contest).toEqual({ from: 150, to: 300 });
  });

  it("never leaves its frame", () => {
    const values = [-100, -0.01, 0, 0.01, 1, 99.99, 100];
    const bounds = ["exact", "at-most", "at-least", "about"] as const;
    const marks = values.flatMap((value) =>
      bounds.map((bound) => markOf(bound, at(value), [-100, 100])),
    );
    const drawn = marks.filter(({ from, to }) => from !== to);
    expect(drawn).toHaveLength(24);
    for (const [left, right] of drawn.map(endsOf)) {
      expect(left).toBeGreaterThanOrEqual(100);
      expect(right).toBeLessThanOrEqual(300);
      expect(right - left).toBeGreaterThanOrEqual(1.999);
    }
  });
});
