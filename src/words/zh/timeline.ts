import type { EventKind } from "#domain/vocabularies.ts";
import type { timeline as english } from "#words/en/timeline.ts";
import { prose } from "./prose.ts";
import { quoted } from "./quoted.ts";

/** What stands in the ring of an event. */
const letters: Record<EventKind, string> = {
  policy: "政",
  park: "园",
  fund: "基",
  headquarters: "总",
  investment: "投",
  alliance: "盟",
  agreement: "协",
  court: "法",
  university: "校",
  target: "标",
};

const filled = (parts: readonly string[]) =>
  parts.filter((part) => part !== "");

/** The texts of the view timeline. */
export const timeline: typeof english = {
  title: (places, sector) => {
    const on = sector === "" ? "" : prose`在${sector}领域`;
    const [only] = places;
    return only !== undefined && places.length === 1
      ? prose`${only}${on}何时行动`
      : `谁${on}最早出台政策`;
  },
  sentence:
    "条带表示政策从公布到截止；右端开口表示未载明截止时间；带字圆圈表示有日期的事件。",
  inForce: (count, of, date) =>
    prose`按已载明的日期，${of} 项政策中有 ${count} 项在${date}可能处于执行中，其余以浅色表示。`,
  count: (ofProgrammes, events, places) =>
    prose`${places} 个地区的 ${ofProgrammes} 项政策和 ${events} 个事件。`,
  chart: (title, count, from, to) =>
    prose`${title}。时间线：${from}至${to}，${count.replace(/。$/u, "")}。`,
  first: (name, place, date) =>
    prose`最早的政策是${place}的${quoted(name)}，${date}。`,
  firstOfSeveral: (count, year) =>
    prose`按已载明的日期，${year} 年有 ${count} 项政策可能最早。`,
  undatedCount: (count) => prose`${count} 项政策未载明日期。`,
  parts: (parts) => filled(parts).join(" · "),
  figure: (parts, recipient) =>
    `${filled(parts).join(" ")}${recipient === "" ? "" : `（${recipient}）`}`,
  noEnd: "未载明截止时间",
  endedSome: "已结束，未载明截止时间",
  dates: (from, to) => `${from}—${to}`,
  spoken: (parts) => filled(parts).join("，"),
  notInForce: (date) => prose`${date}不在执行中`,
  letters,
  kind: (kind) => kind,
  event: (kind) => `事件：${kind}`,
  undated: (count) => `未载明日期（${String(count)}）`,
  nothing: (names) =>
    prose`时间线上没有${names}的内容。这不说明这些地区的情况。`,
  outside: (count) => prose`${count} 个标记在所示时段之外。`,
  picked: (count) =>
    prose`因版面有限略去 ${count} 个标记：有数据的政策优先，其次按时间先后。完整内容见链接。`,
  undatedNamed: (names, more) =>
    prose`未载明日期：${names.join("；")}${more > 0 ? prose`；另有 ${more} 项` : ""}。`,
  ofPlace: (name, place) => `${name}（${place}）`,
  noneHere: "所示时段内没有内容",
  window: "所示时段",
  windowText: (from, to) => prose`${from}至${to}`,
  zoomIn: "放大",
  zoomOut: "缩小",
  all: "全部",
  allSpoken: "全部年份",
  dragHint: "在年份轴上拖动可放大",
  on: "某一时点在执行",
  month: "执行中的月份",
  onLine: (date) => prose`${date}执行中`,
  keys: [
    { key: "+ −", does: "放大、缩小" },
    { key: "0", does: "全部年份" },
    { key: "← →（年份轴上）", does: "向前、向后移动" },
  ],
  legend: {
    bar: "从公布到截止",
    open: "未载明截止时间",
    faded: "已结束，未载明截止时间",
    pale: "未载明月份或日期",
  },
  footnote:
    "未按数据筛选时，没有数据的政策也会显示；未按行业、适用群体或执行状态筛选时，不属于任何政策的事件也会显示。",
  columns: {
    place: "地区",
    name: "政策或事件",
    from: "开始",
    until: "截止",
    kind: "执行状态或类型",
    figure: "主要数据",
  },
};
