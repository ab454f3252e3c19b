import { describe, expect, test } from "vitest";
import { boundedBarShape, type Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { asked } from "#tests/support/asked.ts";
import { cutHint } from "#views/rank/cutHint.ts";
import { rankModel } from "#views/rank/model.ts";
import {
  type PlacedRow,
  type RankLayout,
  rankLayout,
  type RankSpace,
} from "#views/rank/rankLayout.ts";
import { english } from "#words/catalogue.ts";

const DATASET = bundledDataset();

/** Every letter is as wide as a share of its size. */
const measure: Measure = (text, { size }) => text.length * size * 0.55;

function layoutOf(link: string, space: Partial<RankSpace>): RankLayout {
  const model = rankModel(
    DATASET,
    asked(DATASET, `view=rank&${link}`),
    english,
  );
  if (!model) throw new Error("there is nothing to rank");
  const whole = { width: 900, pitch: 38, columns: 1, noteLines: 2, ...space };
  return rankLayout(model, whole, { words: english, measure });
}

const bodyOf = ({ bar, scale }: PlacedRow): Box | undefined =>
  bar.cell.mark && boundedBarShape(bar.cell.mark, scale).body;

/** All that is drawn of a row. */
const boxesOf = (row: PlacedRow): readonly Box[] => [
  ...row.texts.map(({ box }) => box),
  ...row.strip.map(({ box }) => box),
  ...[bodyOf(row)].flatMap((box) => box ?? []),
];

const SLACK = 0.01;

const meet = (a: Box, b: Box) =>
  a.x + a.width > b.x + SLACK &&
  b.x + b.width > a.x + SLACK &&
  a.y + a.height > b.y + SLACK &&
  b.y + b.height > a.y + SLACK;

function overlaps(boxes: readonly Box[]): number {
  return boxes.filter((box, index) =>
    boxes.slice(index + 1).some((other) => meet(box, other)),
  ).length;
}

const SPACES: readonly (readonly [string, Partial<RankSpace>])[] = [
  ["a wide card", { width: 1100 }],
  ["beside the evidence", { width: 760 }],
  ["a tablet", { width: 600 }],
  ["a phone", { width: 326 }],
  ["rows set close", { width: 1112, pitch: 18 }],
  ["two columns", { width: 1112, pitch: 18, columns: 2 }],
  ["three columns", { width: 1112, pitch: 18, columns: 3 }],
  ["three columns of a square", { width: 992, pitch: 18, columns: 3 }],
];

const QUESTIONS = [
  "yard=cap.enterprise",
  "yard=fund&scale=z",
  "yard=annual-budget&per=resident",
  "yard=target.person&diff=1",
];

describe.each(SPACES)("on %s", (_, space) => {
  describe.each(QUESTIONS)("%s", (link) => {
    const layout = layoutOf(link, space);
    const { rows, width, height } = layout;

    test("nothing lies on anything else", () => {
      expect(rows.length).toBeGreaterThan(5);
      const heads = layout.head.map(({ box }) => box);
      expect(overlaps([...heads, ...rows.flatMap(boxesOf)])).toBe(0);
    });

    test("every row is within the chart, and all of it within the row", () => {
      for (const row of rows) {
        expect(row.box.x).toBeGreaterThanOrEqual(0);
        expect(row.box.x + row.box.width).toBeLessThanOrEqual(width + SLACK);
        expect(row.box.y + row.box.height).toBeLessThanOrEqual(height + SLACK);
        for (const box of boxesOf(row)) {
          expect(box.x).toBeGreaterThanOrEqual(row.box.x - SLACK);
          expect(box.x + box.width).toBeLessThanOrEqual(
            row.box.x + row.box.width + SLACK,
          );
          expect(box.y).toBeGreaterThanOrEqual(row.box.y - SLACK);
          expect(box.y + box.height).toBeLessThanOrEqual(
            row.box.y + row.box.height + SLACK,
          );
        }
      }
    });

    test("all bars share one scale, which has a length", () => {
      const lengths = new Set(rows.map(({ scale }) => scale.width));
      expect(lengths.size).toBe(1);
      expect(Math.min(...lengths)).toBeGreaterThan(40);
    });

    test("no figure is cut", () => {
      for (const { bar, texts } of rows) {
        expect(texts.map(({ text }) => text)).toContain(bar.cell.figure?.text);
      }
    });
  });
});

test("bars are as long as their figures", () => {
  const { rows } = layoutOf("yard=cap.enterprise&bound=at-most", {
    width: 900,
  });
  const [first, ...others] = rows;
  const valueOf = (row: PlacedRow | undefined) =>
    row?.bar.cell.cell.scaled.kind === "value"
      ? row.bar.cell.cell.scaled.high
      : 0;
  const lengthOf = (row: PlacedRow | undefined) =>
    (row && bodyOf(row)?.width) ?? 0;
  // What is short gets a length that can be seen.
  const long = others.filter((row) => lengthOf(row) > 10);
  expect(long.length).toBeGreaterThan(5);
  for (const row of long) {
    expect(lengthOf(row) / lengthOf(first)).toBeCloseTo(
      valueOf(row) / valueOf(first),
      5,
    );
  }
});

test("columns are filled one after the other, as evenly as can be", () => {
  const { rows, height } = layoutOf("yard=cap.enterprise", {
    width: 1112,
    pitch: 20,
    columns: 2,
  });
  const half = Math.ceil(rows.length / 2);
  const lefts = rows.map(({ box }) => box.x);
  expect(new Set(lefts.slice(0, half)).size).toBe(1);
  expect(new Set(lefts.slice(half)).size).toBe(1);
  expect(lefts[half]).toBeGreaterThan(lefts[0] ?? 0);
  expect(rows[half]?.box.y).toBe(rows[0]?.box.y);
  expect(height).toBeLessThan(rows.length * 20);
});

test("strips give way before bars do", () => {
  const stripsAt = (width: number) =>
    Math.max(
      ...layoutOf("yard=cap.enterprise", { width }).rows.map(({ strip }) =>
        strip.reduce((sum, { box }) => sum + box.width, 0),
      ),
    );
  expect(stripsAt(1100)).toBeGreaterThan(stripsAt(800));
  expect(stripsAt(800)).toBeGreaterThan(stripsAt(600));
  expect(stripsAt(600)).toBeGreaterThan(0);
  expect(stripsAt(400)).toBe(0);
});

const hintsAt = (width: number, link = "yard=cap.enterprise") =>
  layoutOf(link, { width }).rows.map((row) => cutHint(row, english));

test("what is cut is told in whole, what is not need not be", () => {
  expect(hintsAt(600)[0]).toMatch(/^Beijing, ≤ ¥100 m, .*Beijing ETDZ.*2021/);
  expect(hintsAt(3000).filter((hint) => hint !== undefined)).toEqual([]);
});

describe("on a phone, where the unit stands beside the number", () => {
  test("rows that can be read as they stand have no hint", () => {
    const link = "yard=annual-budget&per=resident";
    const { rows } = layoutOf(link, { width: 326 });
    const isWhole = ({ texts }: PlacedRow) =>
      texts.every(({ text }) => !text.includes("…"));
    const whole = rows.filter(isWhole);
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.some(({ bar }) => bar.cell.figure?.suffix !== "")).toBe(true);
    expect(whole.flatMap((row) => cutHint(row, english) ?? [])).toEqual([]);
  });

  test("what has no room in its lines is told", () => {
    const { rows } = layoutOf("yard=cap.enterprise", {
      width: 240,
      noteLines: 1,
    });
    const cut = rows.filter(({ texts }) =>
      texts.some(({ text }) => text.includes("…")),
    );
    expect(cut.length).toBeGreaterThan(0);
    for (const row of cut) {
      expect(cutHint(row, english)).toContain(row.bar.cell.programme);
    }
  });
});
