import { expect, test } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES, SIZES } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";
import { expectSound } from "./soundScene.ts";

const DATASET = pinnedDataset();

async function timelineOf(size: (typeof SIZES)[number]) {
  const context = await exportOf(DATASET, "view=timeline");
  if (!context) throw new Error("there is no timeline");
  const scene = atOnce(
    pictureScene(
      {
        context,
        measure: measuring(0.55),
        frame: FRAMES[size],
        hasCode: false,
        canDraw: () => true,
      },
      PALETTES.light,
    ),
  );
  expectSound(scene, size);
  return scene;
}

test("a phone card of the timeline is no strip: marks give way and are counted", async () => {
  const scene = await timelineOf("phone");
  const { height, zoom } = scene;
  expect(height * zoom).toBeLessThanOrEqual(2600);
  const texts = textsIn(scene);
  expect(texts.join(" ")).toMatch(/\d+ marks left out for want of room/);
});

test.each(SIZES)(
  "the years of a timeline as a %s are labelled to the end",
  async (size) => {
    const years = textsIn(await timelineOf(size)).filter((text) =>
      /^(?:19|20)\d\d$/.test(text),
    );
    const [first = 0, second = 0, ...rest] = years.map(Number);
    const step = second - first;
    expect(step).toBeGreaterThan(0);
    const last = rest.at(-1) ?? 0;
    // The dataset tells of 2025 and 2026.
    expect(last + step).toBeGreaterThan(2026);
  },
);
