import { describe, expect, it } from "vitest";
import {
  BETWEEN_PARAMETERS,
  cut,
  cutBefore,
  inLines,
  inLinesBefore,
  keptTogether,
} from "#charts/textLines.ts";

/** Every letter is one wide. */
const width = (text: string) => text.length;
const lines = (text: string, room: number, most = Infinity) =>
  inLines(text, { width, room, most });

describe(inLinesBefore, () => {
  const ended = {
    text: "Talent Plan of the City (ended), 2016",
    start: "Talent Plan of the City",
    end: " (ended), 2016",
  };
  const set = (room: number, most: number) =>
    inLinesBefore(ended, { width, room, most });

  it("leaves alone what fits", () => {
    expect(set(20, 2)).toEqual(["Talent Plan of the", "City (ended), 2016"]);
  });

  it("cuts the start, so that the end stays on the last line", () => {
    expect(set(16, 2)).toEqual(["Talent Plan of", "t… (ended), 2016"]);
    expect(set(24, 1)).toEqual(["Talent Pl… (ended), 2016"]);
  });

  it("cuts all where the end leaves no room", () => {
    expect(set(12, 1)).toEqual(["Talent Plan…"]);
  });
});

describe(inLines, () => {
  it.each([
    ["one two three", 20, ["one two three"]],
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 5, ["one", "two", "three"]],
    ["a longword b", 4, ["a", "long", "word", "b"]],
    ["人才特区计划", 4, ["人才特区", "计划"]],
    ["人才计划（已结束），2021", 8, ["人才计划（已结", "束），2021"]],
    ["人才特区，光谷", 4, ["人才特", "区，光谷"]],
    ["计划（亦庄），2025", 5, ["计划（亦", "庄），", "2025"]],
    ["", 4, []],
    // No line begins with a closing sign, none ends with an opening one.
    ["人才特区，计划", 4, ["人才特", "区，计划"]],
    ["安排资金（每年）", 5, ["安排资金", "（每年）"]],
    ["占比（GDP）。每年", 7, ["占比", "（GDP）。", "每年"]],
    // A number stays with its unit.
    ["有三类 33 种计算", 6, ["有三类", "33 种计算"]],
    ["共 3 条之一", 6, ["共", "3 条之一"]],
    ["资金 10.9 亿元", 8, ["资金", "10.9 亿元"]],
    ["排在第 3 名", 5, ["排在", "第 3 名"]],
    ["这个是否更高", 3, ["这个", "是否", "更高"]],
    // No character stands alone, if another can join it.
    ["人才特区计", 4, ["人才特", "区计"]],
    ["人才特区计划。", 5, ["人才特区", "计划。"]],
  ])("sets %j in %d", (text, room, expected) => {
    expect(lines(text, room)).toEqual(expected);
  });

  it("cuts what is beyond the last line", () => {
    expect(lines("one two three four", 9, 1)).toEqual(["one two…"]);
    expect(lines("one two three four", 7, 2)).toEqual(["one two", "three…"]);
  });

  it("breaks a link between its parameters", () => {
    const link = "a.org/?view=rank&yard=cap.team&data=1";
    const broken = inLines(link, {
      width,
      room: 20,
      most: 9,
      breakAfter: BETWEEN_PARAMETERS,
    });
    expect(broken).toEqual(["a.org/?view=rank", "&yard=cap.team", "&data=1"]);
  });
});

describe(keptTogether, () => {
  it.each([
    ["≤ ¥100 m", 4, ["≤", "¥100", "m"]],
    ["≤ ¥100 m", 8, ["≤ ¥100 m"]],
    ["¥3 m – ¥5 m", 7, ["¥3 m –", "¥5 m"]],
    ["≈ 1,000,000 people", 12, ["≈ 1,000,000", "people"]],
    ["12 % of GDP", 6, ["12 %", "of GDP"]],
  ])("breaks %j in %d between numbers first", (text, room, expected) => {
    const found = lines(keptTogether(text), room);
    expect(found.map((line) => line.replaceAll("\u00A0", " "))).toEqual(
      expected,
    );
  });
});

describe(cut, () => {
  it.each([
    ["whole", 5, "whole"],
    ["too long", 5, "too…"],
    ["too long", 1, "…"],
  ])("cuts %j to %d", (text, room, expected) => {
    expect(cut(text, room, width)).toBe(expected);
  });
});

describe(cutBefore, () => {
  const PLAN = {
    text: "Peacock Plan, 2016",
    start: "Peacock Plan",
    end: ", 2016",
  };
  const NAMED = { text: "Plan 2016", start: "Plan 2016", end: ", 2016" };

  it.each([
    ["the whole where it fits", PLAN, 18, "Peacock Plan, 2016"],
    ["the end", PLAN, 14, "Peacock…, 2016"],
    ["no end where nothing would stand before it", PLAN, 8, "Peacock…"],
    ["a year that its name says, too", NAMED, 9, "Plan 2016"],
    [
      "that year, after the cut",
      { ...NAMED, start: "A plan 2016", text: "A plan 2016" },
      10,
      "A p…, 2016",
    ],
    [
      "the end after two Chinese characters",
      { text: "双百计划，2010 年", start: "双百计划", end: "，2010 年" },
      10,
      "双百…，2010 年",
    ],
    ["the start, where no end is given", { ...PLAN, end: "" }, 8, "Peacock…"],
  ])("keeps %s", (_, text, room, expected) => {
    expect(cutBefore(text, room, width)).toBe(expected);
  });
});
