import type { AnyModel } from "#views/anyModel.ts";

/** Lower, a chart would not be read; higher, nobody would scroll past it. */
const BOUNDS = { least: 480, most: 1600 } as const;

/** Numbers of heights: they end in nought, so that they look like what they are. */
const STEP = 20;

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

/** What a view takes, at the width of a column of text: what stands around its rows, and the pitch of each. */
function contentHeight(model: AnyModel): number {
  switch (model.kind) {
    case "compare":
      return 340 + 145 * sum(model.groups.map(({ rows }) => rows.length));
    case "rank":
      return 440 + 38 * model.bars.length;
    case "relate":
      return 1000;
    case "timeline":
      return 340 + 30 * model.table().rows.length;
    case "table":
      // Its rows scroll in a frame of their own.
      return 280 + 22 * Math.min(20, model.rows.length);
    case "place":
      return 900 + 60 * model.cells.length;
    case "sources":
      return 600 + 60 * model.rows.length;
    case "coverage":
      return 700 + 34 * sum(model.groups.map(({ rows }) => rows.length));
  }
}

/** How high a frame must be for most of a view to show without scrolling in it, in CSS pixels. */
export function embedHeight(model: AnyModel): number {
  const height = Math.ceil(contentHeight(model) / STEP) * STEP;
  return Math.min(BOUNDS.most, Math.max(BOUNDS.least, height));
}
