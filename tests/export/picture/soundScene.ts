import { expect } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES, type SizeId } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import type { Scene } from "#export/picture/scene.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf, datasetOf } from "#tests/export/manyPlaces.ts";
import { measuring, outsideOf, overlapsIn } from "./drawnBoxes.ts";

/** A dataset with many cities. */
export const MANY = datasetOf(31);

/** Lays out the picture of a view that differs so from the initial one. */
export function sceneOf(
  changes: Partial<ViewState>,
  more: Partial<ExportContext> = {},
  {
    dataset = MANY,
    letter = 0.55,
    size = "slide",
    hasCode = false,
  }: {
    dataset?: Dataset;
    letter?: number;
    size?: SizeId;
    hasCode?: boolean;
  } = {},
): Scene {
  const context = { ...contextOf(dataset, changes), ...more };
  return atOnce(
    pictureScene(
      {
        context,
        measure: measuring(letter),
        frame: FRAMES[size],
        hasCode,
        canDraw: () => true,
      },
      PALETTES.light,
    ),
  );
}

/** Nothing overlaps, nothing leaves the margins, and nothing is too small to be read. */
export function expectSound(scene: Scene, size: SizeId = "slide"): void {
  expect(overlapsIn(scene)).toEqual([]);
  expect(outsideOf(scene, FRAMES[size].margin)).toEqual([]);
  const sizes = scene.items.flatMap((item) =>
    item.kind === "text" ? [item.font.size] : [],
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
}
