import { describe, expect, it } from "vitest";
import type { Measure } from "#charts/measure.ts";
import { atOnce } from "#export/nextTurn.ts";
import { FRAMES, SIZES, type SizeId } from "#export/picture/frame.ts";
import { PALETTES } from "#export/picture/palette.ts";
import { pictureFaults } from "#export/picture/pictureFaults.ts";
import { placeLists } from "#export/picture/placeLists.ts";
import { pictureScene } from "#export/picture/pictureScene.ts";
import { measuring, textsIn } from "./drawnBoxes.ts";
import { exportOf, pinnedDataset } from "./everyView.ts";

const DATASET = pinnedDataset();
const measure = measuring(0.55);

async function pictureOf(link: string, size: SizeId) {
  const context = await exportOf(DATASET, `view=place&${link}`);
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
  const faults = pictureFaults(scene, measure, "2026.11.1", () => true);
  return { model: context.model, scene, faults, texts: textsIn(scene) };
}

/** How often each list is laid out under the others: its heading is measured each time. */
async function timesLaidOut(): Promise<Readonly<Record<string, number>>> {
  const context = await exportOf(DATASET, "view=place&at=wuhan");
  if (context?.model.kind !== "place") throw new Error("there is no page");
  const times: Record<string, number> = {
    "Programmes, newest first": 0,
    "Events, newest first": 0,
    Peers: 0,
  };
  const counting: Measure = (text, font) => {
    if (text in times) times[text] = (times[text] ?? 0) + 1;
    return measure(text, font);
  };
  const drawing = {
    context: { ...context, model: context.model },
    measure: counting,
    frame: FRAMES.column,
    hasCode: false,
    canDraw: () => true,
  };
  placeLists(drawing, 400, 400);
  return times;
}

/** How many entries stand under a heading, and how many it says are left out. */
function under(texts: readonly string[], titles: readonly string[]) {
  const starts = titles.map((title) => title.slice(0, 12));
  return texts.filter((text) =>
    starts.some((start) => text.startsWith(start) && text !== ""),
  ).length;
}

describe.each(SIZES)("the page of a place as a %s", (size) => {
  it("has its programmes, events and peers, and counts those without room", async () => {
    const { model, texts, faults } = await pictureOf("at=wuhan", size);
    expect(faults).toEqual([]);
    expect(texts).toContain("Programmes, newest first");
    expect(texts).toContain("Events, newest first");
    expect(texts).toContain("Peers");
    const names = model.programmes.map(({ name }) => name);
    const titles = model.events.map(({ title }) => title);
    expect(under(texts, names)).toBeGreaterThan(0);
    expect(under(texts, titles)).toBeGreaterThan(0);
    expect(texts).toContain(model.peers?.peers[0]?.name);
    // Wuhan has more events than any size has room for.
    const counted = texts.flatMap((text) => {
      const [, count] = /^and (\d+) more$/.exec(text) ?? [];
      return count === undefined ? [] : [Number(count)];
    });
    expect(counted).toContain(titles.length - under(texts, titles));
  });

  it("keeps the size that it is named after", async () => {
    const { scene } = await pictureOf("at=wuhan", size);
    const { width, leastHeight, mostHeight } = FRAMES[size];
    expect(scene.width).toBe(width);
    // A frame without a least height grows with its content.
    const most = leastHeight > 0 ? leastHeight : mostHeight;
    expect(scene.height).toBeGreaterThanOrEqual(leastHeight);
    expect(scene.height).toBeLessThanOrEqual(most);
  });
});

it("lays each list out once to know its height, and once within its share", async () => {
  const times = Object.values(await timesLaidOut());
  expect(Math.min(...times)).toBeGreaterThan(0);
  expect(Math.max(...times)).toBeLessThanOrEqual(2);
});

it("quotes what sources print of events, where all of them have room", async () => {
  const { model, texts } = await pictureOf("at=loudi", "column");
  expect(model.events.length).toBeGreaterThan(1);
  const [event] = model.events;
  expect(texts.join(" ")).toContain(event?.printed.slice(0, 30));
  expect(texts.some((text) => /^and \d+ more$/.test(text))).toBe(false);
});
