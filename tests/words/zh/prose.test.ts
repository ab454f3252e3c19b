import { describe, expect, test } from "vitest";
import { listed, listedShort } from "#words/zh/listed.ts";
import { prose } from "#words/zh/prose.ts";

describe("a space stands where Chinese meets Latin letters or digits", () => {
  test.each([
    [prose`在${"人工智能"}领域`, "在人工智能领域"],
    [prose`在${"5G"}领域`, "在 5G 领域"],
    [prose`${12} 个城市`, "12 个城市"],
    [prose`${12}个城市`, "12 个城市"],
    [prose`中位数为${"≥ 1 亿元"}，`, "中位数为 ≥ 1 亿元，"],
    [prose`${"占比 20%"}以上`, "占比 20% 以上"],
    [prose`（${"PPP"}）${"4.01"}`, "（PPP）4.01"],
    [prose`${"甲"}${""}${"B"}`, "甲 B"],
    [prose`没有名称`, "没有名称"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test("what a name has within is left as it is", () => {
    expect(prose`打开${"K11之家"}的页面`).toBe("打开 K11之家的页面");
  });
});

test("lists names, and counts those that are too many", () => {
  expect(listed([])).toBe("");
  expect(listed(["深圳", "武汉", "长沙"])).toBe("深圳、武汉、长沙");
  expect(listedShort(["深圳", "武汉", "长沙"], 2)).toBe("深圳、武汉、长沙");
  expect(listedShort(["深圳", "武汉", "长沙", "杭州"], 2)).toBe(
    "深圳、武汉等 4 个地区",
  );
});
