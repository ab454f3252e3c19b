import { describe, expect, it } from "vitest";
import { isBlank, isInOtherFonts } from "#export/png/renderPng.ts";

const pixels = (...values: number[]) => new Uint8ClampedArray(values);

describe(isBlank, () => {
  it("is true of one colour", () => {
    expect(isBlank(pixels(1, 2, 3, 255, 1, 2, 3, 255))).toBe(true);
  });

  it("is false once a pixel differs", () => {
    expect(isBlank(pixels(1, 2, 3, 255, 1, 2, 4, 255))).toBe(false);
  });
});

describe(isInOtherFonts, () => {
  // Two rows of one pixel: the title, and what is below it.
  const plain = pixels(0, 0, 0, 0, 0, 0, 0, 0);
  const differs = (...values: number[]) =>
    isInOtherFonts(pixels(...values), plain, 4, 1);

  it("asks for a difference in the title and below it", () => {
    expect(differs(1, 0, 0, 0, 1, 0, 0, 0)).toBe(true);
    expect(differs(1, 0, 0, 0, 0, 0, 0, 0)).toBe(false);
    expect(differs(0, 0, 0, 0, 1, 0, 0, 0)).toBe(false);
  });
});
