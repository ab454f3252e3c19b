import { expect, test } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureFaults } from "#export/picture/pictureFaults.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";

const DATASET = pinnedDataset();
const measure = measuring(0.52);

test.each(["column", "square", "slide"] as const)(
  "each figure of a place as a %s has its year on its line, and each programme its status",
  async (size) => {
    const context = await exportOf(DATASET, "view=place&at=wuhan");
    if (context?.model.kind !== "place") throw new Error("there is no page");
    const scene = atOnce(
      pictureScene(
        {
          context,
          measure,
          frame: FRAMES[size],
          hasCode: size === "slide",
          canDraw: () => true,
        },
        PALETTES.light,
      ),
    );
    expect(pictureFaults(scene, measure, "2026.11.1", () => true)).toEqual([]);
    const texts = scene.items.filter((item) => item.kind === "text");
    const { groups, programmes } = context.model;
    const rows = groups.flatMap(({ rows: ofGroup }) => ofGroup);
    const drawn = rows.flatMap(({ rank, cell }) => {
      const own = texts.filter(({ text }) => text === rank?.text);
      return own.map(({ box }) => ({ box, cell }));
    });
    expect(drawn.length).toBeGreaterThan(3);
    const years = new Set(
      rows.map(({ cell }) => cell.programmeShort.slice(-4)),
    );
    const dated = drawn.filter(({ box }) => {
      const line = texts
        .filter((other) => Math.abs(other.box.y - box.y) < 6)
        .map(({ text }) => text)
        .join(" ");
      return [...years].some((year) => line.includes(year));
    });
    // Beside a long number and its unit there may be no room, where numbers of the place stand right of it.
    const least = size === "column" ? 1 : 0.8;
    expect(dated.length / drawn.length).toBeGreaterThanOrEqual(least);
    const [newest] = programmes;
    expect(textsIn(scene)).toContain(
      `${newest?.date ?? ""} · ${newest?.status ?? ""}`,
    );
  },
);
