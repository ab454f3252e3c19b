import { describe, expect, it } from "vitest";
import type { Box } from "#charts/boundedBarShape.ts";
import {
  contentOf,
  FRAMES,
  SIZES,
  type SizeId,
} from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import type { ViewState } from "#view-state/fields.ts";
import { sureColumn } from "#views/rank/rankStrips.ts";
import {
  cities,
  contextOf,
  datasetOf,
  YARDSTICKS,
} from "#tests/export/manyPlaces.ts";
import { asked } from "#tests/support/asked.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { textsIn } from "./drawnBoxes.ts";
import { expectSound, MANY, sceneOf } from "./soundScene.ts";

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
    const view = { view: "rank", yard } as const;
    const scene = sceneOf(view, {}, { dataset: current });
    const { model } = contextOf(current, view);
    if (model.kind !== "rank") throw new Error("no ranking");
    const ranks = model.bars.flatMap(({ sure }) =>
      sure ? [sure.strip.length] : [],
    );
    const parts = scene.items.flatMap((item) =>
      item.kind === "patch" && item.strength !== undefined ? [item.box] : [],
    );
    // Each row of each of the two columns has a strip of its own.
    const strips = new Map<string, Box[]>();
    for (const part of parts) {
      const column = part.x < scene.width / 2 ? "left" : "right";
      const at = `${column} ${String(part.y)}`;
      strips.set(at, [...(strips.get(at) ?? []), part]);
    }
    expect(new Set(parts.map(({ y }) => y)).size).toBeLessThan(strips.size);
    const counts = [...strips.values()].map((strip) => strip.length);
    expect(counts).toEqual(ranks);
    const between = 36;
    const width = (contentOf(FRAMES.slide) - between) / 2;
    const { strip: whole } = sureColumn(width);
    expect(whole).toBeGreaterThan(0);
    for (const strip of strips.values()) {
      const hairs = strip.length - 1;
      const taken = strip.reduce((sum, box) => sum + box.width, hairs);
      expect(taken).toBeCloseTo(whole, 6);
      // Beside each other, with nothing but a hair between two of them.
      const [first, last] = [strip[0], strip.at(-1)];
      if (!first || !last) throw new Error("no part");
      expect(last.x + last.width - first.x).toBeCloseTo(whole, 6);
    }
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

describe("the places that a ranking lacks", () => {
  it("are named as far as there is room, and counted", () => {
    const zones = "level=city~zone~district&zones=apart";
    const view = asked(
      bundledDataset(),
      `view=rank&yard=cap.enterprise&${zones}`,
    ).view;
    const { model } = contextOf(bundledDataset(), view);
    if (model.kind !== "rank") throw new Error("no ranking");
    for (const size of SIZES) {
      const dataset = bundledDataset();
      const scene = sceneOf(view, {}, { dataset, size });
      expectSound(scene, size);
      const text = textsIn(scene).join(" ");
      const [, named = "", more = ""] =
        /No figure found: (.*?) and (\d+) more\. That says nothing/.exec(
          text,
        ) ?? [];
      const absent = model.missing.find(({ saysNothing }) => saysNothing);
      expect(named.split(", ").length + Number(more)).toBe(
        absent?.cells.length,
      );
    }
  });
});
