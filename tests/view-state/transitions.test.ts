import { describe, expect, test } from "vitest";
import { id, ids } from "#tests/support/stated.ts";
import type { AxisId } from "#view-state/axis.ts";
import { decode, encode } from "#view-state/codec.ts";
import { INITIAL_VIEW, MOST_PLACES } from "#view-state/fields.ts";
import {
  addPlace,
  chooseAxis,
  hasOwnFilters,
  liftFilter,
  movePlace,
  removePlace,
  resetFilters,
  swapAxes,
  toggleWord,
} from "#view-state/transitions.ts";

const viewOf = (link: string) => decode(link).view;
/** What a view differs in from the start, without the data. */
const linkOf = (view: Parameters<typeof encode>[0]) =>
  encode(view).replace(/&?data=current$/, "");

describe(addPlace, () => {
  test.each([
    ["places=wuhan", "beijing", "places=wuhan~beijing"],
    ["places=wuhan~beijing", "wuhan", "places=wuhan~beijing"],
  ])("%s and %s: %s", (before, place, after) => {
    expect(linkOf(addPlace(viewOf(before), id(place)))).toBe(after);
  });

  test("a place too many is not added", () => {
    const full = ids<never>("a b c d e f g h i j k l");
    expect(full).toHaveLength(MOST_PLACES);
    const view = { ...INITIAL_VIEW, places: full };
    expect(addPlace(view, id("m"))).toBe(view);
  });
});

describe(removePlace, () => {
  test.each([
    ["places=a~b~c", "b", "places=a~c"],
    ["places=a~b", "z", "places=a~b"],
    ["places=a", "a", "places=a"],
    ["places=a~b&ref=a", "a", "places=b"],
    ["places=a~b&ref=b", "a", "places=b&ref=b"],
    ["places=a~b&open=a_fund", "a", "places=b"],
    ["places=a~a-b&open=a-b_fund", "a", "places=a-b&open=a-b_fund"],
  ])("%s without %s: %s", (before, place, after) => {
    expect(linkOf(removePlace(viewOf(before), id(place)))).toBe(after);
  });
});

describe(movePlace, () => {
  test.each([
    ["a b c", "a", 1, "places=b~a~c"],
    ["a b c", "a", 2, "places=b~c~a"],
    ["a b c", "c", 0, "places=c~a~b"],
    ["a b c", "b", 1, "places=a~b~c"],
    ["a b c", "a", 99, "places=b~c~a"],
    ["a b c", "c", -1, "places=c~a~b"],
    ["c b a", "c", 1, "places=b~c~a"],
  ])("of %s, %s to %d: %s", (shown, place, to, after) => {
    const view = viewOf("places=a~b~c&sort=-name");
    expect(linkOf(movePlace(view, ids(shown), id(place), to))).toBe(after);
  });
});

describe(toggleWord, () => {
  test.each([
    ["", "sector", "blockchain", "sector=blockchain"],
    ["sector=blockchain", "sector", "ai", "sector=ai~blockchain"],
    ["sector=ai~blockchain", "sector", "ai", "sector=blockchain"],
    ["sector=ai", "sector", "ai", ""],
    ["", "province", "hubei", "province=hubei"],
    ["province=hubei", "province", "guangdong", "province=guangdong~hubei"],
    ["", "quality", "low", "quality=all"],
    ["", "quality", "medium", "quality=high"],
  ] as const)("%s, %s %s: %s", (before, name, word, after) => {
    const next = toggleWord(viewOf(before), name, word);
    const isAll = name === "quality" && word === "low";
    // All words chosen one by one are written one by one; the view is the same.
    expect(linkOf(next)).toBe(isAll ? "quality=high~medium~low" : after);
    expect(viewOf(encode(next))).toEqual(next);
  });
});

describe("lifting and resetting", () => {
  const filtered = viewOf(
    "per=gdp&sector=ai&from=2015&to=2018&q=x&quality=all",
  );

  test.each([
    ["sector", "per=gdp&quality=all&from=2015&to=2018&q=x"],
    ["years", "per=gdp&sector=ai&quality=all&q=x"],
    ["q", "per=gdp&sector=ai&quality=all&from=2015&to=2018"],
    ["basis", "per=gdp&sector=ai&quality=all&from=2015&to=2018&q=x"],
  ] as const)("%s lifted: %s", (name, after) => {
    expect(linkOf(liftFilter(filtered, name))).toBe(after);
  });

  test("the filter that is on from the start is lifted to all, and reset to its start", () => {
    expect(linkOf(liftFilter(INITIAL_VIEW, "quality"))).toBe("quality=all");
    expect(linkOf(resetFilters(filtered))).toBe("per=gdp");
  });

  test.each([
    ["", false],
    ["per=gdp", false],
    ["quality=high~medium", false],
    ["q=%20%20", false],
    ["q=x", true],
    ["quality=all", true],
    ["sector=ai", true],
    ["to=2018", true],
  ])("%s: filters of one's own %s", (link, expected) => {
    expect(hasOwnFilters(viewOf(link))).toBe(expected);
  });
});

describe("the axes of relate", () => {
  const shown = { x: id<AxisId>("gdp-head"), y: id<AxisId>("cap.team") };

  test.each([
    ["", "x=cap.team&y=gdp-head"],
    ["xlog=1", "x=cap.team&y=gdp-head&ylog=1"],
    ["xlog=1&ylog=0", "x=cap.team&y=gdp-head&xlog=0&ylog=1"],
  ])("%j swapped: %s", (before, after) => {
    expect(linkOf(swapAxes(viewOf(before), shown))).toBe(after);
  });

  test.each([
    ["another across", "", "x", "gdp", "x=gdp&y=cap.team"],
    ["another upwards", "", "y", "fund", "x=gdp-head&y=fund"],
    [
      "spread as suits it",
      "xlog=1&ylog=1",
      "y",
      "fund",
      "x=gdp-head&y=fund&xlog=1",
    ],
    ["the same again", "ylog=1", "y", "cap.team", "ylog=1"],
    [
      "that of the other axis",
      "ylog=1",
      "x",
      "cap.team",
      "x=cap.team&y=gdp-head&xlog=1",
    ],
  ] as const)("%s", (_, before, axis, chosen, after) => {
    const next = chooseAxis(viewOf(before), shown, axis, id<AxisId>(chosen));
    expect(linkOf(next)).toBe(after);
  });
});
