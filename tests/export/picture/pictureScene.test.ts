import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { FRAMES, SIZES } from "#export/picture/frame.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { checkVersion } from "#tests/data/checkFolder.ts";
import { cities, contextOf, YARDSTICKS } from "#tests/export/manyPlaces.ts";
import { textsIn } from "./drawnBoxes.ts";
import { expectSound, MANY, sceneOf } from "./soundScene.ts";

const FRAME = { ...FRAMES.slide, height: FRAMES.slide.leastHeight };

function bundled(): Dataset {
  const folder = join(process.cwd(), "public/data");
  const { info, tables } = checkVersion(folder, "2026.11.0");
  if (!info || !tables) throw new Error("the bundled data are not sound");
  return indexDataset(info, tables);
}

const BUNDLED = bundled();

describe("a comparison", () => {
  const compared = (count: number) => ({
    places: cities(count),
    yard: YARDSTICKS,
  });

  it.each([1, 2, 4, 5, 6, 8, 9, 12])("of %d places fits", (count) => {
    expectSound(sceneOf(compared(count)));
    expectSound(sceneOf(compared(count), {}, { letter: 0.68 }));
  });

  it.each(["index", "z", "rank"] as const)("fits on the scale %s", (scale) => {
    expectSound(sceneOf({ ...compared(12), scale }));
    expectSound(sceneOf({ ...compared(4), scale, diff: true }));
  });

  it("keeps every figure, however many places there are", () => {
    const scene = sceneOf(compared(12));
    const bars = scene.items.filter(({ kind }) => kind === "bar");
    expect(bars.length).toBeGreaterThanOrEqual(60);
    expect(textsIn(scene).join(" ")).toContain("¥11.1 bn");
  });

  it("gives up the programme's name before its year", () => {
    const roomy = { ...compared(2), yard: YARDSTICKS.slice(0, 2) };
    const few = textsIn(sceneOf(roomy)).join(" ");
    const many = textsIn(sceneOf(compared(12)));
    expect(few).toContain("A plan with a rather long name");
    expect(many.join(" ")).not.toContain("A plan");
    expect(many).toContain("2018");
  });

  it("is set closer to stay a slide, and loses neither row nor warning", () => {
    const scene = sceneOf(compared(4));
    expect([scene.width, scene.height]).toEqual([FRAME.width, FRAME.height]);
    const bars = scene.items.filter(
      (item) => item.kind === "bar" && item.box.width > 100,
    );
    expect(bars).toHaveLength(4 * YARDSTICKS.length);
    expect(textsIn(scene)).toContainEqual(expect.stringMatching(/^doubtful/));
    const first = sceneOf({}, {}, { dataset: BUNDLED });
    expect([first.width, first.height]).toEqual([FRAME.width, FRAME.height]);
  });

  it("grows in height, never in width", () => {
    const low = sceneOf({ places: cities(2), yard: YARDSTICKS.slice(0, 1) });
    const high = sceneOf(compared(12));
    expect([low.width, low.height]).toEqual([1200, 675]);
    expect(high.width).toBe(1200);
    expect(high.height).toBeGreaterThan(675);
  });

  it("stands the marks of the foot at the bottom", () => {
    const scene = sceneOf(compared(1));
    const wordmark = scene.items.find(
      (item) => item.kind === "text" && item.text === "Pole",
    );
    const { x, width } = wordmark?.box ?? { x: 0, width: 0 };
    expect(x + width).toBeCloseTo(FRAME.width - FRAME.margin);
  });
});

describe("every size", () => {
  const cases = SIZES.flatMap((size) =>
    [1, 4, 12].map((count) => [size, count] as const),
  );

  it.each(cases)("a %s of %d places fits", (size, count) => {
    for (const view of ["compare", "rank"] as const) {
      const changes = { view, places: cities(count), yard: YARDSTICKS };
      for (const letter of [0.55, 0.68]) {
        const scene = sceneOf(changes, {}, { size, letter, hasCode: true });
        expectSound(scene, size);
        expect(scene.width).toBe(FRAMES[size].width);
      }
    }
  });

  it("is 1200 by 675, 1080 by 1080, 900 or 750 pixels wide as a file", () => {
    const sizes = SIZES.map((size) => {
      const { width, leastHeight, zoom } = FRAMES[size];
      return `${size} ${width * zoom} ${leastHeight * zoom}`;
    });
    expect(sizes).toEqual([
      "slide 1200 675",
      "column 900 0",
      "square 1080 1080",
      "phone 750 0",
    ]);
  });

  it("keeps every figure on a phone card too, as long as it is no strip", () => {
    const cardOf = (count: number) => {
      const changes = { places: cities(4), yard: YARDSTICKS.slice(0, count) };
      const scene = sceneOf(changes, {}, { size: "phone" });
      expect(scene.height * scene.zoom).toBeLessThanOrEqual(2600);
      const bars = scene.items.filter(
        (item) => item.kind === "bar" && item.box.width > 100,
      );
      return { bars: bars.length, text: textsIn(scene).join(" ") };
    };
    expect(cardOf(3).bars).toBe(4 * 3);
    const { bars, text } = cardOf(YARDSTICKS.length);
    const more = /and (\d+) more rows?, listed at the link/.exec(text)?.[1];
    expect(bars + 4 * Number(more)).toBe(4 * YARDSTICKS.length);
  });
});

describe("the frame", () => {
  it("bears the reader's own title and note", () => {
    const texts = textsIn(
      sceneOf(
        { places: cities(2), yard: YARDSTICKS },
        { title: "A title of mine", note: "And a note" },
      ),
    );
    expect(texts[0]).toBe("A title of mine");
    expect(texts).toContain("And a note");
  });

  it("has the link as a code where asked, and says what to do with the picture", () => {
    const changes = { places: cities(2), yard: YARDSTICKS };
    const codes = (hasCode: boolean) =>
      sceneOf(changes, {}, { hasCode }).items.filter(
        ({ kind }) => kind === "path",
      );
    expect(codes(true)).toHaveLength(1);
    expect(codes(false)).toHaveLength(0);
    expect(textsIn(sceneOf(changes))).toContain(
      "Drop this picture onto the app to open the view.",
    );
  });

  it("says what is shown, how to read it, and where it comes from", () => {
    const texts = textsIn(
      sceneOf(
        { places: cities(4), yard: YARDSTICKS },
        { filters: ["Sector: Blockchain", "Source quality: high"] },
      ),
    ).join("\n");
    expect(texts).toContain("What Shijiazhuang 1");
    expect(texts).toContain("20 of 20 cells have a figure.");
    expect(texts).toContain("Sector: Blockchain · Source quality: high");
    expect(texts).toContain("at least");
    expect(texts).toContain("contested");
    expect(texts).toContain("Sources: Tiny News 2021; Tiny Gazette 2018.");
    expect(texts).toContain("Dataset 2026.1.0, CC BY 4.0");
    expect(texts).toContain("fourth-pole.example/?view=compare");
  });

  it("explains every reason for what is missing", () => {
    const scene = sceneOf({
      places: cities(2),
      yard: YARDSTICKS,
      per: "resident",
    });
    expectSound(scene);
    expect(textsIn(scene).join(" ")).toContain(
      "Not comparable: This kind of figure may not be divided so",
    );
  });

  it("cuts a link that is too long, in the picture only", () => {
    const link = `https://example.org/?q=${"lang&".repeat(400)}`;
    const scene = sceneOf({ places: cities(2), yard: YARDSTICKS }, { link });
    expectSound(scene);
    expect(textsIn(scene).at(-2)).toMatch(/…$/);
  });

  it("names as many sources as have room, and counts the others", () => {
    const context = contextOf(MANY, { places: cities(2), yard: YARDSTICKS });
    const [source] = context.model.notes.sources;
    const sources = Array.from({ length: 40 }, (_, index) => ({
      ...source,
      publisher: `Publisher of the number ${String(index)}`,
    })) as unknown as ExportContext["model"]["notes"]["sources"];
    const notes = { ...context.model.notes, sources };
    const scene = sceneOf(
      {},
      { model: { ...context.model, notes } as ExportContext["model"] },
    );
    expectSound(scene);
    expect(textsIn(scene).join(" ")).toMatch(
      /Publisher of the number 3 2021; .* and \d+ more, listed at the link\./,
    );
  });
});

describe("the bundled dataset", () => {
  it("fits in every ranking", () => {
    for (const id of BUNDLED.yardsticks.keys()) {
      expectSound(
        sceneOf({ view: "rank", yard: [id] }, {}, { dataset: BUNDLED }),
      );
    }
  });

  it.each([1, 4, 8, 12])("fits in a comparison of %d places", (count) => {
    const places = BUNDLED.tables.places
      .filter(({ level }) => level !== "country")
      .map(({ id }) => id);
    for (let start = 0; start + count <= places.length; start += count) {
      const view = { places: places.slice(start, start + count) };
      expectSound(sceneOf(view, {}, { dataset: BUNDLED }));
    }
  });
});
