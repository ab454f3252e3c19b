import type { cite as english } from "#words/en/cite.ts";
import { datasetTitle } from "./datasetTitle.ts";
import { prose } from "./prose.ts";

/** Chinese sentences follow each other without a space; an address needs one after it, or its end could not be told. */
const joined = (parts: readonly string[]) =>
  parts.reduce((text, part) =>
    /[。！？]$/u.test(text) ? text + part : `${text} ${part}`,
  );

/** How a view and its sources are cited. */
export const cite: typeof english = {
  name: "引用",
  compiler: "Fourth Pole 贡献者",
  datasetTitle,
  styles: {
    plain: { label: "普通文本", hint: "一行文字，便于阅读" },
    bibtex: { label: "BibTeX", hint: "用于 LaTeX" },
    ris: { label: "RIS", hint: "用于 EndNote、Zotero 等软件" },
    gbt7714: { label: "GB/T 7714", hint: "中国国家标准（2015 年版）" },
  },
  style: "格式",
  view: "当前视图",
  sources: (count) => {
    if (count === 0) return "当前所示的内容没有来源。";
    return count === 1 ? "其来源" : prose`其 ${count} 个来源`;
  },
  ofView: "复制当前视图的引用文献",
  ofSource: (title) => `复制“${title}”的引用文献`,
  thisSource: "复制引用文献",
  all: "全部复制",
  more: (count) => prose`显示全部 ${count} 条`,
  saveAll: (ending) => `保存为 .${ending}`,
  accessed: (date) => `引用日期：${date}。`,
  plain: {
    noDate: "无日期",
    dated: (who, date) => `${who}（${date}）。`,
    sentence: (text) => (/[.?!。？！]$/u.test(text) ? text : `${text}。`),
    capital: (text) => text,
    version: (dataset, version) => `${dataset}，数据集版本 ${version}`,
    accessed: (date) => `引用日期：${date}。`,
    joined,
  },
  version: (version) => `数据集版本 ${version}`,
};
