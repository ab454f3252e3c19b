import { describe, expect, test } from "vitest";
import type { Measure } from "#charts/measure.ts";
import { STYLES } from "#charts/paragraph.ts";
import { figureOnLine, figureWidth } from "#views/figureOnLine.ts";

/** Every letter is one wide. */
const measure: Measure = (text) => text.length;
const LOOK = { figure: STYLES.figure, detail: STYLES.note };

const set = (before: string, room: number) =>
  figureOnLine(
    { before, number: "369 元" },
    LOOK,
    { x: 10, y: 0, room },
    measure,
  );

describe(figureOnLine, () => {
  test("sets the unit before the number", () => {
    const { texts, end, left } = set("每年人均", 14);
    expect(texts.map(({ text, box }) => [text, box.x])).toEqual([
      ["每年人均", 10],
      ["369 元", 19],
    ]);
    expect(end).toBe(24);
    expect(left).toBe("");
  });

  test("leaves over a unit that has no room", () => {
    const { texts, end, left } = set("每年人均", 13);
    expect(texts.map(({ text, box }) => [text, box.x])).toEqual([
      ["369 元", 10],
    ]);
    expect(end).toBe(15);
    expect(left).toBe("每年人均");
  });

  test("has nothing to set before a number where the unit follows it", () => {
    expect(set("", 3).texts).toHaveLength(1);
    expect(set("", 3).left).toBe("");
    const parts = { before: "", number: "369 元" };
    expect(figureWidth(parts, LOOK, measure)).toBe(5);
  });
});
