import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoMonth, monthIndex, spanOf } from "#views/timeline/months.ts";
import { rowsOf } from "#tests/support/table.ts";

describe(spanOf, () => {
  test.each(
    rowsOf(`
    date       | from       | length
    ---------- | ---------- | ------
    2019       | 2019-01    | 12
    2019-06    | 2019-06    | 1
    2020-02    | 2020-02    | 1
    2019-06-01 | 2019-06    | 0.0333
    2020-02-29 | 2020-02    | 0.0345
  `),
  )("%s begins in %s and is %s months long", (date, from, length) => {
    const span = spanOf(date ?? "");
    expect(isoMonth(Math.floor(span.from))).toBe(from);
    expect(span.to - span.from).toBeCloseTo(Number(length), 4);
  });

  test("the last day of a month ends it", () => {
    expect(spanOf("2019-06-30").to).toBe(monthIndex("2019-07"));
    expect(spanOf("2019-12-31").to).toBe(spanOf("2019").to);
  });
});

test("a month is the same written and read again", () => {
  const months = fc.integer({ min: 1900 * 12, max: 2100 * 12 });
  fc.assert(
    fc.property(months, (index) => {
      expect(monthIndex(isoMonth(index))).toBe(index);
    }),
  );
});
