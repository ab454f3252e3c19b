import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "#tests/app/colourVision.ts";
import { nextCell } from "#views/coverage/nextCell.ts";
import { percentOf } from "#views/coverage/percentOf.ts";
import { TINTS, tintOf } from "#views/coverage/tint.ts";

describe(nextCell, () => {
  test.each([
    ["ArrowRight", "1 1", "1 2"],
    ["ArrowLeft", "1 1", "1 0"],
    ["ArrowUp", "1 1", "0 1"],
    ["ArrowDown", "1 1", "2 1"],
    ["ArrowRight", "1 3", "1 3"],
    ["ArrowLeft", "0 0", "0 0"],
    ["ArrowDown", "2 3", "2 3"],
    ["Home", "2 1", "0 0"],
    ["End", "0 1", "2 3"],
    ["t", "1 1", undefined],
    ["constructor", "1 1", undefined],
  ])("%s leads from %s to %s", (key, from, to) => {
    const [row = 0, column = 0] = from.split(" ").map(Number);
    const next = nextCell({ row, column }, { rows: 3, columns: 4 }, key);
    expect(next && `${next.row} ${next.column}`).toBe(to);
  });
});

describe(percentOf, () => {
  test.each([
    [0, 9, 0],
    [1, 3, 33],
    [2, 3, 67],
    [9, 9, 100],
    [0, 0, 0],
    // Neither nothing nor all.
    [1, 1000, 1],
    [999, 1000, 99],
  ])("%d of %d is %d", (known, of, percent) => {
    expect(percentOf({ known, of })).toBe(percent);
  });
});

describe(tintOf, () => {
  test.each([
    [1, 12],
    [2, 24],
    [3, 40],
    [5, 40],
    [6, 100],
    [99, 100],
  ])("%d figures take %d %% of the accent", (figures, accent) => {
    expect(tintOf(figures).background).toContain(`var(--accent) ${accent}%`);
  });

  const css = readFileSync("src/ui/theme.css", "utf8");
  const tokenIn = (theme: string, token: string) =>
    new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(
      css.slice(css.indexOf(`${theme} {`)),
    )?.[1] ?? "";
  const mixed = (one: string, other: string, share: number) =>
    `#${[1, 3, 5]
      .map((at) => {
        const part = (hex: string) =>
          Number.parseInt(hex.slice(at, at + 2), 16);
        const mix = part(one) * share + part(other) * (1 - share);
        return Math.round(mix).toString(16).padStart(2, "0");
      })
      .join("")}`;

  test.each([":root", ':root[data-theme="dark"]'])(
    "numbers can be read on every tint in %s",
    (theme) => {
      for (const { from, accent } of TINTS) {
        const ground = mixed(
          tokenIn(theme, "accent"),
          tokenIn(theme, "card"),
          accent / 100,
        );
        const text = tokenIn(theme, tintOf(from).color.slice(6, -1));
        expect(contrast(text, ground)).toBeGreaterThan(4.5);
      }
    },
  );
});
