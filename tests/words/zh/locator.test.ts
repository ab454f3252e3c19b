import { describe, expect, test } from "vitest";
import { locator } from "#words/zh/locator.ts";

describe("a place within a document, in Chinese", () => {
  test.each([
    ["page", "网页"],
    ["line 13", "第 13 行"],
    ["paragraph 2", "第 2 段"],
    ["section 1 (2)", "第 1 节（2）"],
    ["table 3", "表 3"],
    ["no. 4 of the list", "列表第 4 项"],
    ["column gdp", "gdp 列"],
    ["columns gdp and gdp_per_capita", "gdp、gdp_per_capita 列"],
    [
      "sheet Sheet1, column O, 行政区域土地面积(全市)",
      "工作表 Sheet1，O 列，行政区域土地面积(全市)",
    ],
    ["row 北京市, column popu_2019", "北京市行，popu_2019 列"],
  ])("%s", (printed, text) => {
    expect(locator(printed)).toBe(text);
  });

  test.each(["links and sources", "line 13, in passing", ""])(
    "%j is not known and stays",
    (printed) => {
      expect(locator(printed)).toBe(printed);
    },
  );
});
