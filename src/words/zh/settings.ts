import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

/** The options of the toolbar, and why one of them may be of no use. */
export const settings: Words["settings"] = {
  per: {
    none: { label: "不折算", hint: "数额本身", phrase: "" },
    resident: {
      label: "常住人口",
      hint: "除以该地区在数据年份的常住人口",
      phrase: "按常住人口计算人均值",
    },
    student: {
      label: "在校生",
      hint: "除以高校在校生人数",
      phrase: "按高校在校生计算生均值",
    },
    gdp: {
      label: "GDP",
      hint: "占该地区 GDP 的百分比",
      phrase: "以占 GDP 的百分比表示",
    },
    revenue: {
      label: "预算收入",
      hint: "占一般公共预算收入的百分比",
      phrase: "以占一般公共预算收入的百分比表示",
    },
    km2: {
      label: "面积",
      hint: "除以面积（平方公里）",
      phrase: "按每平方公里平均",
    },
    "gdp-head": {
      label: "人均 GDP",
      hint: "个人所得数额相当于当地人均 GDP 的倍数",
      phrase: "以当地人均 GDP 的倍数表示",
    },
  },
  cur: {
    cny: { label: "人民币", hint: "人民币元", phrase: "按人民币" },
    usd: {
      label: "美元",
      hint: "按年平均汇率折算为美元",
      phrase: "按美元",
    },
    ppp: {
      label: "国际元",
      hint: "按购买力平价（PPP）折算为国际元",
      phrase: "按国际元",
    },
  },
  time: {
    stated: { label: "按原文", hint: "按来源所述的期限", phrase: "" },
    year: {
      label: "折合每年",
      hint: "在执行年限内逐年平均",
      phrase: "折合每年",
    },
    total: {
      label: "折合总额",
      hint: "整个执行年限的总额",
      phrase: "折合总额",
    },
  },
  pick: {
    highest: {
      label: "最高",
      hint: "取该地区各条数据中最高的一条",
      phrase: "各地区取最高值",
    },
    latest: {
      label: "最新",
      hint: "取该地区各条数据中最新的一条",
      phrase: "各地区取最新值",
    },
    sum: {
      label: "合计",
      hint: "在可以相加时，将该地区的各条数据相加",
      phrase: "各地区取合计值",
    },
  },
  scale: {
    value: { label: "数值", hint: "数据本身", phrase: "" },
    index: { label: "指数", hint: "参照地为 100", phrase: "以指数表示" },
    share: {
      label: "占最大值",
      hint: "相当于当前所示最大值的百分比",
      phrase: "以占最大值的百分比表示",
    },
    minmax: {
      label: "0–1",
      hint: "当前所示的最小值为 0，最大值为 1",
      phrase: "换算为 0（最小值）至 1（最大值）",
    },
    z: {
      label: "z 分数",
      hint: "偏离当前所示地区平均值几个标准差",
      phrase: "以偏离平均值的标准差数表示",
    },
    rank: { label: "名次", hint: "当前所示的最高值为 1", phrase: "以名次表示" },
  },
  zones: {
    in: {
      label: "计入",
      hint: "城市所辖区县和开发区的数据计入该市",
      phrase: "含开发区和区县",
    },
    apart: {
      label: "不计入",
      hint: "只看市本级的数据",
      phrase: "不含开发区和区县",
    },
  },
  off: {
    "no-figure": "选用后，当前所示将没有任何数据。",
    "filtered-out": "全部数据都被筛选隐藏。",
    "not-comparable": "当前所示的数据都不宜这样折算，结果没有意义。",
    "one-off": "当前所示的数据都是一次性支付或未载明年限，无法按年折算。",
    "no-term": "当前所示的数据都未载明年限。",
    "no-year": "当前所示的数据都缺少此项所需的年份。",
    "no-rate": "数据集没有当前所示年份的汇率。",
    "no-deflator": "数据集没有当前所示年份的价格指数。",
    "no-denominator": "数据集没有当前所示地区在数据年份前后三年内的这一数值。",
    "not-summable": "当前所示的数据都不可相加。",
    "no-reference": "参照地在当前所示中没有数据。",
    "no-spread": "z 分数要求一行至少有三个不全相等的数据。",
    "no-money": "当前所示的数据都不是金额。",
    "nominal-denominator":
      "以同年 GDP 或财政收入为分母时，价格和货币的影响相互抵消。",
  },
  prices: {
    nominal: {
      label: "现价",
      hint: "按数据当年的价格，不作调整",
      phrase: "现价",
    },
    of: (year) => ({
      label: prose`${year} 年价格`,
      hint: prose`按 ${year} 年的居民消费价格折算`,
      phrase: prose`${year} 年价格`,
    }),
  },
};
