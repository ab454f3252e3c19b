import { describe, expect, test } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES } from "#export/picture/frame.ts";
import { notesBlock } from "#export/picture/notes.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";

const dataset = pinnedDataset();

async function textOf(link: string): Promise<string> {
  const context = await exportOf(dataset, link);
  if (!context) throw new Error(`${link} shows nothing`);
  const scene = atOnce(
    pictureScene(
      {
        context,
        measure: measuring(0.5),
        frame: FRAMES.column,
        hasCode: false,
        canDraw: () => true,
      },
      PALETTES.light,
    ),
  );
  return textsIn(scene).join(" ");
}

describe(notesBlock, () => {
  test("what stands aside in a comparison is counted and explained, not drawn", async () => {
    const text = await textOf("per=resident");
    expect(text).toMatch(/\d+ rows cannot be divided by residents: caps/);
    expect(text).not.toContain("Not comparable");
  });

  test("what was chosen is drawn, and its reason explained", async () => {
    const text = await textOf("yard=fund~cap.team&per=resident");
    expect(text).not.toContain("cannot be divided");
    expect(text).toContain("Not comparable");
  });
});
