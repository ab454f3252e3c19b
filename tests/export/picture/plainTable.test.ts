import { describe, expect, it } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES, type SizeId } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";

const DATASET = pinnedDataset();

async function textsOf(link: string, size: SizeId): Promise<readonly string[]> {
  const context = await exportOf(DATASET, link);
  if (!context) throw new Error("there is nothing to show");
  const set = { frame: FRAMES[size], hasCode: false, canDraw: () => true };
  const measure = measuring(0.55);
  return textsIn(
    atOnce(pictureScene({ context, measure, ...set }, PALETTES.light)),
  );
}

describe("a table in a picture", () => {
  it("counts the rows that have no room", async () => {
    const texts = await textsOf(
      "view=table&scope=chosen&places=shenzhen",
      "slide",
    );
    const rows = texts.filter((text) => /^Shenzhen(?:$|, )/.test(text));
    const all = texts.join(" ");
    const more = /and (\d+) more rows/.exec(all)?.[1];
    const figures = /(\d+) of \d+ figures pass/.exec(all)?.[1];
    expect(rows.length + Number(more)).toBe(Number(figures));
  });

  it("keeps the columns that matter most and names the others", async () => {
    const cols =
      "cols=place~note~printed~programme~stage~sector~audience~figure~locator";
    const texts = await textsOf(
      `view=table&scope=chosen&places=shenzhen&${cols}`,
      "column",
    );
    expect(texts).toEqual(expect.arrayContaining(["Place", "Figure"]));
    expect(texts.join(" ")).toContain(
      "Columns at the link: Stage, Sector, Audience, Place in the source.",
    );
  });

  it("is a card for each row where it is narrow", async () => {
    const texts = await textsOf(
      "view=table&scope=chosen&places=shenzhen",
      "phone",
    );
    expect(texts).not.toContain("Programme");
    expect(texts.join(" ")).toContain("Programme: ");
  });

  it("shows what stands behind the figures, the most important first", async () => {
    const texts = await textsOf(
      "view=sources&scope=chosen&places=shenzhen",
      "column",
    );
    const order = ["By quality", "By kind", "Source", "Figures"];
    const at = order.map((text) => texts.indexOf(text));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });
});
