import type { Words } from "#words/catalogue.ts";

/** Numbers, money and shares in Chinese: large numbers go by ten thousands. */
export const numbers: Words["numbers"] = {
  locale: "zh-CN",
  magnitudes: [
    { at: 1e12, sign: " 万亿", spoken: " 万亿" },
    { at: 1e8, sign: " 亿", spoken: " 亿" },
    { at: 1e4, sign: " 万", spoken: " 万" },
  ],
  currencies: {
    CNY: { sign: "元", spoken: "元" },
    USD: { sign: "美元", spoken: "美元" },
    INT: { sign: "国际元", spoken: "国际元" },
  },
  times: { once: "", month: "每月", year: "每年", total: "" },
  pers: {
    none: "",
    resident: "人均",
    student: "生均",
    km2: "每平方公里",
  },
  lots: { resident: "每万常住人口", student: "每万在校生" },
  series: {
    "cny-per-usd": "人民币对美元汇率",
    cpi: "居民消费价格指数（CPI）",
    ppp: "购买力平价（PPP）",
  },
  percent: "%",
  percentagePoints: " 个百分点",
  multiple: " 倍",
  spokenPercent: "%",
  spokenPercentagePoints: " 个百分点",
  spokenMultiple: " 倍",
  ofGdp: "占 GDP 比重",
  ofRevenue: "占一般公共预算收入比重",
  ofGdpPerHead: "与当地人均 GDP 之比",
  to: "至 ",
};
