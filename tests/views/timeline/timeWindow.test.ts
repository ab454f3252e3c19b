import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readZoom } from "#view-state/zoom.ts";
import { monthIndex, type Span } from "#views/timeline/months.ts";
import {
  brushedWindow,
  movedWindow,
  windowOf,
  zoomedWindow,
  zoomText,
} from "#views/timeline/timeWindow.ts";

const ALL: Span = { from: monthIndex("2010-01"), to: monthIndex("2020-01") };
const windowed = (zoom: string) => windowOf(zoom, ALL);
const text = (span: Span) => zoomText(span, ALL);

describe(windowOf, () => {
  test("all there is, unless the link asks for less", () => {
    expect(windowed("all")).toEqual(ALL);
    expect(windowed("2015-03~2015-04").to).toBe(monthIndex("2015-05"));
  });
});

describe(zoomText, () => {
  test.each(["2015-03~2019-06", "2010-01~2019-11", "2010-02~2019-12"])(
    "%s stays as it is",
    (zoom) => {
      expect(text(windowed(zoom))).toBe(zoom);
    },
  );

  test("says all once it holds all there is", () => {
    expect(text(windowed("2010-01~2019-12"))).toBe("all");
    expect(text(windowed("2009-05~2020-12"))).toBe("all");
  });
});

describe(movedWindow, () => {
  test.each([
    ["2015-01~2016-12", 5, "2015-06~2017-05"],
    ["2015-01~2016-12", -5, "2014-08~2016-07"],
    ["2015-01~2016-12", 999, "2018-01~2019-12"],
    ["2015-01~2016-12", -999, "2010-01~2011-12"],
    // What a link asks for beyond the data can be left, but not led further out.
    ["2021-01~2021-06", 7, "2021-01~2021-06"],
    ["2021-01~2021-06", -12, "2020-01~2020-06"],
  ])("%s by %d: %s", (zoom, by, after) => {
    expect(text(movedWindow(windowed(zoom), by, ALL))).toBe(after);
  });
});

describe(zoomedWindow, () => {
  const at = monthIndex("2015-01");
  test.each([
    ["2014-01~2015-12", 0.5, undefined, "2014-07~2015-06"],
    ["2014-01~2015-12", 0.5, at, "2014-07~2015-06"],
    ["2015-01~2016-12", 0.5, at, "2015-01~2015-12"],
    ["2016-01~2017-12", 0.5, at, "2016-07~2017-06"],
    ["2015-01~2015-02", 0.5, undefined, "2015-01~2015-02"],
    ["2011-01~2012-12", 2, undefined, "2010-01~2013-12"],
    ["2010-01~2016-12", 2, undefined, "all"],
  ])("%s by %d at %s: %s", (zoom, factor, centre, after) => {
    expect(text(zoomedWindow(windowed(zoom), factor, centre, ALL))).toBe(after);
  });
});

test("whole months are marked, whichever way one drags", () => {
  const [a, b] = [monthIndex("2015-03") + 0.4, monthIndex("2016-01") + 0.1];
  expect(text(brushedWindow(a, b))).toBe("2015-03~2016-01");
  expect(text(brushedWindow(b, a))).toBe("2015-03~2016-01");
  expect(text(brushedWindow(a, a + 0.1))).toBe("2015-03~2015-04");
});

test("whatever is done to a window, the link can hold it, and no zoom loses the point it is about", () => {
  const act = fc.oneof(
    fc.record({ by: fc.integer({ min: -200, max: 200 }) }),
    fc.record({
      factor: fc.constantFrom(0.5, 2),
      at: fc.double({ min: ALL.from, max: ALL.to, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let window = ALL;
      for (const each of acts) {
        const before = window;
        if ("by" in each) window = movedWindow(window, each.by, ALL);
        else window = zoomedWindow(window, each.factor, each.at, ALL);
        const zoom = text(window);
        expect(zoom === "all" || readZoom(zoom) !== undefined).toBe(true);
        expect(windowOf(zoom, ALL)).toEqual(window);
        expect(window.from).toBeGreaterThanOrEqual(ALL.from);
        expect(window.to).toBeLessThanOrEqual(ALL.to);
        const isAbout =
          "at" in each && each.at >= before.from && each.at <= before.to;
        if (!isAbout) continue;
        // Windows begin and end with months, so a point may be left half a month outside.
        expect(window.from).toBeLessThanOrEqual(each.at + 0.5);
        expect(window.to).toBeGreaterThanOrEqual(each.at - 0.5);
      }
    }),
  );
});
