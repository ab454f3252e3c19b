import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "#charts/boundedBarShape.ts";
import {
  isOverlapping,
  isWithin,
  type LabelWish,
  placeLabels,
} from "#charts/placeLabels.ts";

const FRAME: Box = { x: 0, y: 0, width: 400, height: 300 };

const wish = (id: string, x: number, y: number): LabelWish => ({
  id,
  width: 50,
  height: 15,
  x,
  y,
  radius: 5,
  mayLead: false,
});

/** Where a name stands, seen from its dot at 200, 150. */
function sideOf({ x, y, width, height }: Box): string {
  const down = y >= 150 ? "below" : y + height <= 150 ? "above" : "";
  const across = x >= 200 ? "right" : x + width <= 200 ? "left" : "";
  return [down, across].filter((part) => part !== "").join(" ");
}

const box = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});

describe(placeLabels, () => {
  test.each([
    ["nothing", [], "right"],
    ["the right", [box(206, 100, 100, 100)], "left"],
    ["both sides", [box(206, 143, 90, 14), box(90, 143, 104, 14)], "above"],
    ["all but below", [box(0, 0, 400, 150)], "below"],
  ])("with %s taken", (_, obstacles, side) => {
    const { placed } = placeLabels([wish("a", 200, 150)], obstacles, [], FRAME);
    expect(placed.map((label) => sideOf(label.box))).toEqual([side]);
  });

  test("keeps off lines where it can", () => {
    const line = [box(0, 149, 400, 2)];
    const own = wish("a", 200, 150);
    const [free] = placeLabels([own], [], line, FRAME).placed;
    expect(free && sideOf(free.box)).toBe("above");
    const taken = [box(0, 0, 400, 140), box(0, 160, 400, 140)];
    const [across] = placeLabels([own], taken, line, FRAME).placed;
    expect(across && sideOf(across.box)).toBe("right");
  });

  test("leads to a name farther off where nothing near is free, if it may", () => {
    const taken = [box(150, 120, 100, 60)];
    const own = wish("a", 200, 150);
    expect(placeLabels([own], taken, [], FRAME).left).toEqual(["a"]);
    const [led] = placeLabels(
      [{ ...own, mayLead: true }],
      taken,
      [],
      FRAME,
    ).placed;
    expect(led?.lead).toBeDefined();
    expect(led && isOverlapping(led.box, box(150, 120, 100, 60))).toBe(false);
  });

  test("no name touches another, an obstacle or the edge, and none is lost", () => {
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 8, max: 120 }),
      radius: fc.integer({ min: 3, max: 7 }),
      mayLead: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 40 }), (dots) => {
        const wishes = dots.map((each, index) => ({
          ...each,
          id: String(index),
          height: 15,
        }));
        const grounds = dots.map(({ x, y, radius }) =>
          box(x - radius, y - radius, 2 * radius, 2 * radius),
        );
        const { placed, left } = placeLabels(wishes, grounds, [], FRAME);
        const boxes = placed.map((label) => label.box);
        expect(placed.length + left.length).toBe(wishes.length);
        for (const [index, each] of boxes.entries()) {
          const others = [...boxes.slice(index + 1), ...grounds];
          expect(others.some((other) => isOverlapping(each, other))).toBe(
            false,
          );
          expect(isWithin(each, FRAME)).toBe(true);
        }
      }),
    );
  });
});
