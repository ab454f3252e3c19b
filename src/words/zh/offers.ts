import type { Words } from "#words/catalogue.ts";

/** What a figure measures. */
export const bases: Words["bases"] = {
  cap: {
    label: "补助上限",
    heading: "单个支持对象最多可获得的补助",
    remark: "归单个对象所得，因此不按常住人口等折算",
    short: "补助上限",
  },
  grant: {
    label: "定额补助",
    heading: "给予符合条件者的定额补助",
    remark: "归单个对象所得，因此不按常住人口等折算",
    short: "定额补助",
  },
  rate: {
    label: "补贴比例",
    heading: "费用中由政策承担的比例",
    remark: "百分比，既不折算，也不相加",
    short: "补贴比例",
  },
  "annual-budget": {
    label: "年度预算",
    heading: "当地每年安排的资金",
    remark: "属于当地的资金，可与常住人口或 GDP 相比",
    short: "年度预算",
  },
  budget: {
    label: "总预算",
    heading: "当地安排的资金总额",
    remark: "可能跨越多年",
    short: "总预算",
  },
  fund: {
    label: "基金规模",
    heading: "单只基金的规模",
    remark: "用于投资并须收回的存量资金，不是补贴",
    short: "基金规模",
  },
  "fund-cluster": {
    label: "基金群规划规模",
    heading: "多只基金的规划总规模",
    remark: "含合作方出资",
    short: "基金群规划规模",
  },
  paid: {
    label: "实际支付",
    heading: "实际支付的资金",
    remark: "已从预算中支出",
    short: "实际支付",
  },
  target: {
    label: "目标",
    heading: "提出的目标",
    remark: "争取达到的数量，不是出资承诺",
    short: "目标",
  },
  threshold: {
    label: "申报门槛",
    heading: "申报须具备的条件",
    remark: "属于条件：门槛高不代表支持多",
    short: "申报门槛",
  },
};

/** Who gets it. What follows 每 brings its measure word along. */
export const recipients: Words["recipients"] = {
  team: { label: "团队", one: "团队", each: "个团队" },
  enterprise: { label: "企业", one: "企业", each: "家企业" },
  headquarters: { label: "总部企业", one: "总部企业", each: "家总部企业" },
  unicorn: { label: "独角兽企业", one: "独角兽企业", each: "家独角兽企业" },
  startup: { label: "初创企业", one: "初创企业", each: "家初创企业" },
  project: { label: "项目", one: "项目", each: "个项目" },
  academician: { label: "院士", one: "院士", each: "名院士" },
  "leading-talent": { label: "领军人才", one: "领军人才", each: "名领军人才" },
  doctor: { label: "博士", one: "博士", each: "名博士" },
  master: { label: "硕士", one: "硕士", each: "名硕士" },
  bachelor: { label: "本科毕业生", one: "本科毕业生", each: "名本科毕业生" },
  graduate: { label: "高校毕业生", one: "高校毕业生", each: "名高校毕业生" },
  person: { label: "其他个人", one: "其他个人", each: "人" },
  household: { label: "家庭", one: "家庭", each: "户家庭" },
  platform: { label: "平台", one: "实验室或平台", each: "个平台" },
  institution: { label: "机构", one: "机构", each: "家机构" },
  park: { label: "园区", one: "园区", each: "个园区" },
  fund: { label: "投资基金", one: "投资基金", each: "只投资基金" },
  place: { label: "本地", one: "本地", each: "地" },
};
