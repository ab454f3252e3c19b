import { lateWords } from "#words/lateWords.ts";
import type { Measure } from "#charts/measure.ts";
import { type BarShape, TINT } from "#views/timeline/barShapes.ts";
import type { TimelineMarks } from "#views/timeline/model.ts";
import type { Words } from "#words/catalogue.ts";
import { LEGEND_ROW, type LegendEntry } from "./legendEntry.ts";
import { type Item, moved } from "./scene.ts";
import { barPart, lettered } from "./timelineLanes.ts";

const HEIGHT = 10;
/** Stronger than in the chart, where colours are. */
const STRENGTH = 0.35;

const START: BarShape = { kind: "start", x: 0, width: 3, opacity: 1 };

const body = (x: number, width: number, opacity = STRENGTH): BarShape => ({
  kind: "body",
  x,
  width,
  opacity,
});

const PARTS: Record<"bar" | "open" | "faded" | "pale", readonly BarShape[]> = {
  bar: [body(0, 36), START],
  open: [body(0, 30), { ...START, kind: "arrow", x: 30, width: 6 }, START],
  faded: [
    body(0, 14),
    { kind: "fade", x: 14, width: 22, opacity: STRENGTH },
    START,
  ],
  pale: [body(0, 16, TINT.pale), body(16, 20), { ...START, isUnsure: true }],
};

const drawn = (parts: readonly BarShape[]): readonly Item[] =>
  parts.flatMap((part) =>
    moved(
      [barPart(part, HEIGHT, { ink: "soft" })],
      0,
      (LEGEND_ROW - HEIGHT) / 2,
    ),
  );

/** How to read bars and rings: only what occurs. */
export function timelineSamples(
  { endings, hasPale, events }: TimelineMarks,
  words: Words,
  measure: Measure,
): readonly LegendEntry[] {
  const { legend, letters } = lateWords(words).timeline;
  const bars = [
    { part: "bar", is: endings.includes("printed") },
    { part: "open", is: endings.includes("open") },
    { part: "faded", is: endings.includes("unknown") },
    { part: "pale", is: hasPale },
  ] as const;
  return [
    ...bars
      .filter(({ is }) => is)
      .map(({ part }) => ({ text: legend[part], sample: drawn(PARTS[part]) })),
    ...events.map((kind) => ({
      text: lateWords(words).records.eventKinds[kind],
      sample: moved(
        lettered(letters[kind], { ink: "soft" }, { measure }),
        0,
        0.5,
      ),
    })),
  ];
}
