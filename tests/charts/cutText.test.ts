import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText } from "#charts/cutText.ts";
import type { Font, Measure } from "#charts/measure.ts";

const FONT: Font = { family: "sans", size: 10, weight: 400, isTabular: false };
/** Every sign is ten pixels wide. */
const measure: Measure = (text) => Array.from(text).length * 10;
const cut = (text: string, room: number) => cutText(text, room, FONT, measure);

describe(cutText, () => {
  test.each([
    ["Ten measures", 120, "Ten measures"],
    ["Ten measures", 119, "Ten measur…"],
    ["Ten measures", 50, "Ten…"],
    ["Ten measures", 10, "…"],
    ["Ten measures", 0, "…"],
    ["光谷人才", 30, "光谷…"],
    ["👍👍👍", 20, "👍…"],
    ["", 0, ""],
  ])("%j in %d px: %j", (text, room, shown) => {
    expect(cut(text, room)).toBe(shown);
  });

  test("never takes more than its room, once there is room for the sign of a cut", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 10, max: 400 }),
        (text, room) => {
          expect(measure(cut(text, room), FONT)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
