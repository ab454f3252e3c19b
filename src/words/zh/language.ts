import type { Words } from "#words/catalogue.ts";

export const language: Words["language"] = {
  code: "zh",
  description:
    "对比中国各城市向科技企业和人才提供的支持：每条数据都有来源，每一步计算都可查看。",
  windowTitle: "Fourth Pole 第四极",
  choose: "语言",
  coming: "正在加载文本…",
  failed: "中文文本未能全部加载，暂以英文显示。",
  lost: "该语言的文本未能加载，请检查网络连接。",
};
