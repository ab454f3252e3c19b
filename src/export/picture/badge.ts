import type { Measure } from "#charts/measure.ts";
import { line, STYLES } from "#charts/paragraph.ts";
import { type Block, type Item, moved, NOTHING } from "./scene.ts";

const GAP = 8;
const PAD = 5;

/** A word on a pale ground, from the origin. */
function badge(text: string, measure: Measure): readonly Item[] {
  const style = STYLES.badge;
  const width = measure(text, style.font) + 2 * PAD;
  return [
    {
      kind: "patch",
      fill: { ink: "wash" },
      radius: 3,
      box: { x: 0, y: 0, width, height: style.lineHeight },
    },
    line(text, style, { x: PAD, y: 0 }, measure),
  ];
}

/** A badge after a line of text, or below it where it has no room beside. */
export function badgeAfter(
  text: string,
  set: {
    /** Where the line ends. */
    readonly right: number;
    readonly lineHeight: number;
    readonly room: number;
    readonly measure: Measure;
  },
): { readonly beside: readonly Item[]; readonly below: Block } {
  if (text === "") return { beside: [], below: NOTHING };
  const items = badge(text, set.measure);
  const height = STYLES.badge.lineHeight;
  const width = items[0]?.box.width ?? 0;
  const x = set.right + GAP;
  return x + width <= set.room
    ? {
        beside: moved(items, x, (set.lineHeight - height) / 2),
        below: NOTHING,
      }
    : { beside: [], below: { items, height } };
}
