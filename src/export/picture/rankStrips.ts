import type { Box } from "#charts/boundedBarShape.ts";
import type { PlaceSure } from "#views/rank/sure.ts";
import type { RankModel } from "#views/rank/model.ts";
import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { line, paragraph, STYLES } from "./paragraph.ts";
import { type Block, type Item, moved, NOTHING, padded } from "./scene.ts";

const STRIP = { width: 130, most: 12, between: 1, radius: 2 } as const;
const RANGE = { gap: 10, width: 44 } as const;
const BEFORE = 22;
const BELOW_HEAD = 6;

/** What the strips and their ranks take from the bars, right of them. */
export const STRIPS_WIDTH = BEFORE + STRIP.width + RANGE.gap + RANGE.width;

const leftOf = ({ frame }: Drawing<RankModel>) =>
  contentOf(frame) - STRIPS_WIDTH + BEFORE;

/** What the strips show, over their column; nothing where there are none. */
export function stripsHead(drawing: Drawing<RankModel>): Block {
  const { context, measure, frame } = drawing;
  const { sure } = context.model;
  if (!sure?.strips) return NOTHING;
  const left = leftOf(drawing);
  const room = contentOf(frame) - left;
  const text = paragraph(sure.strips.header, { ...STYLES.note, room }, measure);
  const placed = { ...text, items: moved(text.items, left, 0) };
  return padded(placed, 0, BELOW_HEAD);
}

/** The share of the ways of counting at each rank of a place, and its best and worst one. */
export function rankStrip(
  { strip, range }: PlaceSure,
  bar: Box,
  pitch: number,
  drawing: Drawing<RankModel>,
): readonly Item[] {
  const left = leftOf(drawing);
  const height = Math.min(STRIP.most, bar.height);
  const room = STRIP.width - STRIP.between * (strip.length - 1);
  let x = left;
  const parts = strip.map(({ share, strength }): Item => {
    const box = { x, y: (pitch - height) / 2, width: share * room, height };
    x += box.width + STRIP.between;
    const fill = { ink: "accent" } as const;
    return { kind: "patch", fill, strength, radius: STRIP.radius, box };
  });
  const style = STYLES.note;
  const at = {
    x: left + STRIP.width + RANGE.gap,
    y: (pitch - style.lineHeight) / 2,
  };
  return [...parts, line(range, style, at, drawing.measure)];
}
