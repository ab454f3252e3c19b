import type { Words } from "#words/catalogue.ts";
import { datasetTitle } from "./datasetTitle.ts";
import { locator } from "./locator.ts";
import { prose } from "./prose.ts";
import { quoted } from "./quoted.ts";

const figures = (count: number) => prose`${count} 条数据`;

const facts: Words["evidence"]["facts"] = {
  basis: "数额类型",
  recipient: "支持对象",
  instrument: "支持方式",
  stage: "资金阶段",
  priceYear: "年份",
  noPriceYear: "来源未载明",
  sectors: "行业",
  place: "地区",
  status: "执行状态",
  announced: "公布日期",
  notAnnounced: "来源未载明",
  until: "截止日期",
  noEnd: "来源未载明",
  audience: "适用群体",
  kind: "类型",
  date: "日期",
  amount: "数额",
  programme: "政策",
  publisher: "发布者",
  author: "作者",
  published: "发布日期",
  language: "语言",
  quality: "来源质量",
};

/** A date at the precision that is known: `2017 年 11 月`. */
const date: Words["evidence"]["date"] = (year, month, day) =>
  [
    `${String(year)} 年`,
    month === undefined ? "" : `${String(month)} 月`,
    day === undefined ? "" : `${String(day)} 日`,
  ]
    .filter((part) => part !== "")
    .join(" ");

/** The panel that explains one figure. */
export const evidence: Words["evidence"] = {
  name: "依据",
  close: "关闭",
  sections: {
    source: "原文写法",
    steps: "计算过程",
    stepsMissing: "为何没有数据",
    notes: "注意",
    contested: "各来源说法不一",
    addends: "相加的数据",
    others: "本单元格的其他数据",
    facts: "数据说明",
    figures: "数据",
    values: "背景数值",
    events: "事件",
    sources: "来源",
  },
  rows: { programme: "政策", source: "来源", event: "事件" },
  statusOf: {
    announced: "已公布，是否执行不明",
    active: "执行中",
    ended: "已结束",
    unknown: "执行状态不明",
  },
  announcedOn: (on) => prose`${on}公布`,
  runsUntil: (until) => prose`至 ${until}`,
  facts,
  figures,
  doubtfulOf: (count) =>
    prose`数据集本身对其中 ${count} 条数据存疑，理由见备注。`,
  contestedOf: (count) => prose`其中 ${count} 条数据，各来源说法不一。`,
  values: (count) => prose`${count} 个数值`,
  onlySource: "只看这个来源的数据",
  allSources: "全部来源",
  comma: "，",
  dash: "：",
  quoted,
  locator,
  quality: (quality, remark) => `来源质量${quality}：${remark}`,
  qualityOf: (quality) => `来源质量${quality}`,
  date,
  noDate: "未载明日期",
  note: "备注",
  openSource: "打开来源",
  newTab: "在新标签页中打开",
  address: "网址",
  outcomes: {
    exact: "结果",
    "at-least": "不低于",
    "more-than": "超过",
    "at-most": "最高",
    about: "约",
    planned: "计划",
    rumoured: "传闻",
    range: "区间",
  },
  inShort: (figure) => `简记为：${figure}`,
  ofPart: (part) => prose`${part}的数据`,
  sumOf: (count) => `${figures(count)}合计`,
  thisOne: "本条数据",
  hiddenOne: "已被筛选隐藏，或不属于本单元格",
  choices: {
    highest: (count) => prose`单元格所示为 ${figures(count)}中的最高值。`,
    latest: (count) => prose`单元格所示为 ${figures(count)}中的最新值。`,
    sum: (count) => prose`单元格所示为 ${figures(count)}的合计。`,
  },
  shown: "单元格所示",
  backToSum: (sum) => `返回合计：${sum}`,
  hidden: (count) => prose`另有 ${figures(count)}本应在此，已被筛选隐藏。`,
  doubtful: "数据集本身对这条数据存疑，理由见备注。",
  notBehind:
    "按当前筛选，所查的数据不在本单元格内；这里给出的是单元格所示的数据。",
  notScaled: "标度按各单元格所示的数据计算，因此这条数据未换算标度。",
  copy: "复制",
  copied: "已复制",
  notCopied: "浏览器不允许复制。",
  datasetNamed: (title, version) => prose`${datasetTitle(title)} ${version}`,
  account: {
    line: (label, text) => `${label}：${text}`,
    step: (title, detail, result) =>
      `  ${title}${detail === "" ? " " : `（${detail}）`}= ${result}`,
    source: "来源",
    dataset: "数据集",
  },
};
