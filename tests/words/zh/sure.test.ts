import { describe, expect, test } from "vitest";
import { chinese } from "#words/zh/chinese.ts";
import { sure } from "#words/zh/sure.ts";

const LEAD = {
  names: ["深圳"],
  ways: 4,
  shared: 0,
  of: 4,
  others: [],
  oftenest: undefined,
} as const;

describe("how sure an order is, in Chinese", () => {
  test.each([
    [{}, "全部 4 种计算方式中，深圳都居首。"],
    [{ shared: 2 }, "全部 4 种计算方式中，深圳都居首，其中 2 种为并列。"],
    [
      { ways: 3, shared: 1, others: ["武汉"] },
      "4 种计算方式中，深圳有 3 种居首，其中 1 种为并列；其余 1 种由武汉居首。",
    ],
    [
      { names: ["深圳", "武汉"], ways: 1, others: ["深圳", "杭州", "武汉"] },
      "4 种计算方式中，深圳、武汉有 1 种并列居首；其余 3 种由深圳、杭州或武汉居首。",
    ],
    [
      { ways: 1, of: 9, others: ["乙", "丙", "丁", "戊"] },
      "9 种计算方式中，深圳有 1 种居首；其余 8 种由 4 个地区之一居首。",
    ],
    [
      { ways: 1, of: 9, others: ["乙", "丙", "丁", "戊"], oftenest: "乙" },
      "9 种计算方式中，深圳有 1 种居首；其余 8 种由 4 个地区之一居首，其中乙最多。",
    ],
  ])("who leads: %j", (changes, text) => {
    expect(sure.lead({ ...LEAD, ...changes }, "")).toBe(text);
  });

  test("who leads with the denominator that is set, and with any", () => {
    expect(sure.lead(LEAD, sure.within(chinese.settings.per.resident))).toBe(
      "分母为常住人口时，全部 4 种计算方式中，深圳都居首。",
    );
    expect(sure.lead(LEAD, sure.overall)).toBe(
      "不限分母时，全部 4 种计算方式中，深圳都居首。",
    );
  });

  test.each([
    [
      { first: 6, others: { least: 12, most: 12 } },
      "12 种计算方式中，前两名的先后有 6 种不变；其他相邻地区的先后有 12 种不变。",
    ],
    [
      { first: 6, isTie: true, others: { least: 2, most: 12 } },
      "12 种计算方式中，前两名有 6 种并列；其他相邻地区的先后有 2 至 12 种不变。",
    ],
    [
      { first: 12, others: { least: 3, most: 5 } },
      "全部 12 种计算方式中，前两名的先后都不变；其他相邻地区的先后有 3 至 5 种不变。",
    ],
    [
      { first: 6, others: undefined },
      "12 种计算方式中，前两名的先后有 6 种不变。",
    ],
  ])("which orders hold: %j", (changes, text) => {
    expect(sure.order({ isTie: false, of: 12, ...changes })).toBe(text);
  });

  test.each([
    [1, 1, "1", "在 12 种计算方式中列第 1 名"],
    [2, 4, "2–4", "在 12 种计算方式中列第 2 至 4 名"],
  ])("from rank %d to %d", (best, worst, range, spoken) => {
    expect(sure.range(best, worst)).toBe(range);
    expect(sure.spoken(best, worst, 12)).toBe(spoken);
  });

  test.each([
    [
      sure.place.leads("深圳", 5, 1, 6),
      "这一行的 6 种计算方式中，深圳有 5 种居首，其中 1 种为并列。",
    ],
    [
      sure.place.leads("深圳", 6, 0, 6),
      "这一行的全部 6 种计算方式中，深圳都居首。",
    ],
    [
      sure.place.ranks("武汉", 2, 2, 6),
      "这一行的全部 6 种计算方式中，武汉都列第 2 名。",
    ],
    [
      sure.place.ranks("武汉", 2, 3, 6),
      "这一行的 6 种计算方式中，武汉列第 2 至 3 名。",
    ],
    [sure.leaders(["深圳"]), "深圳居首"],
    [sure.leaders(["甲", "乙", "丙", "丁"]), "甲、乙等 4 个地区并列居首"],
    [
      sure.leftOut.losing(3, ["武汉", "长沙"]),
      "未计入：3 种组合，采用后以下地区不再有数据：武汉、长沙。",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
