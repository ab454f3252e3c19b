import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

/** All digits, in threes. */
const grouped = (count: number) => count.toLocaleString("zh-CN");
const figures = (count: number) => prose`${grouped(count)} 条数据`;

const filterPanel: Words["controls"]["filterPanel"] = {
  searchLabel: "搜索政策",
  searchPlaceholder: "搜索政策…",
  kept: (kept, total) =>
    prose`共 ${figures(total)}，筛选后 ${grouped(kept)} 条`,
  any: "不限",
  anyOf: (filter) => `${filter}：不限`,
  more: (count) => prose`另有 ${count} 项…`,
  moreOf: (filter, count) => prose`${filter}：另有 ${count} 项`,
  fewer: "收起",
  fewerOf: (filter) => `${filter}：收起`,
  moreFilters: "更多筛选",
  reset: "重置筛选",
  from: "公布年份（起）",
  to: "公布年份（止）",
  allYears: "全部年份",
  undated: (count) => prose`${figures(count)}未载明日期`,
  undatedLeftOut: (count) => prose`已排除未载明日期的 ${figures(count)}`,
  yearText: (year, count) => prose`${year} 年，${figures(count)}`,
};

const chips: Words["controls"]["chips"] = {
  name: "已启用的筛选",
  of: (filter, words) => `${filter}：${words.join("、")}`,
  between: (from, to) =>
    from === to ? prose`${from} 年公布` : prose`${from}–${to} 年公布`,
  from: (year) => prose`${year} 年及以后公布`,
  until: (year) => prose`${year} 年及以前公布`,
  inForce: (date) => prose`${date}时可能在执行`,
  query: (query) => `搜索：${query}`,
  clearAll: "全部清除",
  lowHidden: (count) => prose`已隐藏 ${count} 条低质量来源的数据`,
  show: "显示",
  showLow: "显示低质量来源的数据",
  lowShown: "已包含低质量来源的数据",
  hide: "隐藏",
  hideLow: "隐藏低质量来源的数据",
};

/** The toolbar, the filter panel and the pickers. */
export const controls: Words["controls"] = {
  ui: {
    close: "关闭",
    clear: "清除",
    dismiss: "知道了",
    remove: (label) => prose`移除${label}`,
    less: (label) => `${label}：减少`,
    more: (label) => `${label}：增加`,
  },
  figures,
  toolbar: {
    name: "统一口径",
    cur: "货币",
    prices: "价格",
    per: "分母",
    time: "时间",
    pick: "取值",
    scale: "标度",
    zones: "开发区和区县",
    more: "更多",
    otherOptions: (group) => `${group}：更多选项`,
    otherYears: "其他年份的价格",
    ref: "参照地",
    firstPlace: (name) => `首个地区（${name}）`,
    diff: "差额",
    reset: "恢复原文口径",
  },
  filters: {
    name: "筛选",
    sector: "行业",
    basis: "数额类型",
    recipient: "支持对象",
    instrument: "支持方式",
    audience: "适用群体",
    level: "地区层级",
    province: "省份",
    status: "执行状态",
    bound: "确定程度",
    quality: "来源质量",
    years: "公布年份",
    on: "执行时间",
    source: "来源",
    q: "搜索",
  },
  filterPanel,
  chips,
  empty: {
    title: "没有符合筛选条件的数据",
    noneAtAll: "这些地区没有数据",
    noneAtAllHint: "数据集未收录；这不说明这些地区的情况。",
    total: (total) =>
      total === 1
        ? "仅有的一条数据已被筛选隐藏。"
        : prose`全部 ${total} 条数据已被筛选隐藏。`,
    each: "取消以下任意一项，即可恢复数据：",
    together: "单独取消任何一项都无法恢复数据：每条数据同时被多项筛选排除。",
    lift: (filter) => `取消“${filter}”`,
    brings: (count) => prose`恢复 ${figures(count)}`,
    clearAll: "取消全部筛选",
  },
  scope: {
    label: "地区",
    chosen: "已选",
    chosenHint: "仅限已选的对比地区",
    all: "全部",
    allHint: "所选层级和省份的全部地区",
  },
  places: {
    add: "+ 城市",
    addSpoken: "添加城市",
    search: "按名称、拼音或代码搜索",
    nothingFound: "数据集中没有这个地区。",
    municipalities: "直辖市",
    atLimit: (most) =>
      prose`已显示 ${most} 个地区，达到上限。移除一个才能再添加。`,
    last: "至少保留一个地区。",
    full: "名额已满",
  },
  yardsticks: {
    rows: "比较项",
    search: "搜索比较项",
    nothingFound: "数据集中没有这个比较项。",
    automatic: "自动",
    automaticHint: "多数地区都有数据的比较项",
    inPlaces: (count, total) => prose`${total} 地中 ${count} 地`,
    ranked: "排名依据",
    choose: "选择比较项",
    atLimit: (most) => prose`最多显示 ${most} 行。`,
  },
};
