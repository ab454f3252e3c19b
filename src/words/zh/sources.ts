import type { sources as english } from "#words/en/sources.ts";
import { prose } from "./prose.ts";

const number = (count: number) => count.toLocaleString("zh-CN");
const figures = (count: number) => prose`${number(count)} 条数据`;
const sourcesOf = (count: number) => prose`${number(count)} 个来源`;

/** The texts of the view sources. */
export const sources: typeof english = {
  number,
  figures,
  events: (count) => prose`${number(count)} 个事件`,
  title: (count, of) =>
    count === 0
      ? prose`${of}${of && "的"}城市指标和事件的来源`
      : prose`${of}${of && "的"}${figures(count)}从何而来`,
  titleOfNone: "数据从何而来",
  sentence: (count, share) =>
    prose`共 ${sourcesOf(count)}；高质量来源的数据占比：${share}。`,
  noneHigh: "无",
  contextOnly: (count) => prose`另有 ${sourcesOf(count)}只涉及城市指标和事件。`,
  noFigures: (count) => prose`共 ${sourcesOf(count)}；都没有提供数据。`,
  under: (percent) => `不到 ${percent}`,
  over: (percent) => `超过 ${percent}`,
  strips: {
    title: "数据的来源质量和来源类别",
    quality: "按质量",
    kind: "按类别",
    columns: {
      what: "来源",
      figures: "数据",
      share: "占比",
      sources: "来源数",
    },
    described: (strip, parts) => `${strip}：${parts.join("，")}。`,
    part: (label, count, share) => `${label} ${number(count)} 条（${share}）`,
  },
  disagree: {
    title: "各来源说法不一之处",
    described: (count) =>
      count === 0
        ? "各来源的说法没有矛盾。"
        : prose`各来源说法不一：${number(count)} 处。`,
    hidden: "已被筛选隐藏",
  },
  list: {
    title: "全部来源",
    shown: (shown, all) =>
      shown === all
        ? sourcesOf(all)
        : prose`${sourcesOf(all)}中的 ${number(shown)} 个`,
    more: (count) => prose`再显示 ${number(count)} 个`,
    all: "显示全部",
    only: "只看此来源",
    onlyOf: (title) => `只看来自“${title}”的数据`,
    order: "排序依据",
    orders: {
      figures: "数据条数",
      date: "日期",
      quality: "质量",
      publisher: "发布者",
    },
  },
  columns: {
    id: "编号",
    title: "来源",
    publisher: "发布者",
    author: "作者",
    published: "发布日期",
    language: "语言",
    translation: "翻译",
    kind: "类别",
    quality: "质量",
    figures: "数据",
    values: "指标数值",
    events: "事件",
    contested: "说法不一",
    address: "网址",
  },
};
