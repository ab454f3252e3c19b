import type { Words } from "#words/catalogue.ts";
import { prose } from "./prose.ts";
import { yardsticks } from "./yardsticks.ts";

const anyone = (recipient: string) => recipient || "单个对象";

/** What a ranking asks, by what its figures measure. */
export const rankTitles: Words["views"]["rank"]["titles"] = {
  cap: ({ recipient, counted }) =>
    `哪里给${anyone(recipient)}的${counted || "补助"}上限最高`,
  grant: ({ recipient, counted }) =>
    counted === ""
      ? `哪里给${anyone(recipient)}的定额补助最高`
      : `哪里给${anyone(recipient)}的定额${counted}最多`,
  rate: ({ recipient, instrument }) => {
    const cost = prose`${recipient}${instrument}`;
    return prose`哪里${cost && prose`对${cost}`}的补贴比例最高`;
  },
  "annual-budget": () => "哪里每年安排的资金最多",
  budget: () => "哪里安排的资金总额最多",
  fund: () => "哪里的单只基金规模最大",
  "fund-cluster": () => "哪里的基金群规划规模最大",
  paid: ({ counted }) =>
    counted === "" ? "哪里实际支付的资金最多" : `哪里支持的${counted}最多`,
  target: ({ counted }) =>
    counted === ""
      ? "哪里的产值目标最高"
      : counted === yardsticks.things.person
        ? "哪里的引进人才目标最多"
        : `哪里的目标${counted}最多`,
  threshold: ({ recipient }) => prose`哪里对${anyone(recipient)}的申报门槛最高`,
};
