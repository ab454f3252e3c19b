import { describe, expect, test } from "vitest";
import { timeline } from "#words/zh/timeline.ts";

describe("the timeline in Chinese", () => {
  test.each([
    [timeline.title(["深圳", "武汉"], ""), "谁最早出台政策"],
    [
      timeline.title(["深圳", "武汉"], "人工智能"),
      "谁在人工智能领域最早出台政策",
    ],
    [timeline.title([], "5G"), "谁在 5G 领域最早出台政策"],
    [timeline.title(["武汉"], ""), "武汉何时行动"],
    [timeline.title(["武汉"], "5G"), "武汉在 5G 领域何时行动"],
    [timeline.count(11, 1, 4), "4 个地区的 11 项政策和 1 个事件。"],
    [
      timeline.chart(
        "谁最早出台政策",
        "4 个地区的 11 项政策和 1 个事件。",
        "2015 年 1 月",
        "2026 年 11 月",
      ),
      "谁最早出台政策。时间线：2015 年 1 月至 2026 年 11 月，4 个地区的 11 项政策和 1 个事件。",
    ],
    [
      timeline.inForce(3, 11, "2018 年 1 月"),
      "按已载明的日期，11 项政策中有 3 项在 2018 年 1 月可能处于执行中，其余以浅色表示。",
    ],
    [
      timeline.first("英才计划", "武汉", "2017 年 2 月"),
      "最早的政策是武汉的“英才计划”，2017 年 2 月。",
    ],
    [timeline.figure(["", "≤ 1 亿元", ""], "团队"), "≤ 1 亿元（团队）"],
    [timeline.figure(["目标", "5,000 人"], ""), "目标 5,000 人"],
    [timeline.undatedNamed(["甲", "乙"], 0), "未载明日期：甲；乙。"],
    [timeline.undatedNamed(["甲"], 2), "未载明日期：甲；另有 2 项。"],
    [timeline.notInForce("2018 年"), "2018 年不在执行中"],
    [
      timeline.nothing("海口、三亚"),
      "时间线上没有海口、三亚的内容。这不说明这些地区的情况。",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test("every kind of event has a sign of its own", () => {
    const letters = Object.values(timeline.letters);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => letter.length === 1)).toBe(true);
  });
});
