import { type Block, type Item, moved } from "./scene.ts";

/** Entries beside each other, in as many lines as they need. */
export function flow(
  entries: readonly (readonly Item[])[],
  set: {
    readonly room: number;
    readonly gap: number;
    readonly lineHeight: number;
    readonly between: number;
  },
): Block {
  const items: Item[] = [];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const width = Math.max(0, ...entry.map(({ box }) => box.x + box.width));
    if (x > 0 && x + width > set.room) {
      [x, y] = [0, y + set.lineHeight + set.between];
    }
    items.push(...moved(entry, x, y));
    x += width + set.gap;
  }
  return { items, height: entries.length === 0 ? 0 : y + set.lineHeight };
}
