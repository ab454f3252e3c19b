import { describe, expect, test } from "vitest";
import { isSlug, placeId } from "#domain/ids.ts";

describe(isSlug, () => {
  test.each([
    "wuhan",
    "a",
    "7",
    "wuhan-east-lake",
    "5g-2017-01",
    "a".repeat(80),
  ])("%s is one", (text) => {
    expect(isSlug(text)).toBe(true);
    expect(placeId(text)).toBe(text);
  });

  test.each([
    "",
    "-",
    "-wuhan",
    "wuhan-",
    "wu--han",
    "Wuhan",
    "wuhan_east",
    "wuhan.east",
    "wuhan~east",
    "wu han",
    " wuhan",
    "wuhan\n",
    "武汉",
    "wühan",
    "__proto__",
    "<b>",
    "a".repeat(81),
  ])("%j is none", (text) => {
    expect(isSlug(text)).toBe(false);
    expect(placeId(text)).toBeUndefined();
  });
});
