import { describe, expect, test } from "vitest";
import { app } from "#words/zh/app.ts";
import { arrival } from "#words/zh/arrival.ts";
import { charts } from "#words/zh/charts.ts";
import { controls } from "#words/zh/controls.ts";
import { evidence } from "#words/zh/evidence.ts";
import { reasons } from "#words/zh/reasons.ts";
import { settings } from "#words/zh/settings.ts";

const { describe: told } = charts;
const { chips, empty, filterPanel } = controls;

describe("the frame and the panels in Chinese", () => {
  test.each([
    [told.leaders("深圳市", 1, "最高 1 亿元"), "深圳市居首：最高 1 亿元。"],
    [
      told.leaders("深圳市、武汉市", 2, "1 亿元"),
      "深圳市、武汉市并列居首：1 亿元。",
    ],
    [
      told.leadersEach(
        [
          told.with("武汉市", "20 亿元"),
          told.with("厦门市", "不低于 20 亿元"),
        ].join("、"),
      ),
      "武汉市（20 亿元）、厦门市（不低于 20 亿元）并列居首。",
    ],
    [told.median(7, "5,000 万元"), "7 条数据的中位数：5,000 万元。"],
    [
      told.smallest("杭州市", "1,000 万元", "10"),
      "最小：杭州市，1,000 万元；最大值为最小值的 10 倍。",
    ],
    [
      told.smallest("杭州市", "1 元", "1.2 万"),
      "最小：杭州市，1 元；最大值为最小值的 1.2 万倍。",
    ],
    [
      told.smallest("杭州市", "约 1,000 万元", ""),
      "最小：杭州市，约 1,000 万元。",
    ],
    [
      told.missing(3, "place", told.reason("未找到数据", 3, true)),
      "3 个地区缺数据：未找到数据。",
    ],
    [
      told.missing(
        3,
        "cell",
        [
          told.reason("未找到数据", 2, false),
          told.reason("不可比", 1, false),
        ].join("、"),
      ),
      "3 个单元格缺数据：未找到数据（2 个）、不可比（1 个）。",
    ],
  ])("a chart: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [
      reasons.noIndicatorFor("常住人口", 2016, 3),
      "2016 年前后 3 年内均无常住人口数据",
    ],
    [
      reasons.noIndicatorFor("R&D内部经费支出", 2016, 3),
      "2016 年前后 3 年内均无 R&D内部经费支出数据",
    ],
    [
      reasons.noSeriesFor("人民币对美元汇率", 2026),
      "缺 2026 年的人民币对美元汇率",
    ],
    [reasons.hiddenByFilters(1), "1 条数据已被筛选隐藏"],
    [settings.prices.of(2020).hint, "按 2020 年的居民消费价格折算"],
  ])("a reason or an option: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [filterPanel.kept(300, 1225), "共 1,225 条数据，筛选后 300 条"],
    [filterPanel.undatedLeftOut(4), "已排除未载明日期的 4 条数据"],
    [filterPanel.undated(4), "4 条数据未载明日期"],
    [chips.of("行业", ["人工智能", "区块链"]), "行业：人工智能、区块链"],
    [chips.between(2015, 2018), "2015–2018 年公布"],
    [chips.between(2015, 2015), "2015 年公布"],
    [chips.inForce("2017 年 11 月"), "2017 年 11 月时可能在执行"],
    [empty.total(1), "仅有的一条数据已被筛选隐藏。"],
    [empty.total(12), "全部 12 条数据已被筛选隐藏。"],
    [empty.brings(5), "恢复 5 条数据"],
    [controls.ui.remove("5G"), "移除 5G"],
    [controls.ui.remove("深圳市"), "移除深圳市"],
  ])("a control: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [evidence.date(2017), "2017 年"],
    [evidence.date(2017, 11), "2017 年 11 月"],
    [evidence.date(2017, 11, 28), "2017 年 11 月 28 日"],
    [evidence.announcedOn("2017 年 11 月"), "2017 年 11 月公布"],
    [evidence.runsUntil("2022 年"), "至 2022 年"],
    [evidence.quality("高", "统计部门"), "来源质量高：统计部门"],
    [evidence.choices.sum(3), "单元格所示为 3 条数据的合计。"],
    [evidence.sumOf(2), "2 条数据合计"],
    [evidence.hidden(2), "另有 2 条数据本应在此，已被筛选隐藏。"],
    [
      evidence.account.step("÷ 2", "逐年平均", "5,000 元"),
      "  ÷ 2（逐年平均）= 5,000 元",
    ],
    [evidence.account.step("按原文", "", "1 万元"), "  按原文 = 1 万元"],
  ])("the evidence: %s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test.each([
    [
      app.failure.place("incentives.csv", 12, "amount"),
      "incentives.csv，第 12 行，amount",
    ],
    [app.failure.place("datapackage.json", 0, ""), "datapackage.json"],
    [
      arrival.notices.olderVersion("2026.11.0", "2026.11.2"),
      "此链接依据数据集版本 2026.11.0，当前版本为 2026.11.2。现显示的是 2026.11.0 版的数据。",
    ],
    [
      arrival.notices.reasons["not-a-year"]("from", "20x7"),
      "from 中的“20x7”不是年份。",
    ],
    [app.openFiltersWith(2), "筛选 · 2 项"],
  ])("the frame: %s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
