import { expect, test } from "vitest";
import { asked } from "#tests/support/asked.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { wholeChinese } from "#tests/support/wholeChinese.ts";
import type { Words } from "#words/catalogue.ts";

test("by name, places stand in the order of the language in use", () => {
  const named = (words?: Words) =>
    asked(
      bundledDataset(),
      "places=xiamen~shenzhen~hangzhou&sort=name",
      words,
    ).places.join(" ");
  expect(named()).toBe("hangzhou shenzhen xiamen");
  // 厦 comes before 深: a dictionary reads it as sha.
  expect(named(wholeChinese)).toBe("hangzhou xiamen shenzhen");
});
