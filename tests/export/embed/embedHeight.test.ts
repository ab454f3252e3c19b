import { describe, expect, it } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";
import { embedHeight } from "#export/embed/embedHeight.ts";
import type { RankModel } from "#views/rank/model.ts";

const RANK = contextOf(tinyDataset(), { view: "rank" }).model as RankModel;

function heightOf(count: number): number {
  const [bar] = RANK.bars;
  if (!bar) throw new Error("the sample has no bar");
  return embedHeight({
    ...RANK,
    bars: Array(count).fill(bar) as typeof RANK.bars,
  });
}

describe(embedHeight, () => {
  it("grows with the rows of the view", () => {
    // As measured of embedded rankings 800 pixels wide: 572 and 988.
    expect(heightOf(4)).toBe(600);
    expect(heightOf(14)).toBe(980);
  });

  it("is never lower than a chart needs, nor higher than a page bears", () => {
    expect(heightOf(0)).toBe(480);
    expect(heightOf(300)).toBe(1600);
  });

  it("is that of few rows where few are compared", () => {
    const few = contextOf(tinyDataset(), { view: "compare" }).model;
    expect(embedHeight(few)).toBeGreaterThan(480);
    expect(embedHeight(few)).toBeLessThanOrEqual(1600);
  });
});
