import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";

const notices: Words["app"]["notices"] = {
  link: "链接中有部分内容无法使用，其余照常生效。",
  reasons: {
    "unknown-word": (param, raw) => `“${raw}”不是 ${param} 的可选值。`,
    "not-a-year": (param, raw) => `${param} 中的“${raw}”不是年份。`,
    "not-a-list": (param, raw) => `“${raw}”中没有 ${param} 可用的内容。`,
    "too-long": (param, raw) => `${param} 的文字过长：“${raw}”。`,
    "not-a-version": (param, raw) => `${param} 中的“${raw}”不是数据集版本号。`,
    dropped: (param, raw) => `${param} 未采用“${raw}”。`,
  },
  unknown: (param, raw) => `数据集中没有 ${param} 所指的“${raw}”。`,
  tooManyPlaces: (most) => prose`最多同时对比 ${most} 个地区。`,
  noSuchVersion: (version) =>
    prose`链接指定的数据集版本 ${version} 不在此服务器上，现显示当前版本，数据可能有出入。`,
  olderVersion: (version, latest) =>
    prose`此链接依据数据集版本 ${version}，当前版本为 ${latest}。现显示的是 ${version} 版的数据。`,
  badRows: (count) =>
    prose`数据集中有 ${count} 行无法使用，已略去；其余照常显示。`,
  noContext: "各地区的更多指标未能加载；其余照常显示。",
  more: (count) => prose`另有 ${count} 项`,
};

/** The frame of the app: header, notices, loading and failure. */
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
  drop: {
    here: "松开即可打开图片对应的视图",
    opened: "已打开图片对应的视图。",
    foreign:
      "这张图片不含链接：它不是从这里导出的，或链接在传递途中被其他软件去掉了。图上如有二维码，仍可用来打开视图。",
    damaged:
      "这张图片或其中的链接已损坏：请重新索取文件，或使用图上印出的链接。",
    "no-picture": "这不是从这里导出的图片：请拖入视图的 PNG 或 SVG 文件。",
    code: "应用的一部分未能加载：请检查网络连接后重试。",
    later: "这张图片由更新版本的应用生成：现显示本版本能识别的内容。",
  },
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
  notices,
  footer: {
    dataset: (version) => prose`数据集 ${version}`,
    licence: (name) => prose`数据采用 ${name} 许可`,
    data: "数据包",
  },
};
