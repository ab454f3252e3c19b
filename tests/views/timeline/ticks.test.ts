import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoMonth, monthIndex } from "#views/timeline/months.ts";
import { ticksOf } from "#views/timeline/ticks.ts";
import { rowsOf } from "#tests/support/table.ts";

const spanOf = (from: string, to: string) => ({
  from: monthIndex(from),
  to: monthIndex(to) + 1,
});

describe(ticksOf, () => {
  test.each(
    rowsOf(`
    from    | to      | width | ticks
    ------- | ------- | ----- | -----
    2019-02 | 2019-06 | 600   | 2019-02 2019-03 2019-04 2019-05 2019-06
    2018-11 | 2019-12 | 600   | 2019-01 2019-04 2019-07 2019-10
    2017-03 | 2019-12 | 450   | 2017-07 2018-01 2018-07 2019-01 2019-07
    2015-03 | 2019-12 | 300   | 2016-01 2017-01 2018-01 2019-01
    2007-01 | 2026-12 | 500   | 2008-01 2010-01 2012-01 2014-01 2016-01 2018-01 2020-01 2022-01 2024-01 2026-01
    1969-01 | 2026-12 | 300   | 1970-01 1980-01 1990-01 2000-01 2010-01 2020-01
  `),
  )("%s to %s in %s px: %s", (from = "", to = "", width, ticks) => {
    const shown = ticksOf(spanOf(from, to), Number(width));
    expect(shown.map(({ at }) => isoMonth(at)).join(" ")).toBe(ticks);
  });

  test("years are told from months", () => {
    const shown = ticksOf(spanOf("2018-11", "2019-03"), 600);
    expect(shown.map(({ isYear }) => isYear)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test("labels have room, and all lie within the stretch", () => {
    const stretch = fc.record({
      from: fc.integer({ min: 1900 * 12, max: 2100 * 12 }),
      length: fc.integer({ min: 2, max: 1200 }),
      width: fc.integer({ min: 200, max: 1600 }),
    });
    fc.assert(
      fc.property(stretch, ({ from, length, width }) => {
        const span = { from, to: from + length };
        const at = ticksOf(span, width).map((tick) => tick.at);
        for (const [index, month] of at.entries()) {
          expect(month).toBeGreaterThanOrEqual(span.from);
          expect(month).toBeLessThan(span.to);
          const next = at[index + 1] ?? Infinity;
          expect(((next - month) / length) * width).toBeGreaterThanOrEqual(42);
        }
      }),
    );
  });
});
