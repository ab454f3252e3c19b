import { describe, expect, test } from "vitest";
import { sources } from "#words/zh/sources.ts";

describe("the sources in Chinese", () => {
  test.each([
    [sources.title(102, ""), "102 条数据从何而来"],
    [sources.title(102, "深圳、武汉"), "深圳、武汉的 102 条数据从何而来"],
    [sources.title(0, ""), "城市指标和事件的来源"],
    [sources.title(0, "武汉"), "武汉的城市指标和事件的来源"],
    [sources.sentence(12, "42%"), "共 12 个来源；高质量来源的数据占比：42%。"],
    [
      sources.sentence(1, sources.noneHigh),
      "共 1 个来源；高质量来源的数据占比：无。",
    ],
    [sources.contextOnly(3), "另有 3 个来源只涉及城市指标和事件。"],
    [sources.noFigures(1200), "共 1,200 个来源；都没有提供数据。"],
    [
      sources.strips.described("按质量", [
        sources.strips.part("高", 30, "60%"),
        sources.strips.part("中", 20, "40%"),
      ]),
      "按质量：高 30 条（60%），中 20 条（40%）。",
    ],
    [sources.disagree.described(0), "各来源的说法没有矛盾。"],
    [sources.disagree.described(2), "各来源说法不一：2 处。"],
    [sources.list.shown(5, 5), "5 个来源"],
    [sources.list.shown(2, 5), "5 个来源中的 2 个"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
