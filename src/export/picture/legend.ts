import type { MarkKind } from "#charts/barMark.ts";
import { SAMPLE_MARKS } from "#charts/sampleMarks.ts";
import type { Drawing } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { line, STYLES } from "./paragraph.ts";
import { type Block, type Item, moved } from "./scene.ts";

const SWATCH = { width: 28, height: 9 } as const;
const GAP = 8;
const BETWEEN = 22;

/** How to read the bars: the marks that occur, in as many lines as they need. */
export function legend(
  { context, measure }: Drawing,
  palette: Palette,
  room: number,
): Block {
  const { notes } = context.model;
  const { marks, translated } = context.words.views.legend;
  const { lineHeight } = STYLES.note;
  const swatch = (kind: MarkKind | "rival"): Item => ({
    kind: "bar",
    mark: SAMPLE_MARKS[kind],
    colour: palette.soft,
    hasTrack: false,
    box: { x: 0, y: (lineHeight - SWATCH.height) / 2, ...SWATCH },
  });
  const text = (words: string, x: number) =>
    line(words, STYLES.note, { x, y: 0 }, measure);
  const entries: readonly (readonly Item[])[] = [
    ...notes.marks.map((kind) => [
      swatch(kind),
      text(marks[kind], SWATCH.width + GAP),
    ]),
    ...(notes.isTranslated ? [[text(translated, 0)]] : []),
  ];
  const items: Item[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const width = Math.max(...entry.map(({ box }) => box.x + box.width));
    if (x > 0 && x + width > room) [x, y] = [0, y + lineHeight + 2];
    items.push(...moved(entry, x, y));
    x += width + BETWEEN;
  }
  return { items, height: entries.length === 0 ? 0 : y + lineHeight };
}
