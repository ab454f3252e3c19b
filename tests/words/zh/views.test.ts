import { describe, expect, test } from "vitest";
import { rank } from "#words/zh/rank.ts";
import { views } from "#words/zh/views.ts";

describe("views in Chinese", () => {
  test.each([
    [["深圳市"], "深圳市提供哪些支持"],
    [["深圳市", "武汉市"], "深圳市、武汉市提供哪些支持"],
    [["甲", "乙", "丙", "丁", "戊"], "甲、乙、丙、丁、戊提供哪些支持"],
    [
      ["甲", "乙", "丙", "丁", "戊", "己"],
      "甲、乙、丙、丁等 6 个地区提供哪些支持",
    ],
  ])("the title of the comparison of %j", (names, title) => {
    expect(views.compare.title(names)).toBe(title);
  });

  test.each([
    [
      "cap",
      { recipient: "团队", instrument: "", counted: "" },
      "哪里给团队的补助上限最高",
    ],
    [
      "cap",
      { recipient: "企业", instrument: "", counted: "面积" },
      "哪里给企业的面积上限最高",
    ],
    [
      "cap",
      { recipient: "", instrument: "", counted: "" },
      "哪里给单个对象的补助上限最高",
    ],
    [
      "grant",
      { recipient: "博士", instrument: "", counted: "" },
      "哪里给博士的定额补助最高",
    ],
    [
      "grant",
      { recipient: "领军人才", instrument: "", counted: "面积" },
      "哪里给领军人才的定额面积最多",
    ],
    [
      "rate",
      { recipient: "企业", instrument: "租金", counted: "" },
      "哪里对企业租金的补贴比例最高",
    ],
    [
      "rate",
      { recipient: "", instrument: "", counted: "" },
      "哪里的补贴比例最高",
    ],
    [
      "paid",
      { recipient: "", instrument: "", counted: "企业数" },
      "哪里支持的企业数最多",
    ],
    [
      "paid",
      { recipient: "", instrument: "", counted: "" },
      "哪里实际支付的资金最多",
    ],
    [
      "target",
      { recipient: "", instrument: "", counted: "人数" },
      "哪里的引进人才目标最多",
    ],
    [
      "target",
      { recipient: "", instrument: "", counted: "" },
      "哪里的产值目标最高",
    ],
    [
      "threshold",
      { recipient: "总部企业", instrument: "", counted: "" },
      "哪里对总部企业的申报门槛最高",
    ],
  ] as const)("the title of a ranking of %s: %j", (basis, ranked, title) => {
    expect(rank.titles[basis](ranked, "none")).toBe(title);
  });

  test.each([
    ["annual-budget", "resident", "", "哪里每年人均安排的资金最多"],
    ["annual-budget", "student", "", "哪里每年生均安排的资金最多"],
    ["annual-budget", "km2", "", "哪里每年每平方公里安排的资金最多"],
    ["annual-budget", "gdp", "", "哪里每年安排的资金占 GDP 比重最高"],
    [
      "annual-budget",
      "revenue",
      "",
      "哪里每年安排的资金占一般公共预算收入比重最高",
    ],
    ["budget", "resident", "", "哪里人均安排的资金总额最多"],
    ["fund", "gdp", "", "哪里的单只基金规模占 GDP 比重最高"],
    ["fund-cluster", "resident", "", "哪里的人均基金群规划规模最大"],
    ["paid", "resident", "", "哪里人均实际支付的资金最多"],
    ["paid", "resident", "企业数", "哪里每万常住人口支持的企业数最多"],
    ["target", "resident", "人数", "哪里每万常住人口对应的引进人才目标最多"],
    ["cap", "gdp-head", "", "哪里给博士的补助上限相当于人均 GDP 的倍数最高"],
  ] as const)("the title of %s by %s: %s", (basis, per, counted, title) => {
    const ranked = { recipient: "博士", instrument: "", counted };
    expect(rank.titles[basis](ranked, per)).toBe(title);
    expect(rank.per[per]).toBe("");
  });

  test.each([
    [rank.count(20, 32, "city"), "32 个城市中，20 个有数据。"],
    [rank.count(1, 1, "zone"), "1 个开发区中，1 个有数据。"],
    [rank.countPlaces(0, 6), "6 个地区均无数据。"],
    [views.compare.count(12, 16), "16 个单元格中，12 个有数据。"],
    [views.countedPlaces(32, "city"), "32 个城市"],
    [views.countedPlaces(3, undefined), "3 个地区"],
    [views.residents("1,760 万", 2020), "常住人口 1,760 万（2020\u00A0年）"],
    [views.behind(3), "3 条之一"],
    [views.added(2), "2 条合计"],
  ])("counts: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [views.figureIn("孔雀计划", "2011"), "孔雀计划，2011 年"],
    [views.figureIn("Angel programme", "2019"), "Angel programme，2019 年"],
    [views.figureIn("2018 年人才新政", "2018"), "2018 年人才新政"],
    [views.figureIn("孔雀计划", ""), "孔雀计划"],
    [views.footnotes.ended(3, 17, 0), "17 条数据中，3 条所属政策已结束。"],
    [
      views.footnotes.ended(4, 9, 2),
      "9 条数据中，4 条所属政策已结束，另有 2 条执行状态不明。",
    ],
    [views.footnotes.ended(1, 1, 0), "这条数据所属政策已结束。"],
    [views.footnotes.lowQuality(4, 4), "全部 4 条数据出自低质量来源。"],
    [
      views.inForm("天使计划", ["股权投资", "已结束"]),
      "天使计划（股权投资，已结束）",
    ],
    [views.ofPart("人工智能政策", "东湖高新区"), "人工智能政策，东湖高新区"],
    [
      views.contestedWith(["230 亿元", "200 亿元"]),
      "说法不一：230 亿元、200 亿元",
    ],
  ])("a figure’s programme: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [views.difference.times("2"), "2 倍"],
    [views.difference.times("1.2 万"), "1.2 万倍"],
    [views.difference.of("+5,000 万元", ""), "+5,000 万元"],
    [
      views.difference.ofBounds(views.difference.of("+5,000 万元", "2 倍")),
      "+5,000 万元 · 2 倍（按上下限计）",
    ],
  ])("a difference: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [rank.bar(1, "深圳市，最高 1 亿元", ""), "第 1 名：深圳市，最高 1 亿元"],
    [
      rank.bar(2, "武汉市，1 亿元", "列第 2 至 4 名"),
      "第 2 名：武汉市，1 亿元，列第 2 至 4 名",
    ],
    [
      views.sources(["央视新闻 2017", "gov.cn 2018"], 0),
      "来源：央视新闻 2017；gov.cn 2018。",
    ],
    [views.sources(["央视新闻 2017"], 3), "来源：央视新闻 2017；另有 3 个。"],
    [
      views.settings.clause(["按原文口径", "", "按常住人口计算人均值"]),
      "按原文口径，按常住人口计算人均值",
    ],
  ])("what is put together: %s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
