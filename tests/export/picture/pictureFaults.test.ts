import { describe, expect, it } from "vitest";
import { pictureFaults } from "#export/picture/pictureFaults.ts";
import type { Item, Scene } from "#export/picture/scene.ts";
import { measuring } from "./drawnBoxes.ts";

const ORIGIN = "Dataset 2026.1.0";
const measure = measuring(0.5);
const FONT = {
  family: "sans",
  size: 14,
  weight: 400,
  isTabular: false,
} as const;

/** A text as the layout would set it; a test may give it less width than it needs. */
function text(words: string, x: number, y: number, width?: number): Item {
  const box = { x, y, width: width ?? measure(words, FONT), height: 20 };
  return {
    kind: "text",
    text: words,
    font: FONT,
    ink: "ink",
    side: "left",
    box,
  };
}

const sceneOf = (...items: Item[]): Scene => ({
  width: 400,
  height: 100,
  zoom: 1,
  title: "A picture",
  lang: "en",
  description: "What it shows.",
  items,
});

const faultsOf = (
  scene: Scene,
  canDraw: (sign: string) => boolean = () => true,
) =>
  pictureFaults(scene, measure, ORIGIN, canDraw).map(
    ({ kind, text: words }) => `${kind}: ${words}`,
  );

const FOOT = text(ORIGIN, 10, 70);

describe(pictureFaults, () => {
  it("finds nothing wrong with what fits", () => {
    expect(
      faultsOf(sceneOf(text("one", 10, 10), text("two", 60, 10), FOOT)),
    ).toEqual([]);
  });

  it("measures upright texts along their height", () => {
    const upright = (words: string, x: number, height: number): Item => ({
      ...(text(words, x, 10) as Extract<Item, { kind: "text" }>),
      isUpright: true,
      box: { x, y: 10, width: 20, height },
    });
    expect(faultsOf(sceneOf(upright("long", 10, 40), FOOT))).toEqual([]);
    expect(faultsOf(sceneOf(upright("longer", 10, 20), FOOT))).toEqual([
      "clipped: longer",
    ]);
    expect(
      faultsOf(sceneOf(upright("one", 10, 40), upright("two", 30, 40), FOOT)),
    ).toEqual([]);
    expect(
      faultsOf(sceneOf(upright("one", 10, 40), upright("two", 18, 40), FOOT)),
    ).toEqual(["overlapping: one"]);
  });

  it("finds what the edge cuts, and what is cut by its own box", () => {
    expect(
      faultsOf(
        sceneOf(
          text("too far right", 380, 10),
          text("squeezed", 10, 40, 20),
          FOOT,
        ),
      ),
    ).toEqual(["clipped: too far right", "clipped: squeezed"]);
  });

  it("finds texts that lie over each other, but not lines set close", () => {
    expect(
      faultsOf(sceneOf(text("below", 10, 10), text("above", 20, 14), FOOT)),
    ).toEqual(["overlapping: below"]);
    expect(
      faultsOf(sceneOf(text("a line", 10, 10), text("the next", 10, 24), FOOT)),
    ).toEqual([]);
  });

  it("finds signs without a font, each once", () => {
    const scene = sceneOf(text("孔雀 plan", 10, 10), text("孔", 200, 10), FOOT);
    expect(faultsOf(scene, (sign) => sign !== "孔")).toEqual(["no-glyph: 孔"]);
  });

  it("misses the origin in a footer without it", () => {
    expect(faultsOf(sceneOf(text("one", 10, 10)))).toEqual([
      `no-footer: ${ORIGIN}`,
    ]);
  });
});
