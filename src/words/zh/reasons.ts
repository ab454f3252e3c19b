import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

/** Why there is no figure. */
export const reasons: Words["reasons"] = {
  missing: {
    "no-figure": {
      text: "未找到数据",
      hint: "数据集未收录；这不说明该地区的情况。",
    },
    "filtered-out": {
      text: "已被筛选隐藏",
      hint: "有数据，但不符合当前筛选。",
    },
    "not-comparable": {
      text: "不可比",
      hint: "这类数据不宜这样折算，结果没有意义。",
    },
    "one-off": {
      text: "一次性，无法按年折算",
      hint: "一次性支付或未载明年限的总额不按年计，既不能折合每年，也不能按年限折合总额。",
    },
    "no-term": {
      text: "未载明年限",
      hint: "来源没有说明这一数额覆盖多少年。",
    },
    "no-year": {
      text: "未载明年份",
      hint: "来源没有写明年份，而当前设置需要年份。",
    },
    "no-rate": {
      text: "缺汇率",
      hint: "数据集没有该数据所属年份的汇率。",
    },
    "no-deflator": {
      text: "缺价格指数",
      hint: "数据集没有该数据所属年份的居民消费价格指数。",
    },
    "no-denominator": {
      text: "缺分母",
      hint: "数据集没有所涉地区在数据年份前后三年内的这一数值。",
    },
    "not-summable": {
      text: "不可相加",
      hint: "这类数据相互重叠，或各归一个支持对象。",
    },
    "no-reference": {
      text: "缺参照数据",
      hint: "参照地在此没有可供对照的数据。",
    },
    "no-spread": {
      text: "无法计算 z 分数",
      hint: "z 分数要求至少有三个不全相等的数据。",
    },
  },
  noIndicatorFor: (indicator, year, tolerance) =>
    prose`${year} 年前后 ${tolerance} 年内均无${indicator}数据`,
  noSeriesFor: (series, year) => prose`缺 ${year} 年的${series}`,
  hiddenByFilters: (count) => prose`${count} 条数据已被筛选隐藏`,
};
