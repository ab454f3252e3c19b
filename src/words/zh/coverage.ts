import type { coverage as english } from "#words/en/coverage.ts";
import { keptOf } from "./keptOf.ts";
import { listedShort } from "./listed.ts";
import { prose } from "./prose.ts";

const figures = (count: number) => prose`${count} 条数据`;
const yardsticks = (count: number) => prose`${count} 个比较项`;

/** The texts of the view coverage. */
export const coverage: typeof english = {
  title: (about) => prose`数据集还缺${about}的哪些数据`,
  sentence: (rows, places, zones) =>
    `${yardsticks(rows)} × ${places}；${zones}。`,
  zones: {
    in: "开发区和区县的数据计入所属城市",
    apart: "不计开发区和区县的数据",
  },
  count: (known, cells, hidden) =>
    `${keptOf(known, cells, "单元格").replace(/。$/u, "")}${hidden === 0 ? "" : prose`，另有 ${hidden} 个只有被筛选隐藏的数据`}。`,
  emptyMeans:
    "空白表示未知：数据集没有收录相关数据，不表示该地区没有提供支持。",
  ignorance:
    "占比低可能是我们所知有限，而不是城市没有公布：查阅过哪些文献也影响结果。",
  caption: "行为比较项，列为地区，数字为数据条数",
  yardstick: "比较项",
  places: "地区数",
  placesHint: "有数据的地区有多少个",
  share: "有数据的占比（%）",
  shareHint: "所列比较项中，该地区有数据的占多少",
  figures,
  contested: "说法不一",
  unknown: "未知",
  spoken: (place, yardstick, parts) =>
    prose`${place}，${yardstick}：${parts.join("，")}`,
  known: (known, of) => `${String(known)}/${String(of)}`,
  shares: (rows, bases) => `有数据的比较项 ${rows}，数额类型 ${bases}`,
  percent: (percent) => `${String(percent)}%`,
  inGroup: (shown, all) =>
    shown === all ? yardsticks(all) : prose`${yardsticks(all)}中的 ${shown} 个`,
  rows: {
    label: "行",
    auto: "已选",
    autoHint: "已选来对比的比较项",
    common: "常见",
    commonHint: (least, places) =>
      prose`${places} 个地区中至少 ${least} 个有数据的比较项`,
    all: (count) => `全部 ${String(count)} 个`,
    allHint: "数据集的全部比较项",
  },
  order: {
    label: "排序",
    share: "数据最多的在前",
    shareHint: "按所列比较项中有数据的占比",
    name: "按名称",
    nameHint: "按拼音顺序",
  },
  legend: {
    title: "如何看单元格",
    tints: (from, to) => {
      if (to === undefined) return prose`${from} 条及以上`;
      return from === to ? figures(from) : prose`${from} 至 ${to} 条`;
    },
    hidden: "只有被筛选隐藏的数据",
    empty: "未知：未找到数据",
    contested: "说法不一",
  },
  context: {
    heading: "城市指标",
    remark: "有数值的年份。缺数值的年份，不能以它作分母。",
    place: "地区",
    others: (count) =>
      count === 0 ? "" : prose`部分地区另有 ${count} 个指标有数值。`,
  },
  table: {
    place: "地区",
    share: "有数据的占比",
    rows: "比较项",
    bases: "数额类型",
    figures: "数据",
    contested: "说法不一",
    hidden: "被隐藏",
    byBasis: "各类型的数据",
    ofBasis: (basis, count) => `${basis} ${String(count)}`,
    join: " · ",
  },
  description: {
    yardsticks: (names, most) => listedShort(names, most, "个比较项", "；"),
    best: (names, listed, known) =>
      prose`已知最多的是${listed}，${names.length === 1 ? "" : "均"}为 ${known}。`,
    least: (names, listed, known) =>
      prose`已知最少的是${listed}，${names.length === 1 ? "" : "均"}为 ${known}。`,
    mostFor: (listed, known) =>
      prose`有数据的地区最多：${listed}（${known}）。`,
    fewestFor: (listed, known) => prose`最少：${listed}（${known}）。`,
    contested: (count) =>
      count === 0
        ? "没有说法不一的单元格。"
        : prose`${count} 个单元格内各来源说法不一。`,
    empty: (count) =>
      count === 0 ? "" : prose`${count} 个单元格未知，这不说明这些地区的情况。`,
  },
};
