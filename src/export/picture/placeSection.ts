import { line, paragraph, STYLES } from "#charts/paragraph.ts";
import { lateWords } from "#words/lateWords.ts";
import type { Drawing } from "./drawing.ts";
import { type Block, stacked } from "./scene.ts";

/** How much of an entry is drawn: all of it, the first of it, or one line. */
export const LOOKS = ["whole", "short", "line"] as const;
export type Look = (typeof LOOKS)[number];

/** A list on the page of a place. */
export interface PlaceList {
  readonly heading: string;
  /** Between heading and entries; nothing for most. */
  readonly above: (look: Look) => Block;
  readonly entries: (look: Look) => readonly Block[];
  /** After all entries, where they are drawn whole. */
  readonly below: Block;
}

const HEADING = 22;
const BEFORE_MORE = 2;

/**
 * A list under its heading: whole where that fits, else closer, else as many
 * entries as there is room for and how many more there are; one at least.
 *
 * @param most how high it may be.
 */
export function placeSection(
  { heading, above, entries, below }: PlaceList,
  width: number,
  most: number,
  { context, measure }: Drawing,
): Block {
  const title: Block = {
    items: [line(heading, STYLES.strong, { x: 0, y: 3 }, measure)],
    height: HEADING,
  };
  for (const look of LOOKS) {
    const all = stacked([title, above(look), ...entries(look)], 0);
    const block = look === "whole" ? stacked([all, below], BEFORE_MORE) : all;
    if (block.height <= most) return block;
  }
  const rows = entries("line");
  const style = STYLES.note;
  const top = stacked([title, above("line")], 0);
  let left = most - top.height - BEFORE_MORE - style.lineHeight;
  const fitting = rows.findIndex(({ height }) => {
    left -= height;
    return left < 0;
  });
  const count = Math.max(1, fitting === -1 ? rows.length : fitting);
  const more = rows.length - count;
  const text =
    more > 0 ? lateWords(context.words).exporting.picture.more(more) : "";
  return stacked(
    [
      stacked([top, ...rows.slice(0, count)], 0),
      paragraph(text, { ...style, room: width }, measure),
    ],
    BEFORE_MORE,
  );
}
