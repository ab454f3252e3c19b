import { describe, expect, test } from "vitest";
import type { Measure } from "#charts/measure.ts";
import { STYLES } from "#charts/paragraph.ts";
import type { FigureLines } from "#views/figureLines.ts";
import { fittedDetail } from "#views/fittedDetail.ts";
import { english } from "#words/catalogue.ts";

/** Every letter is one wide. */
const measure: Measure = (text) => text.length;

const LINES: FigureLines = {
  number: "¥100 m",
  before: "",
  after: "a year",
  badge: "",
  unscaled: "",
  programme: "Peacock Plan, 2016",
  programmeStart: "Peacock Plan",
  programmeEnd: ", 2016",
  programmeForm: "",
  programmeShort: "2016",
  translated: "tr.",
  behind: "1 of 3",
  warnings: ["doubtful"],
  difference: "",
};

function fitted(room: number, changes: Partial<FigureLines> = {}): string {
  const lines = { ...LINES, ...changes };
  const style = STYLES.detail;
  return fittedDetail(lines, [lines.after], {
    style,
    room,
    words: english,
    measure,
  });
}

describe(fittedDetail, () => {
  test.each([
    [60, "a year · Peacock Plan, 2016 tr. · 1 of 3 · doubtful"],
    [45, "a year · Peacock Plan, 2016 tr. · doubtful"],
    [36, "a year · Peaco…, 2016 tr. · doubtful"],
    [28, "a year · 2016 tr. · doubtful"],
    [20, "a year · doubtful"],
    [12, "doubtful"],
    [7, "a year"],
    [5, ""],
  ])("in %d it says %j", (room, expected) => {
    expect(fitted(room)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(room);
  });

  test("says the year of a programme whose name had it", () => {
    const named = {
      programme: "Measures of 2016",
      programmeStart: "Measures of 2016",
      translated: "",
    };
    expect(fitted(34, { ...named, behind: "" })).toBe(
      "a year · Measure…, 2016 · doubtful",
    );
  });

  test.each([
    [42, "a year · Peacock Plan (ended), 2016"],
    [32, "a year · Peacock… (ended), 2016"],
    [24, "a year · ended, 2016"],
    [18, "a year · ended"],
    [5, "ended"],
  ])("in %d it says that the programme has ended: %j", (room, expected) => {
    const ended = {
      programme: "Peacock Plan (ended), 2016",
      programmeEnd: " (ended), 2016",
      programmeForm: "ended",
      programmeShort: "ended, 2016",
      translated: "",
      behind: "",
      warnings: [],
    };
    expect(fitted(room, ended)).toBe(expected);
  });

  test("keeps what must be known of a programme without a year", () => {
    const undated = {
      programmeEnd: "",
      programmeShort: "",
      programme: "Peacock Plan",
    };
    expect(fitted(34, { ...undated, behind: "" })).toBe(
      "a year · Peacock P… tr. · doubtful",
    );
  });

  test("says nothing of a figure without a programme", () => {
    const bare = {
      after: "",
      programme: "",
      programmeStart: "",
      programmeEnd: "",
      programmeShort: "",
      translated: "",
      behind: "",
      warnings: [],
    };
    expect(fitted(40, bare)).toBe("");
  });
});
