import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { FRAMES, SIZES, type SizeId } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import type { Scene } from "#export/picture/scene.ts";
import type { ExportContext } from "#export/exportContext.ts";
import type { ViewState } from "#view-state/fields.ts";
import { checkVersion } from "#tests/data/checkFolder.ts";
import {
  cities,
  contextOf,
  datasetOf,
  YARDSTICKS,
} from "#tests/export/manyPlaces.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { measuring, outsideOf, overlapsIn, textsIn } from "./drawnBoxes.ts";

const FRAME = { ...FRAMES.slide, height: FRAMES.slide.leastHeight };
const MANY = datasetOf(31);

function bundled(): Dataset {
  const folder = join(process.cwd(), "public/data");
  const { info, tables } = checkVersion(folder, "2026.11.0");
  if (!info || !tables) throw new Error("the bundled data are not sound");
  return indexDataset(info, tables);
}

const BUNDLED = bundled();

function sceneOf(
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
  return pictureScene(
    {
      context,
      measure: measuring(letter),
      frame: FRAMES[size],
      hasCode,
      canDraw: () => true,
    },
    PALETTES.light,
  );
}

function expectSound(scene: Scene, size: SizeId = "slide"): void {
  expect(overlapsIn(scene)).toEqual([]);
  expect(outsideOf(scene, FRAMES[size].margin)).toEqual([]);
  const sizes = scene.items.flatMap((item) =>
    item.kind === "text" ? [item.font.size] : [],
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
}

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

describe("a ranking", () => {
  const RANKED = { view: "rank", yard: YARDSTICKS.slice(0, 1) } as const;

  it.each([1, 2, 8, 15, 31])("of %d bars and more fits", (count) => {
    const dataset = datasetOf(count);
    expectSound(sceneOf(RANKED, {}, { dataset }));
    expectSound(sceneOf(RANKED, {}, { dataset, letter: 0.68 }));
  });

  it("fits where bars point left", () => {
    expectSound(sceneOf({ ...RANKED, scale: "z" }));
  });

  it("fits without any bar", () => {
    const scene = sceneOf({ ...RANKED, q: "nothing is called this" });
    expectSound(scene);
    expect(textsIn(scene).join(" ")).toContain("Hidden by filters");
  });

  const barsOf = (count: number, size: SizeId = "slide") =>
    sceneOf(RANKED, {}, { dataset: datasetOf(count), size }).items.filter(
      ({ kind, box }) => kind === "bar" && box.width > 60,
    );

  it("makes rows thinner, down to 18 pixels, before it takes more columns", () => {
    const pitchOf = (count: number) => {
      const [first, second] = barsOf(count);
      return (second?.box.y ?? 0) - (first?.box.y ?? 0);
    };
    const columnsOf = (count: number) =>
      new Set(barsOf(count).map(({ box }) => box.x)).size;
    expect([pitchOf(3), columnsOf(3)]).toEqual([46, 1]);
    expect(pitchOf(12)).toBeLessThan(46);
    expect(pitchOf(12)).toBeGreaterThanOrEqual(18);
    expect(columnsOf(12)).toBe(1);
    expect(pitchOf(31)).toBeGreaterThanOrEqual(18);
    expect(columnsOf(31)).toBe(2);
  });

  it.each(
    (["slide", "square"] as const).flatMap((size) =>
      [19, 32, 40].map((count) => [size, count] as const),
    ),
  )("stays a %s with every one of %d bars and more", (size, count) => {
    for (const letter of [0.55, 0.6]) {
      const dataset = datasetOf(count);
      const scene = sceneOf(
        RANKED,
        {},
        { dataset, size, letter, hasCode: true },
      );
      expectSound(scene, size);
      const { width, leastHeight } = FRAMES[size];
      expect([scene.width, scene.height]).toEqual([width, leastHeight]);
      const { model } = contextOf(dataset, RANKED);
      const bars = model.cells.filter(({ mark }) => mark !== undefined).length;
      expect(bars).toBeGreaterThanOrEqual(count);
      expect(barsOf(count, size)).toHaveLength(bars);
    }
  });

  it("shares one scale over its columns", () => {
    const lengths = barsOf(31).map(({ box }) => box.width);
    expect(new Set(lengths).size).toBe(1);
  });

  it("leaves the last places out and counts them where nothing else helps", () => {
    const { model } = contextOf(MANY, RANKED);
    if (model.kind !== "rank") throw new Error("no ranking");
    const bars = [model.bars, model.bars, model.bars, model.bars].flat();
    const scene = sceneOf(RANKED, { model: { ...model, bars } });
    expectSound(scene);
    expect(scene.height).toBeLessThanOrEqual(FRAMES.slide.mostHeight);
    expect(textsIn(scene).join(" ")).toMatch(
      /Left out for want of room: .* and \d+ more\. They are at the link\./,
    );
  });

  it("colours the chosen places alone", () => {
    const scene = sceneOf({ ...RANKED, places: cities(2) });
    const colours = scene.items.flatMap((item) =>
      item.kind === "bar" ? [item.colour] : [],
    );
    expect(colours.filter((colour) => colour === "#0072a8")).toHaveLength(2);
    expect(colours).toContain(PALETTES.light.neutral);
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

  it("keeps every figure on a phone card too", () => {
    const changes = { places: cities(4), yard: YARDSTICKS };
    const scene = sceneOf(changes, {}, { size: "phone" });
    const bars = scene.items.filter(
      (item) => item.kind === "bar" && item.box.width > 100,
    );
    expect(bars).toHaveLength(4 * YARDSTICKS.length);
  });
});

describe("how sure the order of a ranking is", () => {
  const current = bundledDataset();

  it.each(["fund", "annual-budget", "cap.enterprise"] as const)(
    "stands right of the bars of %s, and in a sentence",
    (id) => {
      const yard = [id] as readonly string[] as ViewState["yard"];
      for (const letter of [0.55, 0.68]) {
        const scene = sceneOf(
          { view: "rank", yard },
          {},
          { dataset: current, letter },
        );
        expectSound(scene);
        const text = textsIn(scene).join(" ");
        expect(text).toMatch(/How sure is this order\? · rank in \d+ ways/);
        expect(text).toMatch(/ leads? in \d+ of \d+ ways of counting/);
      }
    },
  );

  it("has a part for each rank, the shares of a strip adding up", () => {
    const yard = ["fund"] as readonly string[] as ViewState["yard"];
    const scene = sceneOf({ view: "rank", yard }, {}, { dataset: current });
    const parts = scene.items.filter(
      (item) => item.kind === "patch" && item.strength !== undefined,
    );
    const widths = new Map<number, number>();
    for (const { box } of parts) {
      widths.set(box.y, (widths.get(box.y) ?? -1) + box.width + 1);
    }
    const bars = scene.items.filter(({ kind }) => kind === "bar");
    const inColumns = bars.filter(({ box }) => box.width > 60);
    // Both columns have a strip in every row but the last, which one may lack.
    const { size } = widths;
    expect(size).toBe(Math.ceil(inColumns.length / 2));
    const [one = 0] = widths.values();
    expect(one).toBeGreaterThan(100);
  });

  it("is said where it has no answer", () => {
    // All of one year.
    const yard = YARDSTICKS.slice(0, 1);
    const province = ["hubei"];
    const scene = sceneOf({ view: "rank", yard, province });
    const text = textsIn(scene).join(" ");
    expect(text).toContain("There is only one way of counting this.");
    expect(text).not.toContain("How sure is this order?");
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
