import { describe, expect, test } from "vitest";
import { coverage } from "#words/zh/coverage.ts";

const { description, legend } = coverage;

describe("the coverage in Chinese", () => {
  test.each([
    [coverage.title("深圳、武汉"), "数据集还缺深圳、武汉的哪些数据"],
    [coverage.title("32 个城市"), "数据集还缺 32 个城市的哪些数据"],
    [
      coverage.sentence(12, "4 个城市", coverage.zones.apart),
      "12 个比较项 × 4 个城市；不计开发区和区县的数据。",
    ],
    [coverage.count(30, 48, 0), "48 个单元格中，30 个有数据。"],
    [
      coverage.count(30, 48, 2),
      "48 个单元格中，30 个有数据，另有 2 个只有被筛选隐藏的数据。",
    ],
    [coverage.inGroup(3, 3), "3 个比较项"],
    [coverage.inGroup(2, 3), "3 个比较项中的 2 个"],
    [
      coverage.shares(coverage.known(5, 12), coverage.known(3, 6)),
      "有数据的比较项 5/12，数额类型 3/6",
    ],
    [legend.tints(1, 1), "1 条数据"],
    [legend.tints(2, 4), "2 至 4 条"],
    [legend.tints(5, undefined), "5 条及以上"],
    [description.best(["深圳"], "深圳", "9/12"), "已知最多的是深圳，为 9/12。"],
    [
      description.least(["海口", "三亚"], "海口、三亚", "1/12"),
      "已知最少的是海口、三亚，均为 1/12。",
    ],
    [
      description.yardsticks(["甲", "乙", "丙", "丁"], 2),
      "甲；乙等 4 个比较项",
    ],
    [
      description.mostFor("补助上限", "9/12"),
      "有数据的地区最多：补助上限（9/12）。",
    ],
    [description.contested(0), "没有说法不一的单元格。"],
    [description.contested(2), "2 个单元格内各来源说法不一。"],
    [description.empty(0), ""],
    [description.empty(7), "7 个单元格未知，这不说明这些地区的情况。"],
    [coverage.context.others(0), ""],
    [coverage.context.others(3), "部分地区另有 3 个指标有数值。"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
