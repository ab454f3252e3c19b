import { describe, expect, test } from "vitest";
import { steps } from "#words/zh/steps.ts";

const { caveats, divisors, scales } = steps;

describe("a step in Chinese", () => {
  test.each([
    [steps.overYears(5), "为期 5 年"],
    [steps.divideByYears.title(5), "÷ 5 年"],
    [steps.times("6.75876", "人民币对美元汇率"), "× 人民币对美元汇率 6.75876"],
    [
      steps.dividedBy("4.01466", "购买力平价（PPP）"),
      "÷ 购买力平价（PPP）4.01466",
    ],
    [steps.seriesOf["cny-per-usd"](2020), "2020 年平均汇率"],
    [steps.deflate.title(2020, 2017), "× 2020 年 CPI ÷ 2017 年 CPI"],
    [divisors.resident.title(2018), "÷ 2018 年常住人口"],
    [
      divisors.resident.operand("11,081,000", "武汉"),
      "武汉常住人口 11,081,000 人",
    ],
    [
      divisors.student.operand("≈ 1,000,000", "武汉"),
      "武汉高校在校生 ≈ 1,000,000 人",
    ],
    [divisors.gdp.title(2017), "÷ 2017 年 GDP × 100"],
    [divisors.gdp.operand("2,249,010", "深圳"), "深圳 GDP 2,249,010 元"],
    [
      divisors.revenue.operand("333,213", "深圳"),
      "深圳一般公共预算收入 333,213 元",
    ],
    [divisors.km2.operand("1,997.47", "深圳"), "深圳面积 1,997.47 平方公里"],
    [
      steps.gdpHead.detail("1,810,900", "12,204", "148.39", "杭州"),
      "杭州 GDP 1,810,900 元 ÷ 常住人口 12,204 人 = 148.39 元",
    ],
    [steps.sum.title(1), "1 条数据"],
    [steps.sum.title(3), "3 条数据合计"],
    [scales.index.detail("武汉"), "武汉的数据为 100"],
    [scales.minmax.title("10", "30"), "− 10，再 ÷（30 − 10）"],
    [scales.z.title("20", "2.5"), "− 20，再 ÷ 2.5"],
    [scales.rank.title(4), "4 条数据中的名次"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe("a caveat in Chinese", () => {
  test.each([
    [
      caveats["other-year"]("常住人口", 2017, 2018),
      "除以 2018 年的常住人口：数据集没有 2017 年的数值。",
    ],
    [
      caveats["other-year"]("GDP", 2017, 2018),
      "除以 2018 年的 GDP：数据集没有 2017 年的数值。",
    ],
    [
      caveats.derived("常住人口", 2018),
      "2018 年的常住人口由其他已载明的数据推算得出。",
    ],
    [
      caveats.census("常住人口", 2019, 2021),
      "2019 年与 2021 年之间有 2020 年人口普查，常住人口序列在此有断点。",
    ],
    [
      caveats["part-of-place"]("光谷"),
      "这条数据只涉及该地区的一部分，即光谷；此处计入整个地区。",
    ],
    [
      caveats["contested-once"](["3 元，甲", "3 元，乙"]),
      "与已计入的数据说法不一，因此未计入合计：3 元，甲；3 元，乙。",
    ],
    [
      caveats.skipped(["甲"]),
      "按原文更为靠前，但换算缺少所需数值，因此未采用：甲。",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
