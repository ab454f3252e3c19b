import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type RowOrder,
  type SortKey,
  sortRows,
} from "#views/table/sortRows.ts";

const { compare } = new Intl.Collator("en-GB", { numeric: true });
const at = (value: number | string, group = 0): SortKey => ({ group, value });

const sorted = (
  keys: Readonly<Record<string, readonly SortKey[]>>,
  ...reversed: readonly boolean[]
) =>
  sortRows(
    Object.entries(keys),
    reversed.map((isReversed, index) => ({
      keyOf: ([, own]: [string, readonly SortKey[]]) => own[index],
      isReversed,
    })),
    compare,
  )
    .map(([name]) => name)
    .join(" ");

describe(sortRows, () => {
  test.each([
    [false, "b c a none"],
    [true, "a c b none"],
  ])(
    "numbers by value, missing last either way (reversed: %s)",
    (way, order) => {
      const keys = { none: [undefined], a: [at(30)], b: [at(4)], c: [at(5)] };
      expect(sorted(keys, way)).toBe(order);
    },
  );

  test.each([
    [false, "low high other none"],
    [true, "high low other none"],
  ])("groups keep their order (reversed: %s)", (way, order) => {
    const keys = {
      other: [at(1, 2)],
      none: [undefined],
      high: [at(9, 1)],
      low: [at(3, 1)],
    };
    expect(sorted(keys, way)).toBe(order);
  });

  test("texts as the language sorts them", () => {
    const keys = {
      x: [at("10 b")],
      y: [at("Étude")],
      z: [at("9 a")],
      w: [at("f")],
    };
    expect(sorted(keys, false)).toBe("z x y w");
  });

  test("several columns, the first counts most", () => {
    const keys = {
      a: [at(1), at("y")],
      b: [at(2), at("x")],
      c: [at(1), at("x")],
      d: [at(1), undefined],
    };
    expect(sorted(keys, false, false)).toBe("c a d b");
    expect(sorted(keys, true, true)).toBe("b a c d");
  });

  test("loses no row, invents none, and leaves equals as they stood", () => {
    const key = fc.option(
      fc.record({
        group: fc.integer({ min: 0, max: 2 }),
        value: fc.integer({ min: 0, max: 3 }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(key), fc.boolean(), (keys, isReversed) => {
        const rows = keys.map((own, index) => ({ own, index }));
        const order: RowOrder<(typeof rows)[number]> = {
          keyOf: ({ own }) => own,
          isReversed,
        };
        const after = sortRows(rows, [order], compare);
        expect(new Set(after)).toEqual(new Set(rows));
        expect(after).toHaveLength(rows.length);
        const sign = isReversed ? -1 : 1;
        for (const [index, row] of after.entries()) {
          const next = after[index + 1];
          if (!next?.own) continue;
          if (!row.own) throw new Error("a missing one stands before another");
          const steps = [
            next.own.group - row.own.group,
            sign * (next.own.value - row.own.value),
            next.index - row.index,
          ];
          expect(steps.find((step) => step !== 0)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
