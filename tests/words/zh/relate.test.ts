import { describe, expect, test } from "vitest";
import type { Basis } from "#domain/basis.ts";
import { relate } from "#words/zh/relate.ts";

const asked = (
  basis: Basis,
  parts: { recipient?: string; instrument?: string; counted?: string } = {},
  time = "",
) => {
  const ranked = { recipient: "", instrument: "", counted: "", ...parts };
  return relate.question(
    relate.titles[basis](relate.places("city"), ranked),
    time,
  );
};

describe("what richer places do more of, in Chinese", () => {
  test.each([
    [
      asked("cap", { recipient: "团队" }),
      "更富裕的城市给团队的补助上限是否更高？",
    ],
    [
      asked("cap", { recipient: "企业", counted: "面积" }),
      "更富裕的城市给企业的面积上限是否更高？",
    ],
    [asked("cap"), "更富裕的城市给单个对象的补助上限是否更高？"],
    [
      asked("grant", { recipient: "博士" }, "每月"),
      "更富裕的城市给博士的定额补助是否更高（每月）？",
    ],
    [
      asked("rate", { recipient: "企业", instrument: "租金" }),
      "更富裕的城市对企业的补贴比例是否更高（租金）？",
    ],
    [asked("rate"), "更富裕的城市的补贴比例是否更高？"],
    [asked("annual-budget"), "更富裕的城市每年安排的资金是否更多？"],
    [asked("budget"), "更富裕的城市安排的资金总额是否更多？"],
    [asked("fund"), "更富裕的城市单只基金规模是否更大？"],
    [asked("fund-cluster"), "更富裕的城市基金群规划规模是否更大？"],
    [asked("paid"), "更富裕的城市实际支付的资金是否更多？"],
    [
      asked("paid", { counted: "团队数" }),
      "更富裕的城市支持的团队数是否更多？",
    ],
    [asked("target"), "更富裕的城市设定的产值目标是否更高？"],
    [
      asked("target", { counted: "人数" }),
      "更富裕的城市设定的目标人数是否更多？",
    ],
    [
      asked("threshold", { recipient: "团队" }),
      "更富裕的城市对团队的申报门槛是否更高？",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe("the texts of relate in Chinese", () => {
  test.each([
    [relate.count(2, 5, "city"), "5 个城市中有 2 个同时具备两项数据。"],
    [relate.count(0, 3, undefined), "3 个地区均未同时具备两项数据。"],
    [relate.chart("是否更高？", 1), "是否更高？散点图，1 个地区。"],
    [relate.chart("甲与乙的关系", 2), "甲与乙的关系。散点图，2 个地区。"],
    [relate.against("补助上限", "人均 GDP"), "补助上限与人均 GDP 的关系"],
    [relate.against("GDP", "常住人口"), "GDP 与常住人口的关系"],
    [
      relate.axis("人均 GDP", "2023", "元", true),
      "人均 GDP，2023 年，单位：元，对数刻度",
    ],
    [relate.axis("企业数", "", "", false), "企业数"],
    [relate.unit("元", ["人均", "2020 年价格"]), "元（人均，2020 年价格）"],
    [relate.unit("", ["人均"]), "人均"],
    [relate.unit("元", []), "元"],
    [relate.lacksBoth(["未找到数据（甲）"]), "未找到数据（甲）"],
    [
      relate.lacksBoth(["未找到数据（甲）", "已被筛选隐藏（乙）"]),
      "未找到数据（甲）；已被筛选隐藏（乙）",
    ],
    [
      relate.medians("GDP", "2 万亿元", "补助上限", "≤ 1 亿元"),
      "GDP 的中位数为 2 万亿元，补助上限的中位数为 ≤ 1 亿元。",
    ],
    [
      relate.footnotes.otherYear(1, "常住人口", 2023),
      "常住人口有 1 个数值不是 2023 年的，而是前后三年以内的。",
    ],
    [
      relate.named("常住人口", "1380 万", "2023"),
      "常住人口：1380 万（2023 年）",
    ],
    [relate.named("补助上限", "最高 1 亿元", ""), "补助上限：最高 1 亿元"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
