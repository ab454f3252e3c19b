import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packRows } from "#views/timeline/packRows.ts";

const stretch = (from: number, to: number) => ({ from, to });

describe(packRows, () => {
  test("what overlaps is stacked, the rest stands side by side", () => {
    const rows = packRows(
      [
        stretch(0, 50),
        stretch(40, 80),
        stretch(58, 70),
        stretch(90, 95),
        stretch(55, 60),
      ],
      5,
    );
    expect(rows).toEqual([0, 1, 0, 0, 2]);
  });

  test("laws: none is dropped, none of a row overlap or come closer than the gap, no row stays empty", () => {
    const stretches = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 900 }), fc.nat({ max: 400 }))
        .map(([from, width]) => stretch(from, from + width)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(stretches, fc.nat({ max: 20 }), (things, gap) => {
        const rows = packRows(things, gap);
        expect(rows).toHaveLength(things.length);
        const used = new Set(rows);
        expect([...used].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: used.size }, (_, index) => index),
        );
        for (const row of used) {
          const lying = things
            .filter((_, index) => rows[index] === row)
            .toSorted((a, b) => a.from - b.from || a.to - b.to);
          for (const [index, { to }] of lying.entries()) {
            const next = lying[index + 1];
            if (!next) continue;
            expect(next.from).toBeGreaterThanOrEqual(to + gap);
          }
        }
      }),
    );
  });
});
