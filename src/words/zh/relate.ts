import type { relate as english } from "#words/en/relate.ts";
import { placesNoun } from "./levelNouns.ts";
import { listed } from "./listed.ts";
import { prose } from "./prose.ts";

type Texts = typeof english;

const toWhom = (recipient: string) =>
  recipient === "" ? "单个对象" : recipient;

/** What richer places may do more of, without its time and question mark. */
const titles: Texts["titles"] = {
  cap: (who, { recipient, counted }) =>
    prose`更富裕的${who}给${toWhom(recipient)}的${counted === "" ? "补助" : counted}上限是否更高`,
  grant: (who, { recipient, counted }) =>
    counted === ""
      ? prose`更富裕的${who}给${toWhom(recipient)}的定额补助是否更高`
      : prose`更富裕的${who}给${toWhom(recipient)}的定额${counted}是否更多`,
  rate: (who, { recipient, instrument }) =>
    prose`更富裕的${who}${recipient && `对${recipient}`}的补贴比例是否更高${instrument && `（${instrument}）`}`,
  "annual-budget": (who) => prose`更富裕的${who}每年安排的资金是否更多`,
  budget: (who) => prose`更富裕的${who}安排的资金总额是否更多`,
  fund: (who) => prose`更富裕的${who}单只基金规模是否更大`,
  "fund-cluster": (who) => prose`更富裕的${who}基金群规划规模是否更大`,
  paid: (who, { counted }) =>
    counted === ""
      ? prose`更富裕的${who}实际支付的资金是否更多`
      : prose`更富裕的${who}支持的${counted}是否更多`,
  target: (who, { counted }) =>
    counted === ""
      ? prose`更富裕的${who}设定的产值目标是否更高`
      : prose`更富裕的${who}设定的目标${counted}是否更多`,
  threshold: (who, { recipient }) =>
    prose`更富裕的${who}对${toWhom(recipient)}的申报门槛是否更高`,
};

const filled = (parts: readonly string[]) =>
  parts.filter((part) => part !== "");

/** The texts of the view relate. */
export const relate: Texts = {
  titles,
  places: placesNoun,
  question: (clause, time) => `${clause}${time && `（${time}）`}？`,
  against: (y, x) => prose`${y}与${x}的关系`,
  unit: (measure, details) =>
    measure === "" || details.length === 0
      ? `${measure}${details.join("，")}`
      : `${measure}（${details.join("，")}）`,
  axis: (name, year, unit, isLog) =>
    filled([
      name,
      year && `${year} 年`,
      unit && prose`单位：${unit}`,
      isLog ? "对数刻度" : "",
    ]).join("，"),
  up: (title) => `↑ ${title}`,
  across: (title) => `${title} →`,
  axes: { x: "x 轴", y: "y 轴" },
  log: { x: "x 轴对数", y: "y 轴对数" },
  swap: "交换坐标轴",
  swapKey: { key: "s", does: "交换坐标轴" },
  search: "搜索比较项和指标",
  nothingFound: "数据集中没有这样的比较项或指标。",
  indicators: "城市指标",
  multiples: "倍",
  units: { km2: "平方公里", km: "公里", hour: "小时" },
  count: (both, all, level) =>
    both === 0 && all > 0
      ? prose`${all} 个${placesNoun(level)}均未同时具备两项数据。`
      : prose`${all} 个${placesNoun(level)}中有 ${both} 个同时具备两项数据。`,
  ofYear: (name, year) => prose`${name}取 ${year} 年数值。`,
  correlation: (coefficient, pairs) =>
    prose`秩相关系数为 ${coefficient}（n\u00A0=\u00A0${pairs}），不表示因果关系。`,
  median: (figure, of) => prose`${of} 个地区的中位数：${figure}`,
  dotted: (medians) => `点线：${medians.join("；")}。`,
  chart: (title, count) =>
    prose`${title}${title.endsWith("？") ? "" : "。"}散点图，${count} 个地区。`,
  medians: (x, xMedian, y, yMedian) =>
    prose`${x}的中位数为${xMedian}，${y}的中位数为${yMedian}。`,
  highest: (names, axis, figure) =>
    prose`${axis}居首的是${listed(names)}：${figure}。`,
  missingCount: (reason, count) => prose`${reason}：${count} 个地区。`,
  lacks: (reason, axis) => `${reason}（${axis}）`,
  lacksBoth: (reasons) => reasons.join("；"),
  noValue: (name) => prose`缺${name}的数值`,
  noValueHint: "数据集中没有这项数值；这不说明该地区的情况。",
  none: "没有地区同时具备两项数据。",
  unlabelled: (names) => prose`因版面有限未标注名称：${listed(names)}。`,
  columns: { place: "地区", year: "年份", behind: "依据" },
  named: (name, figure, year) =>
    `${name}：${figure}${year && `（${year} 年）`}`,
  footnotes: {
    scale: (scale) => `坐标轴显示数据本身，“${scale}”标度不适用。`,
    nominal: "城市指标按当年价格的人民币计，不作换算。",
    gdpHead: "人均 GDP：同一年的 GDP 除以常住人口。",
    otherYear: (count, name, year) =>
      prose`${name}有 ${count} 个数值不是 ${year} 年的，而是前后三年以内的。`,
    derived: (count, name) =>
      prose`${name}有 ${count} 个数值由其他已载明的数据推算得出。`,
    coupled: (names) =>
      prose`两个坐标轴都含有${listed(names)}，因此二者的关系有一部分只是算术结果。`,
    noLog: "有零或负值的坐标轴不用对数刻度。",
  },
  legend: "如何看图中的点",
};
