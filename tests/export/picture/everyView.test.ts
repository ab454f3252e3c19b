import { describe, expect, it } from "vitest";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES, SIZES, type SizeId } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureFaults } from "#export/picture/pictureFaults.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import type { Scene } from "#export/picture/scene.ts";
import { VIEW_NAMES } from "#view-state/viewNames.ts";
import { measuring, outsideOf, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";
import { wholeChinese } from "#tests/support/wholeChinese.ts";
import { english, type Words } from "#words/catalogue.ts";

const DATASET = pinnedDataset();
const CITIES = DATASET.tables.places
  .filter(({ level }) => level === "city")
  .map(({ id }) => id);
const FOUR = ["shenzhen", "wuhan", "hangzhou", "changsha"];
const MEASURES = [0.55, 0.68].map(measuring);

const ASKED: Readonly<Record<string, string>> = {
  "1 place": "places=shenzhen",
  "4 places": `places=${FOUR.join("~")}`,
  "12 places": `places=${CITIES.slice(0, 12).join("~")}`,
  "all places": "scope=all",
};

async function scenesOf(
  link: string,
  size: SizeId,
  words: Words,
): Promise<readonly { scene: Scene; faults: readonly string[] }[]> {
  const context = await exportOf(DATASET, link, words);
  if (!context) return [];
  return MEASURES.map((measure) => {
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
    const faults = pictureFaults(scene, measure, "2026.11.1", () => true);
    return {
      scene,
      faults: [
        ...faults.map(({ kind, text }) => `${kind}: ${text}`),
        ...outsideOf(scene, FRAMES[size].margin).map(
          (what) => `outside: ${what}`,
        ),
      ],
    };
  });
}

const LANGUAGES = { English: english, Chinese: wholeChinese };
const IN_LANGUAGES = Object.keys(ASKED).flatMap((many) =>
  Object.entries(LANGUAGES).map(
    ([language, words]) => [many, language, words] as const,
  ),
);

describe.each(VIEW_NAMES)("the picture of %s", (view) => {
  describe.each(SIZES)("as a %s", (size) => {
    it.each(IN_LANGUAGES)("of %s is whole in %s", async (many, _, words) => {
      const link = `view=${view}&${ASKED[many] ?? ""}`;
      const pictures = await scenesOf(link, size, words);
      expect(pictures).toHaveLength(MEASURES.length);
      for (const { scene, faults } of pictures) {
        expect(faults).toEqual([]);
        const { width, leastHeight, mostHeight } = FRAMES[size];
        expect(scene.width).toBe(width);
        expect(scene.height).toBeGreaterThanOrEqual(leastHeight);
        expect(scene.height).toBeLessThanOrEqual(mostHeight);
        // A picture whose text leaves no trace is never given out.
        const blank = textsIn(scene).filter((text) => text.trim() === "");
        expect(blank).toEqual([]);
        const sizes = scene.items.flatMap((item) =>
          item.kind === "text" ? [item.font.size] : [],
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      }
    });
  });
});
