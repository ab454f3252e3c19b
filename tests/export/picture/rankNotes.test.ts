import { describe, expect, it } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { FRAMES } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";
import { expectSound } from "./soundScene.ts";

const DATASET = pinnedDataset();
const BUDGETS = "view=rank&yard=annual-budget&per=resident";
const OWN = {
  title: "What cities set aside each year for each resident",
  note: "Budgets as announced, divided by residents of the same year.",
};

async function slideOf(link: string, more: Partial<ExportContext> = {}) {
  const context = await exportOf(DATASET, link);
  if (context?.model.kind !== "rank") throw new Error("there is no ranking");
  const scene = atOnce(
    pictureScene(
      {
        context: { ...context, ...more },
        measure: measuring(0.55),
        frame: FRAMES.slide,
        hasCode: true,
        canDraw: () => true,
      },
      PALETTES.light,
    ),
  );
  expectSound(scene);
  const bars = scene.items.filter(
    ({ kind, box }) => kind === "bar" && box.width > 30,
  );
  const columns = new Set(bars.map(({ box }) => box.x)).size;
  return { model: context.model, scene, bars, columns };
}

describe("the notes of a ranking on a slide", () => {
  it("give way before a third column, whose bars are short", async () => {
    const query = new URLSearchParams(OWN).toString();
    const link = `https://fourth-pole.example/?${BUDGETS}&${query}&data=2026.11.1`;
    const { scene, model, bars, columns } = await slideOf(BUDGETS, {
      ...OWN,
      link,
    });
    expect(model.bars.length).toBeGreaterThan(14);
    expect(bars).toHaveLength(model.bars.length);
    expect(columns).toBe(2);
    const width = (FRAMES.slide.width - 2 * FRAMES.slide.margin) / columns;
    const shortest = Math.min(...bars.map(({ box }) => box.width));
    expect(shortest).toBeGreaterThan(0.15 * width);
    expect(scene.height).toBe(FRAMES.slide.leastHeight);
    const text = textsIn(scene).join(" ");
    expect(text).not.toContain("note=");
    expect(text).toContain("leads in");
  });

  it("name fewer places and stand behind each other where even more is asked", async () => {
    const note = "A sentence that fills a good part of a line. ".repeat(8);
    const { scene, model, columns } = await slideOf(BUDGETS, { note });
    expect(columns).toBe(2);
    const texts = textsIn(scene);
    expect(texts.join(" ")).toMatch(/and \d+ more/);
    const [first = "", second = ""] = model.notes.footnotes.slice(-2);
    expect(texts.join(" ")).toContain(`${first} ${second}`);
  });
});

describe("the colours of a ranking", () => {
  const IN_COLOUR = "in colour: the places compared";

  it("are explained where other places are grey", async () => {
    const { scene } = await slideOf(`${BUDGETS}&places=shenzhen~wuhan`);
    expect(textsIn(scene)).toContain(IN_COLOUR);
  });

  it.each([`${BUDGETS}&places=loudi`, `${BUDGETS}&scope=chosen`])(
    "are not where all bars are alike: %s",
    async (link) => {
      const { scene, model } = await slideOf(link);
      const chosen = model.bars.filter(({ isChosen }) => isChosen).length;
      expect([0, model.bars.length]).toContain(chosen);
      expect(textsIn(scene)).not.toContain(IN_COLOUR);
    },
  );
});
