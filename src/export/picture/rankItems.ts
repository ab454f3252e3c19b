import type { RankModel } from "#views/rank/model.ts";
import type { PlacedRow, RankLayout } from "#views/rank/rankLayout.ts";
import { PART_RADIUS } from "#views/rank/rankStrips.ts";
import type { Drawing } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import type { Block, Item } from "./scene.ts";

function rowItems(
  { bar, texts, scale, hasTrack, strip }: PlacedRow,
  { context }: Drawing<RankModel>,
  palette: Palette,
): readonly Item[] {
  const { mark, place } = bar.cell;
  const colour = bar.isChosen ? context.colourOf(place.id) : palette.neutral;
  const drawn: readonly Item[] = mark
    ? [{ kind: "bar", mark, colour, hasTrack, box: scale }]
    : [];
  const parts = strip.map(({ strength, box }): Item => ({
    kind: "patch",
    fill: { ink: "accent" },
    strength,
    radius: PART_RADIUS,
    box,
  }));
  return [...drawn, ...texts, ...parts];
}

/** A laid-out ranking in a picture. */
export function rankItems(
  { head, zeros, rows, height }: RankLayout,
  drawing: Drawing<RankModel>,
  palette: Palette,
): Block {
  const lines = zeros.map((box): Item => ({
    kind: "patch",
    fill: { ink: "rule" },
    radius: 0,
    box,
  }));
  const marks = rows.flatMap((row) => rowItems(row, drawing, palette));
  return { items: [...head, ...lines, ...marks], height };
}
