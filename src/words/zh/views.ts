import type { Words } from "#words/catalogue.ts";
import { aside } from "./aside.ts";
import { compare, difference } from "./comparing.ts";
import { placesNoun } from "./levelNouns.ts";
import { listed, listedShort } from "./listed.ts";
import { prose } from "./prose.ts";

const filled = (parts: readonly string[]) =>
  parts.filter((part) => part !== "");

/** `17 条数据中，3 条`, `全部 4 条数据`, of a single one `这条数据`. */
function someFigures(count: number, of: number): string {
  if (of === 1) return "这条数据";
  return count === of
    ? prose`全部 ${of} 条数据`
    : prose`${of} 条数据中，${count} 条`;
}

/** The texts of the views that are there from the start, and what all views share. */
export const views: Words["views"] = {
  navigation: "视图",
  names: {
    compare: "对比",
    rank: "排名",
    relate: "关联",
    timeline: "时间线",
    table: "数据表",
    place: "地区",
    sources: "来源",
    coverage: "覆盖",
  },
  listed,
  listedShort,
  countedPlaces: (count, level) => prose`${count} 个${placesNoun(level)}`,
  settings: {
    asStated: "按原文口径",
    clause: (clauses) => filled(clauses).join("，"),
  },
  figureIn: (programme, year) =>
    year === "" || programme.includes(year)
      ? programme
      : prose`${programme}，${year} 年`,
  inForm: (programme, forms) => `${programme}（${forms.join("，")}）`,
  formsAlone: (forms) => forms.join("，"),
  ofPart: (programme, part) => `${programme}，${part}`,
  behind: (count) => prose`${count} 条之一`,
  added: (count) => prose`${count} 条合计`,
  skipped: "另有更高或更新的数据无法计入",
  contested: "说法不一",
  doubtful: "存疑",
  doubtfulHint: "数据集本身对这条数据存疑，理由见备注。",
  contestedWith: (figures) => `说法不一：${listed(figures)}`,
  highest: "居首",
  planned: "计划",
  translatedMark: "译",
  translatedHint: "来源为译文。",
  spoken: (parts) => filled(parts).join("，"),
  difference,
  aside,
  residents: (count, year) => prose`常住人口 ${count}（${year}\u00A0年）`,
  noResidents: "常住人口不明",
  compare,
  legend: {
    title: "条形图图例",
    marks: {
      solid: "准确数值",
      ceiling: "最高（上限）",
      open: "不低于（下限）",
      dashed: "约数、计划或传闻",
      range: "区间",
      rival: "说法不一",
    },
    translated: "译：来源为译文",
  },
  footnotes: {
    noFigure: "“未找到数据”不说明该地区的情况：数据集未收录，未收录不等于零。",
    otherYear: (count) =>
      prose`${count} 条数据的分母取自其他年份，最多相差三年。`,
    derived: (count) => prose`${count} 个分母由其他已载明的数据推算得出。`,
    census: (count) =>
      prose`${count} 条数据与其分母之间隔着 2020 年人口普查，口径有断点。`,
    skipped: (count) =>
      prose`${count} 个地区另有更高或更新的数据，因缺少换算所需的数值（分母、汇率、价格指数或年份）而无法计入，所示为其他数据。`,
    partDivided: (count) =>
      prose`${count} 条开发区或区县的数据以全市数值为分母。`,
    ended: (count, of, unknown) =>
      prose`${someFigures(count, of)}所属政策已结束${unknown > 0 ? prose`，另有 ${unknown} 条执行状态不明` : ""}。`,
    lowQuality: (count, of) => prose`${someFigures(count, of)}出自低质量来源。`,
    doubleCounting: "合计可能重复计算同一笔资金。",
    partners: "基金群规划规模包含合作方出资。",
    notApplied: "以同年 GDP 或财政收入为分母时，价格和货币不起作用。",
    index: (name) => `指数：${name} = 100。`,
  },
  sources: (names, more) =>
    prose`来源：${names.join("；")}${more > 0 ? prose`；另有 ${more} 个` : ""}。`,
};
