import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bound, BOUNDS, weakestBound } from "#domain/bound.ts";
import { rowsOf } from "#tests/support/table.ts";

const SUMS = `
 bounds                    | of the sum
 ------------------------- | ----------
                           | exact
 exact                     | exact
 exact exact               | exact
 range exact               | range
 exact at-least            | at-least
 exact more-than           | more-than
 at-least more-than        | more-than
 range at-least            | at-least
 exact at-most             | at-most
 range at-most             | at-most
 at-least at-most          | about
 more-than at-most         | about
 exact at-least at-most    | about
 about exact               | about
 about at-least            | about
 about at-most             | about
 about at-least at-most    | about
 planned exact             | planned
 planned at-least          | planned
 planned at-least at-most  | planned
 planned about             | planned
 rumoured at-most          | rumoured
 rumoured planned          | rumoured
 rumoured at-least at-most | rumoured
 `;

describe(weakestBound, () => {
  test.each(rowsOf(SUMS))("of %s: %s", (bounds, expected) => {
    const given = bounds.split(" ").filter((word) => word !== "") as Bound[];
    expect(weakestBound(given)).toBe(expected);
  });

  test.each(BOUNDS)("of %s alone or twice is itself", (bound) => {
    expect(weakestBound([bound])).toBe(bound);
    expect(weakestBound([bound, bound])).toBe(bound);
  });

  test("has an entry for every bound", () => {
    const named = new Set(
      rowsOf(SUMS).flatMap(([list = ""]) => list.split(" ")),
    );
    expect(BOUNDS.filter((bound) => !named.has(bound))).toEqual([]);
  });

  test("does not depend on the order, nor on how a sum is bracketed", () => {
    const some = fc.array(fc.constantFrom(...BOUNDS), { maxLength: 6 });
    const property = fc.property(some, some, (left, right) => {
      const whole = weakestBound([...left, ...right]);
      expect(weakestBound([...right, ...left])).toBe(whole);
      expect(weakestBound([weakestBound(left), weakestBound(right)])).toBe(
        whole,
      );
    });
    fc.assert(property, { seed: 20261122 });
  });
});
