import { describe, expect, test } from "vitest";
import { prose } from "#words/zh/prose.ts";
import { table } from "#words/zh/table.ts";

describe("the table in Chinese", () => {
  test.each([
    [table.title(["深圳", "武汉"]), "深圳、武汉的全部数据"],
    [
      table.title(["甲", "乙", "丙", "丁", "戊", "己"]),
      "甲、乙、丙、丁等 6 个地区的全部数据",
    ],
    [table.titleOfAll(32, "city"), "32 个城市的全部数据"],
    [table.titleOfAll(5, undefined), "5 个地区的全部数据"],
    [
      table.count("932", "1,154", false),
      "1,154 条数据中有 932 条符合筛选条件。",
    ],
    [
      prose`${table.inTotal}${table.overYears(5)}${"≤ 1 亿元"}`,
      "总额（共 5 年）≤ 1 亿元",
    ],
    [table.moved("年份", 2, 7), "“年份”现为 7 列中的第 2 列。"],
    [table.sorted(false, 1), "升序"],
    [table.sorted(true, 2), "降序，第 2 排序项"],
    [table.copied("932", false), "已复制 932 行。"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
