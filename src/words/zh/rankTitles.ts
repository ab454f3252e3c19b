import type { Per } from "#domain/settings.ts";
import type { LateWords } from "#words/en/late.ts";
import { numbers } from "./numbers.ts";
import { prose } from "./prose.ts";
import { yardsticks } from "./yardsticks.ts";

type Texts = LateWords["rank"];

const anyone = (recipient: string) => recipient || "单个对象";

/** By what an amount is divided, before it. */
const DIVIDED: Readonly<Record<Per, string>> = {
  none: "",
  resident: numbers.pers.resident,
  student: numbers.pers.student,
  km2: numbers.pers.km2,
  gdp: "",
  revenue: "",
  "gdp-head": "",
};

/** Of what an amount is a share or a multiple, after it. */
const COMPARED: Readonly<Record<Per, string>> = {
  none: "",
  resident: "",
  student: "",
  km2: "",
  gdp: `${numbers.ofGdp}最高`,
  revenue: `${numbers.ofRevenue}最高`,
  "gdp-head": "相当于人均 GDP 的倍数最高",
};

/** By what a number of things is divided, before it. */
const COUNTED: Readonly<Record<Per, string>> = {
  ...DIVIDED,
  resident: numbers.lots.resident,
  student: numbers.lots.student,
};

/** `人均安排的资金最多`, `安排的资金占 GDP 比重最高`. */
const most = (per: Per, amount: string, superlative: string) =>
  DIVIDED[per] + amount + (COMPARED[per] || superlative);

/** What a ranking asks, by what its figures measure and what divides them. */
export const rankTitles: Texts["titles"] = {
  cap: ({ recipient, counted }, per) =>
    `哪里给${anyone(recipient)}的${most(per, `${counted || "补助"}上限`, "最高")}`,
  grant: ({ recipient, counted }, per) =>
    counted === ""
      ? `哪里给${anyone(recipient)}的${most(per, "定额补助", "最高")}`
      : `哪里给${anyone(recipient)}的定额${counted}最多`,
  rate: ({ recipient, instrument }) => {
    const cost = prose`${recipient}${instrument}`;
    return prose`哪里${cost && prose`对${cost}`}的补贴比例最高`;
  },
  "annual-budget": (_, per) => `哪里每年${most(per, "安排的资金", "最多")}`,
  budget: (_, per) => `哪里${most(per, "安排的资金总额", "最多")}`,
  fund: (_, per) => `哪里的${most(per, "单只基金规模", "最大")}`,
  "fund-cluster": (_, per) => `哪里的${most(per, "基金群规划规模", "最大")}`,
  paid: ({ counted }, per) =>
    counted === ""
      ? `哪里${most(per, "实际支付的资金", "最多")}`
      : `哪里${COUNTED[per]}支持的${counted}最多`,
  target: ({ counted }, per) => {
    if (counted === "") return "哪里的产值目标最高";
    const divided = COUNTED[per] && `${COUNTED[per]}对应的`;
    return counted === yardsticks.things.person
      ? `哪里${divided || "的"}引进人才目标最多`
      : `哪里${divided || "的"}目标${counted}最多`;
  },
  threshold: ({ recipient }) => prose`哪里对${anyone(recipient)}的申报门槛最高`,
};

/** The titles say the denominator themselves. */
export const rankedPer: Texts["per"] = {
  none: "",
  resident: "",
  student: "",
  gdp: "",
  revenue: "",
  km2: "",
  "gdp-head": "",
};
