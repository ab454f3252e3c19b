import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

/** Rows of a comparison on which no place can be compared. */
export const aside: Words["views"]["aside"] = {
  kinds: {
    cap: "补助上限",
    grant: "定额补助",
    rate: "补贴比例",
    "annual-budget": "年度预算",
    budget: "总预算",
    fund: "基金规模",
    "fund-cluster": "基金群规划规模",
    paid: "实际支付",
    target: "目标",
    threshold: "申报门槛",
  },
  because: {
    place: (of) => `${of}不是金额`,
    recipient: (of) => `${of}属于支持对象`,
    people: (of) => `${of}不是本地的资金`,
    nothing: (of) => `${of}不作折算`,
  },
  by: {
    resident: "常住人口",
    student: "在校生",
    gdp: "GDP",
    revenue: "一般公共预算收入",
    km2: "面积",
    "gdp-head": "人均 GDP",
  },
  joined: (reasons) => reasons.join("，"),
  onlyPersons: "只有给个人的金额可以这样折算",
  notDivided: (count, divisor, why) =>
    prose`${count} 行不能除以${divisor}：${why}。`,
  other: (count, reason, hint) => prose`${count} 行${reason}。${hint}`,
  show: (count) => prose`显示这 ${count} 行`,
  hide: (count) => prose`隐藏这 ${count} 行`,
};
