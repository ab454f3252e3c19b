import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countRows, withoutOne } from "#export/picture/withoutOne.ts";

const groupsOf = (counts: readonly number[]) =>
  counts.map((count) => ({
    rows: Array.from({ length: count }, (_, index) => index),
  }));

const sizes = (groups: readonly { readonly rows: readonly unknown[] }[]) =>
  groups.map(({ rows }) => rows.length).join(" ");

describe(withoutOne, () => {
  test("takes from the largest group, the last of those alike", () => {
    expect(sizes(withoutOne(groupsOf([2, 5, 1])))).toBe("2 4 1");
    expect(sizes(withoutOne(groupsOf([3, 3, 1])))).toBe("3 2 1");
    expect(sizes(withoutOne(groupsOf([1, 1])))).toBe("1");
  });

  test("takes one row at a time, and no group goes while another has more than one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (counts) => {
          const groups = groupsOf(counts);
          const fewer = withoutOne(groups);
          expect(countRows(fewer)).toBe(countRows(groups) - 1);
          const isLost = fewer.length < groups.length;
          expect(isLost && counts.some((count) => count > 1)).toBe(false);
        },
      ),
    );
  });
});
