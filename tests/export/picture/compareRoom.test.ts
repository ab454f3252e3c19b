import { expect, test } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";
import { expectSound } from "./soundScene.ts";

const FIVE = "places=shenzhen~hangzhou~wuhan~chengdu~hefei";
const ROWS = "cap.enterprise~fund~cap.team~annual-budget~grant.enterprise";

async function slideOf(yard: string) {
  const context = await exportOf(pinnedDataset(), `${FIVE}&yard=${yard}`);
  if (!context) throw new Error("there is no comparison");
  const scene = atOnce(
    pictureScene(
      {
        context,
        measure: measuring(0.58),
        frame: FRAMES.slide,
        hasCode: true,
        canDraw: () => true,
      },
      PALETTES.light,
    ),
  );
  expectSound(scene);
  return scene;
}

test("programmes in a slide of few rows have lines enough for whole names", async () => {
  const cut = (texts: readonly string[]) =>
    texts.filter((text) => text.includes("…"));
  const few = await slideOf("cap.enterprise~fund");
  expect(cut(textsIn(few))).toEqual([]);
  expect(few.height).toBe(FRAMES.slide.leastHeight);
  // Where rows are many, names give way before rows do.
  expect(cut(textsIn(await slideOf(ROWS))).length).toBeGreaterThan(0);
});

test("few rows stand apart as far as the slide has room", async () => {
  const { items } = await slideOf("cap.enterprise~fund");
  const body = items.filter(
    ({ kind, box }) => kind === "bar" && box.width > 60,
  );
  const tops = [...new Set(body.map(({ box }) => Math.round(box.y)))];
  expect(tops).toHaveLength(2);
  const [first = 0, second = 0] = tops;
  expect(second - first).toBeGreaterThan(140);
});
