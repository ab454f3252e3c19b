import type { LateWords } from "#words/en/late.ts";
import { keptOf } from "./keptOf.ts";
import { levelNouns } from "./levelNouns.ts";
import { prose } from "./prose.ts";
import { rankedPer, rankTitles } from "./rankTitles.ts";

/** Texts of a ranking. */
export const rank: LateWords["rank"] = {
  titles: rankTitles,
  per: rankedPer,
  count: (kept, all, level) => keptOf(kept, all, levelNouns[level]),
  countPlaces: (kept, all) => keptOf(kept, all, "地区"),
  missing: (reason, names) => `${reason}：${names}。`,
  saysNothing: (count) =>
    count === 1 ? "这不说明该地区的情况。" : "这不说明这些地区的情况。",
  columns: {
    rank: "名次",
    place: "地区",
    figure: "数据",
    programme: "政策",
  },
  chart: (title, count) => prose`${title}。${count} 个地区的条形图。`,
  bar: (rank, figure, sure) =>
    [prose`第 ${rank} 名：${figure}`, sure]
      .filter((part) => part !== "")
      .join("，"),
};
