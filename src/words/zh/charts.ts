import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

/** What all charts share: their keys, and the ways to read them otherwise. */
export const charts: Words["charts"] = {
  asTable: "以表格显示",
  asChart: "以图表显示",
  help: "文字说明和快捷键",
  marks: (title) => `${title}：图表标记`,
  describe: {
    leaders: (names, count, figure) =>
      `${names}${count === 1 ? "居首" : "并列居首"}：${figure}。`,
    leadersEach: (figures) => `${figures}并列居首。`,
    with: (name, figure) => `${name}（${figure}）`,
    median: (count, figure) => prose`${count} 条数据的中位数：${figure}。`,
    smallest: (names, figure, times) =>
      `最小：${names}，${figure}${times === "" ? "" : prose`；最大值为最小值的 ${times}倍`}。`,
    smallestEach: (figures) => `最小：${figures}。`,
    only: "其他地区没有数据。",
    missing: (count, of, reasons) =>
      prose`${count} 个${of === "place" ? "地区" : "单元格"}缺数据：${reasons}。`,
    reason: (reason, count, isOnly) =>
      isOnly ? reason : prose`${reason}（${count} 个）`,
    saysNothing: "未找到数据，不说明该地区的情况。",
    row: (name, sentences) => `${name}：${sentences}`,
    moreRows: (count) => prose`另有 ${count} 行。`,
  },
  keys: [
    { key: "Tab", does: "进入图表" },
    { key: "← → ↑ ↓", does: "在标记之间移动" },
    { key: "Home End", does: "到第一个和最后一个标记" },
    { key: "Enter", does: "打开依据" },
    { key: "Esc", does: "离开图表" },
    { key: "t", does: "以表格显示" },
    { key: "?", does: "显示本帮助" },
  ],
};
