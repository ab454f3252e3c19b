import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

/** The frame of the app: header, loading and failure. */
export const app: Words["app"] = {
  name: "Fourth Pole",
  skip: "跳到数据",
  theme: {
    label: "主题",
    auto: "跟随系统",
    light: "浅色",
    dark: "深色",
  },
  copyLink: "复制链接",
  linkCopied: "链接已复制",
  linkNotCopied: "浏览器不允许复制，链接如下：",
  linkTooLong: (length, most) =>
    prose`链接长 ${length} 个字符；超过 ${most} 个字符时，可能被邮件或聊天软件截断。请减少地区、比较项或筛选。`,
  openFilters: "筛选",
  openFiltersWith: (count) => prose`筛选 · ${count} 项`,
  hideFilters: "隐藏筛选",
  showFilters: "显示筛选",
  close: "关闭",
  loading: "正在加载数据集…",
  part: {
    failed: "应用的一部分未能加载。",
    reload: "重新加载页面",
  },
  loadingView: "正在加载视图…",
  framed: {
    only: "本页面被嵌在其他网页中，而只有嵌入式视图可以这样显示。",
    open: "打开",
  },
  export: "导出",
  retry: "重试",
  useCurrent: "显示当前版本的数据",
  failure: {
    title: "无法显示数据",
    what: "问题",
    where: "位置",
    toDo: "处理办法",
    broken: "应用出错",
    brokenHint: "当前的查询保存在地址栏中：可重新加载页面再试，也可从头开始。",
    startAfresh: "从头开始",
    place: (file, line, column) =>
      [file, line > 0 ? prose`第 ${line} 行` : "", column]
        .filter((part) => part !== "")
        .join("，"),
    more: (count) => prose`另有 ${count} 项`,
    expected: (text) => prose`应为${text}`,
  },
  footer: {
    dataset: (version) => prose`数据集 ${version}`,
    licence: (name) => prose`数据采用 ${name} 许可`,
    data: "数据包",
  },
};
