import { describe, expect, test } from "vitest";
import { rankGeometry } from "#views/rank/rankGeometry.ts";

describe(rankGeometry, () => {
  test.each([
    // A wide card, beside the evidence, on a tablet, on a phone.
    [1100, true, { width: 864, sureWidth: 236, stripWidth: 168 }],
    [760, true, { width: 588, sureWidth: 172, stripWidth: 104 }],
    [640, true, { width: 588, sureWidth: 52, stripWidth: 0 }],
    [326, true, { width: 274, sureWidth: 52, stripWidth: 0 }],
    [1100, false, { width: 1100, sureWidth: 0, stripWidth: 0 }],
  ])("%d pixels, strips %s", (whole, hasStrips, expected) => {
    const geometry = rankGeometry(whole, 3, hasStrips);
    expect(geometry).toMatchObject(expected);
    expect(geometry.width + geometry.sureWidth).toBe(whole);
  });

  test("stacks by the width of the card, so that strips alone change no layout", () => {
    expect(rankGeometry(560, 3, true).isStacked).toBe(false);
    expect(rankGeometry(559, 3, false).isStacked).toBe(true);
  });

  test("bars have room between names and labels at every width", () => {
    for (let whole = 280; whole <= 1600; whole += 10) {
      const { width, nameWidth, labelWidth } = rankGeometry(whole, 3, true);
      expect(width - nameWidth - labelWidth).toBeGreaterThan(150);
    }
  });
});
