import type { steps as english } from "#words/en/steps.ts";
import { prose } from "./prose.ts";

type Texts = typeof english;

const divisors: Texts["divisors"] = {
  resident: {
    title: (year) => prose`÷ ${year} 年常住人口`,
    operand: (value, place) => prose`${place}常住人口 ${value} 人`,
  },
  student: {
    title: (year) => prose`÷ ${year} 年高校在校生`,
    operand: (value, place) => prose`${place}高校在校生 ${value} 人`,
  },
  gdp: {
    title: (year) => prose`÷ ${year} 年 GDP × 100`,
    operand: (value, place) => `${place} GDP ${value} 元`,
  },
  revenue: {
    title: (year) => prose`÷ ${year} 年一般公共预算收入 × 100`,
    operand: (value, place) => prose`${place}一般公共预算收入 ${value} 元`,
  },
  km2: {
    title: (year) => prose`÷ ${year} 年面积`,
    operand: (value, place) => prose`${place}面积 ${value} 平方公里`,
  },
};

const caveats: Texts["caveats"] = {
  "other-year": (indicator, wanted, used) =>
    prose`除以 ${used} 年的${indicator}：数据集没有 ${wanted} 年的数值。`,
  derived: (indicator, used) =>
    prose`${used} 年的${indicator}由其他已载明的数据推算得出。`,
  census: (indicator, earlier, later) =>
    prose`${earlier} 年与 ${later} 年之间有 2020 年人口普查，${indicator}序列在此有断点。`,
  "part-of-place": (part) =>
    prose`这条数据只涉及该地区的一部分，即${part}；此处计入整个地区。`,
  "double-counting": "合计可能重复计算了同一笔资金。",
  "contested-once": (left) =>
    prose`与已计入的数据说法不一，因此未计入合计：${left.join("；")}。`,
  skipped: (left) =>
    prose`按原文更为靠前，但换算缺少所需数值，因此未采用：${left.join("；")}。`,
  "partners-money": "多只基金的规划总规模，含合作方出资。",
};

/** The steps of the arithmetic, and what to keep in mind of them. */
export const steps: Texts = {
  bounds: {
    exact: "",
    "at-least": "不低于",
    "more-than": "超过",
    "at-most": "最高",
    about: "约",
    planned: "计划",
    rumoured: "传闻",
    range: "区间",
  },
  periods: { once: "一次性", month: "每月", year: "每年", total: "总额" },
  stated: "按原文口径",
  overYears: (count) => prose`为期 ${count} 年`,
  timesMonths: { title: "× 12 个月", detail: "由每月折合每年" },
  divideByYears: {
    title: (count) => prose`÷ ${count} 年`,
    detail: "在年限内平均分摊",
  },
  timesYears: {
    title: (count) => prose`× ${count} 年`,
    detail: "按全部年限折合总额",
  },
  seriesOf: {
    "cny-per-usd": (year) => prose`${year} 年平均汇率`,
    cpi: (year) => prose`${year} 年居民消费价格指数`,
    ppp: (year) => prose`${year} 年购买力平价`,
  },
  times: (value, what) => prose`× ${what}${value}`,
  dividedBy: (value, what) => prose`÷ ${what}${value}`,
  deflate: {
    title: (to, from) => prose`× ${to} 年 CPI ÷ ${from} 年 CPI`,
    detail: (to, from) => `${to} ÷ ${from}`,
  },
  divisors,
  gdpHead: {
    title: (year) => prose`÷ ${year} 年人均 GDP`,
    detail: (gdp, population, quotient, place) =>
      `${place} GDP ${gdp} 元 ÷ 常住人口 ${population} 人 = ${quotient} 元`,
  },
  notApplied: {
    title: { prices: "价格设置不适用", currency: "货币设置不适用" },
    detail: "与同一年、同一货币的 GDP 或财政收入相比",
  },
  sum: {
    title: (count) => (count === 1 ? "1 条数据" : prose`${count} 条数据合计`),
    plus: " + ",
  },
  scales: {
    index: {
      title: (base) => `÷ ${base} × 100`,
      detail: (place) => prose`${place}的数据为 100`,
    },
    share: {
      title: (largest) => `÷ ${largest} × 100`,
      detail: "占当前所示最大数据的百分比",
    },
    minmax: {
      title: (smallest, largest) =>
        `− ${smallest}，再 ÷（${largest} − ${smallest}）`,
      detail: "当前所示最小的数据为 0，最大的为 1",
      equal: "0.5",
      equalDetail: "当前所示的数据全部相等",
    },
    z: {
      title: (mean, deviation) => `− ${mean}，再 ÷ ${deviation}`,
      detail: "当前所示数据的平均值和标准差",
    },
    rank: {
      title: (of) => prose`${of} 条数据中的名次`,
      detail: "当前所示最高的为第 1 名；并列者取较前的名次",
    },
  },
  caveats,
};
