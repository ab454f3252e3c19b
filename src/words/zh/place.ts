import type { place as english } from "#words/en/place.ts";
import { levelNouns } from "./levelNouns.ts";
import { listed } from "./listed.ts";
import { prose } from "./prose.ts";
import { quoted } from "./quoted.ts";

const figures = (count: number) => prose`${count} 条数据`;

/** The texts of the view place. */
export const place: typeof english = {
  title: (name) => name,
  noFigures: (name) => prose`数据集中没有${name}本身的数据。`,
  count: (kept, of, inForce, hidden) =>
    prose`${of} 项政策的${figures(kept)}${inForce > 0 ? prose`，其中 ${inForce} 项政策执行中` : ""}${hidden > 0 ? prose`；另有 ${hidden} 条已被筛选隐藏` : ""}。`,
  allHidden: (hidden) =>
    hidden === 1
      ? "仅有的 1 条数据已被筛选隐藏。"
      : prose`全部 ${hidden} 条数据都已被筛选隐藏。`,
  description: (name, count, firsts) => `${name}：${count}${firsts}`,
  firsts: (count, of, level) =>
    count === 0
      ? ""
      : prose`${of} 个有其他${levelNouns[level]}可比的比较项中，有 ${count} 个在有数据的${levelNouns[level]}中居首（含并列）。`,
  head: {
    code: (code) => `行政区划代码 ${code}`,
    choose: "换一个地区",
    chooseSpoken: "选择本页的地区",
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    previousSpoken: (name) => `所选地区中的上一个：${name}`,
    nextSpoken: (name) => `所选地区中的下一个：${name}`,
    compare: "加入对比",
    compared: "已在对比中",
    full: (most) => prose`对比中已有 ${most} 个地区，达到上限。`,
  },
  open: (name) => prose`打开${name}的页面`,
  figures: "提供的支持",
  programmes: "政策（由新到旧）",
  rank: (rank, of, level, ties) => {
    const noun = levelNouns[level];
    if (of === 1) return `唯一有数据的${noun}`;
    const tied = ties > 0 ? prose`，与另外 ${ties} 个并列` : "";
    return prose`${of} 个${noun}中第 ${rank} 名${tied}`;
  },
  rankSpoken: (yardstick, rank) => prose`名次：${yardstick}，${rank}`,
  ofPart: (level, name) =>
    name.includes(level) ? name : `${name}（${level}）`,
  columns: {
    yardstick: "比较项",
    figure: "数据",
    rank: "名次",
    of: "参与排名的地区数",
    programme: "政策",
    year: "年份",
  },
  context: {
    heading: "主要指标",
    gdpHead: "人均 GDP",
    gdpHeadDerived: (name) => `${name}（推算）`,
    gdpHeadPrinted: (name) => `${name}（公布）`,
    gdpHeadHint: "GDP ÷ 同年常住人口",
    derived: "推算",
    units: { km2: "平方公里", km: "公里", hour: "小时" },
    line: (name, from, to, first, last, isBroken) =>
      prose`${name}，${from} 至 ${to} 年，由${first}到${last}${isBroken ? "；序列在 2020 年人口普查处有断点" : ""}`,
    note: (from, to, isHollow, isBroken) =>
      [
        prose`折线：${from} 至 ${to} 年，纵向各以自身的最低值和最高值为界。`,
        isHollow ? "空心点：非确数或为推算。" : "",
        isBroken ? "虚线：序列在 2020 年人口普查处有断点。" : "",
      ].join(""),
    asTable: "显示为表格",
    asLines: "显示为折线",
    source: (name) => `来源：${name}`,
  },
  parts: {
    country: "省份",
    province: "城市",
    city: "区县和开发区",
    district: "开发区",
    zone: "下辖片区",
  },
  partSpoken: (name, count) => `${name}，${figures(count)}`,
  events: {
    heading: "事件（由新到旧）",
    all: (count) => prose`显示全部 ${count} 个`,
    printed: quoted,
  },
  peers: {
    heading: "同类地区",
    rule: (level, residents, gdpHead, name, year) =>
      prose`${year} 年常住人口与${name}相差在 ${residents} 倍以内、人均 GDP 相差在 ${gdpHead} 倍以内（高低均计）的${levelNouns[level]}：`,
    population: "常住人口倍数",
    gdpPerHead: "人均 GDP 倍数",
    columns: {
      place: "地区",
      population: "常住人口",
      gdpPerHead: "人均 GDP",
    },
    none: "按此标准没有同类地区。",
    unknown: (names, year) =>
      prose`缺 ${year} 年数值，无法判断：${listed(names)}。`,
    compare: () => "与同类地区对比",
  },
  absent: {
    text: (name, things, isPeerless) =>
      prose`数据集中缺少${name}的${listed(things)}。这不说明该地区的情况${isPeerless ? "；没有同一年的常住人口和 GDP，也就无法找出同类地区" : ""}。`,
    figures: "数据",
    events: "事件",
  },
};
