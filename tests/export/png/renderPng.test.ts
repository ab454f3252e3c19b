import { describe, expect, it } from "vitest";
import { differIn, isBlank, isBlankIn } from "#export/png/renderPng.ts";

const pixels = (...values: number[]) => new Uint8ClampedArray(values);

describe(isBlank, () => {
  it("is true of one colour", () => {
    expect(isBlank(pixels(1, 2, 3, 255, 1, 2, 3, 255))).toBe(true);
  });

  it("is false once a pixel differs", () => {
    expect(isBlank(pixels(1, 2, 3, 255, 1, 2, 4, 255))).toBe(false);
  });
});

describe(differIn, () => {
  // Two rows of two pixels.
  const plain = pixels(...Array.from({ length: 16 }, () => 0));
  const changed = plain.with(12, 1);

  it.each([
    ["the pixel that changed", { x: 1, y: 1, width: 1, height: 1 }, true],
    ["a part of it", { x: 1.5, y: 1.5, width: 0.5, height: 0.5 }, true],
    ["all of them", { x: 0, y: 0, width: 2, height: 2 }, true],
    ["the pixel before it", { x: 0, y: 1, width: 1, height: 1 }, false],
    ["the row above", { x: 0, y: 0, width: 2, height: 1 }, false],
  ])("looks at %s alone", (_, box, expected) => {
    expect(differIn(box, [plain, changed], 2)).toBe(expected);
    expect(differIn(box, [plain, plain], 2)).toBe(false);
  });
});

describe(isBlankIn, () => {
  // Two rows of two pixels, of which the last differs.
  const drawn = pixels(...Array.from({ length: 16 }, () => 7)).with(14, 8);

  it.each([
    [
      "the pixel that differs, alone",
      { x: 1, y: 1, width: 1, height: 1 },
      true,
    ],
    ["all of them", { x: 0, y: 0, width: 2, height: 2 }, false],
    ["the row below", { x: 0, y: 1, width: 2, height: 1 }, false],
    ["the row above", { x: 0, y: 0, width: 2, height: 1 }, true],
  ])("of %s", (_, box, expected) => {
    expect(isBlankIn(box, drawn, 2)).toBe(expected);
  });
});
