import type { BarMark } from "#charts/barMark.ts";
import { type Block, NOTHING } from "./scene.ts";

/** The bar of a figure over a width; nothing where it has none. */
export function figureBar(
  mark: BarMark | undefined,
  { colour, width }: { readonly colour: string; readonly width: number },
  { height, hasTrack }: { readonly height: number; readonly hasTrack: boolean },
): Block {
  if (!mark) return NOTHING;
  const box = { x: 0, y: 0, width, height };
  return { items: [{ kind: "bar", mark, colour, hasTrack, box }], height };
}
