import { expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
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

test("by a yardstick, the highest first or last, those without a figure last either way", () => {
  const sorted = (sort: string) =>
    asked(
      tinyDataset(),
      `places=hangzhou~guangzhou~wuhan~shenzhen&yard=fund&sort=${sort}`,
    ).places.join(" ");
  expect(sorted("fund")).toBe("shenzhen wuhan guangzhou hangzhou");
  expect(sorted("-fund")).toBe("guangzhou wuhan shenzhen hangzhou");
});
