import type { LateWords } from "#words/en/late.ts";

/** Words of the dataset that only panels, tables and files of single rows show. */
export const records: LateWords["records"] = {
  stages: {
    announced: "已公布",
    "in-force": "执行中",
    raised: "已募集",
    paid: "已支付",
    ended: "已结束",
    unknown: "阶段不明",
  },
  qualityRemarks: {
    high: "发文机关、统计部门或权威媒体",
    medium: "由具名媒体或机构转述",
    low: "未载明日期的转载，或出处不明的网页",
  },
  languages: { en: "英文", zh: "中文", ja: "日文" },
  translations: { none: "非译文", human: "译文", machine: "机器翻译" },
  sourceKinds: {
    government: "政府文件",
    statistics: "统计资料",
    news: "新闻报道",
    analysis: "分析文章",
    speech: "讲话",
    other: "其他文献",
  },
  eventKinds: {
    policy: "政策",
    park: "园区",
    fund: "基金",
    headquarters: "总部",
    investment: "投资",
    alliance: "联盟",
    agreement: "协议",
    court: "法院",
    university: "高校",
    target: "目标",
  },
};
