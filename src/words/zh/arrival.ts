import type { LateWords } from "#words/en/late.ts";
import { prose } from "./prose.ts";

/** What becomes of a link, a dataset or a picture that the app is given. */
export const arrival: LateWords["arrival"] = {
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
  notices: {
    link: "链接中有部分内容无法使用，其余照常生效。",
    reasons: {
      "unknown-word": (param, raw) => `“${raw}”不是 ${param} 的可选值。`,
      "not-a-year": (param, raw) => `${param} 中的“${raw}”不是年份。`,
      "not-a-list": (param, raw) => `“${raw}”中没有 ${param} 可用的内容。`,
      "too-long": (param, raw) => `${param} 的文字过长：“${raw}”。`,
      "not-a-version": (param, raw) =>
        `${param} 中的“${raw}”不是数据集版本号。`,
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
  },
};
