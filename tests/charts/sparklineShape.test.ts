import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type SparkFrame,
  type SparkPoint,
  sparklineShape,
} from "#charts/sparklineShape.ts";

const FRAME: SparkFrame = {
  width: 110,
  height: 30,
  inset: 5,
  from: 2010,
  to: 2020,
};

/** `2010 1, 2011 2 hollow`. */
const pointsOf = (text: string): SparkPoint[] =>
  text.split(", ").map((part) => {
    const [year = "", value = "", mark] = part.split(" ");
    return {
      year: Number(year),
      value: Number(value),
      isHollow: mark === "hollow",
    };
  });

const drawn = (text: string, breakYear?: number) => {
  const { dots, lines, breakX } = sparklineShape(
    pointsOf(text),
    FRAME,
    breakYear,
  );
  return {
    dots: dots.map(
      ({ x, y, isHollow, isLone }) =>
        `${x},${y}${isHollow ? " hollow" : ""}${isLone ? " lone" : ""}`,
    ),
    lines: lines.map((line) => line.map(({ x }) => x).join(" ")),
    breakX,
  };
};

describe(sparklineShape, () => {
  test("runs from the lowest at the bottom to the highest at the top", () => {
    expect(drawn("2010 1, 2011 2, 2012 3").dots).toEqual([
      "5,25",
      "15,15",
      "25,5",
    ]);
  });

  test("a year without a value is a gap", () => {
    const { dots, lines } = drawn(
      "2010 1, 2011 2 hollow, 2013 3, 2015 3, 2016 1",
    );
    expect(lines).toEqual(["5 15", "55 65"]);
    expect(dots[1]).toBe("15,15 hollow");
    expect(dots[2]).toBe("35,5 lone");
  });

  test("equal values lie in the middle, and so does a frame of one year", () => {
    expect(drawn("2010 7, 2020 7").dots).toEqual(["5,15 lone", "105,15 lone"]);
    const one = sparklineShape(pointsOf("2010 7"), { ...FRAME, to: 2010 });
    expect(one.dots[0]).toMatchObject({ x: 55, y: 15 });
  });

  test("nothing is joined across the break, which stands between the years", () => {
    const { lines, breakX } = drawn("2018 1, 2019 2, 2020 3", 2020);
    expect(lines).toEqual(["85 95"]);
    expect(breakX).toBe(100);
    expect(drawn("2018 1, 2019 2", 2020).breakX).toBeUndefined();
    expect(drawn("2020 1", 2020).breakX).toBeUndefined();
  });

  const points = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2000, max: 2030 }),
      value: fc.double({ min: -1e13, max: 1e13, noNaN: true }),
      isHollow: fc.boolean(),
    }),
    { minLength: 1, selector: ({ year }) => year },
  );

  test("every value has its dot within the frame, and only successive years are joined", () => {
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: 2000, max: 2030 }),
        (all, broken) => {
          const frame = { ...FRAME, from: 2000, to: 2030 };
          const { dots, lines } = sparklineShape(all, frame, broken);
          expect(dots).toHaveLength(all.length);
          for (const { x, y } of dots) {
            expect(x).toBeGreaterThanOrEqual(5);
            expect(x).toBeLessThanOrEqual(105);
            expect(y).toBeGreaterThanOrEqual(5);
            expect(y).toBeLessThanOrEqual(25);
          }
          const joints = lines.reduce((sum, line) => sum + line.length - 1, 0);
          const years = new Set(all.map(({ year }) => year));
          const successive = [...years].filter(
            (year) => years.has(year - 1) && year !== broken,
          );
          expect(joints).toBe(successive.length);
          expect(dots.filter(({ isLone }) => isLone)).toHaveLength(
            all.length - lines.flat().length,
          );
        },
      ),
    );
  });
});
