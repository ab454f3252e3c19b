import type { Words } from "#words/catalogue.ts";
import { keptOf } from "./keptOf.ts";
import { placesNoun } from "./levelNouns.ts";
import { listedShort } from "./listed.ts";
import { prose } from "./prose.ts";

/** The table of places side by side. */
export const compare: Words["views"]["compare"] = {
  title: (names) => prose`${listedShort(names, 4)}提供哪些支持`,
  count: (kept, all) => keptOf(kept, all, "单元格"),
  description: (title, count) =>
    `${title}：表格，每行为一个比较项，每列为一个地区。${count}`,
  caption: "每行为一个比较项，每列为一个地区",
  cornerHeader: "比较项",
  saysNothing: "不说明该地区的情况",
  moveLeft: (name) => prose`将${name}左移`,
  moveRight: (name) => prose`将${name}右移`,
  remove: (name) => prose`移除${name}`,
  drag: (name) => prose`拖动${name}以调整位置`,
  menu: (name) => prose`${name}的操作`,
  makeReference: "设为参照地",
  reference: "参照地",
  sortBy: (title) => `地区按“${title}”排序`,
  sort: "排序",
  sorted: "已排序",
  moved: (name, position, of) =>
    prose`${name}已移至第 ${position} 位，共 ${of} 位。`,
  moreColumns: (count, level) => prose`另有 ${count} 个${placesNoun(level)} →`,
  firstColumns: "← 回到首列",
  openRank: (title) => `查看所有地区的排名：${title}`,
  rank: "排名",
};

/** How a figure stands to that of the reference place. */
export const difference: Words["views"]["difference"] = {
  reference: "参照地",
  none: "差额不明",
  same: "相同",
  of: (amount, ratio) => (ratio === "" ? amount : `${amount} · ${ratio}`),
  ofBounds: (text) => `${text}（按上下限计）`,
  times: (ratio) => prose`${ratio}倍`,
};
