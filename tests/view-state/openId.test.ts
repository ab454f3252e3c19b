import { describe, expect, test } from "vitest";
import { id } from "#tests/support/stated.ts";
import { openId, parseOpenId, readOpenId } from "#view-state/openId.ts";

describe(readOpenId, () => {
  test.each([
    ["wuhan_fund", "wuhan", "fund", undefined],
    ["wuhan-east-lake_cap.team", "wuhan-east-lake", "cap.team", undefined],
    ["wuhan_fund_wuhan-fund-one", "wuhan", "fund", "wuhan-fund-one"],
  ])("%s", (text, place, yardstick, incentive) => {
    const figure = {
      place: id<never>(place),
      yardstick: id<never>(yardstick),
      incentive: incentive === undefined ? undefined : id<never>(incentive),
    };
    expect(readOpenId(text)).toEqual(figure);
    expect(openId(figure)).toBe(text);
    expect(parseOpenId(text)).toBe(text);
  });

  test.each([
    "",
    "_",
    "wuhan",
    "wuhan_",
    "_fund",
    "wuhan_cap.nobody",
    "Wuhan_fund",
    "wuhan_fund_",
    "wuhan_fund_A",
    "wuhan_fund_a_b",
    "none",
  ])("%j names no figure", (text) => {
    expect(readOpenId(text)).toBeUndefined();
    expect(parseOpenId(text)).toBeUndefined();
  });
});
