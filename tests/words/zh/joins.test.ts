import { describe, expect, test } from "vitest";
import { joins } from "#words/zh/joins.ts";

describe("a unit in Chinese", () => {
  test.each([
    [joins.unit("", "每年", "人均"), "每年人均"],
    [joins.unit("占 GDP 比重", "每年", ""), "每年占 GDP 比重"],
    [joins.hedged("每年占 GDP 比重", "计划"), "计划每年占 GDP 比重"],
    [joins.hedged("", "计划"), "计划"],
    [joins.hedged("人均", ""), "人均"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });

  test("stands before the number alone", () => {
    expect(joins.around("每年人均")).toEqual({ before: "每年人均", after: "" });
  });
});
