import { describe, expect, test } from "vitest";
import { exporting } from "#words/zh/export.ts";

const { csv, picture, print } = exporting;

describe("what is exported says in Chinese what it leaves out", () => {
  test.each([
    [picture.sources(["甲", "乙"], 0), "来源：甲；乙。"],
    [picture.sources(["甲"], 3), "来源：甲；另有 3 个，见链接。"],
    [picture.moreRows(1), "另有 1 行，见链接"],
    [picture.moreColumns(["年份", "来源"]), "其余各列见链接：年份、来源。"],
    [
      picture.morePlaces(["武汉", "长沙"], 2),
      "因版面有限略去：武汉、长沙，另有 2 个地区。完整内容见链接。",
    ],
    [picture.morePlaces(["武汉"], 0), "因版面有限略去：武汉。完整内容见链接。"],
    [print.sources(1), "来源"],
    [print.sources(12), "全部 12 个来源"],
    [csv.unit("元（2020 年价格）", "人均"), "元（2020 年价格），人均"],
    [csv.unit(csv.pricesOf("美元", 2020), ""), "美元（2020 年价格）"],
    [csv.step("按原文口径", "", "5 元"), "按原文口径 = 5 元"],
    [csv.step("÷ 5 年", "平均分摊", "1 元"), "÷ 5 年（平均分摊）= 1 元"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
