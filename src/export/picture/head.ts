import type { Drawing } from "./drawing.ts";
import { CONTENT } from "./frame.ts";
import { paragraph, STYLES } from "./paragraph.ts";
import { type Block, stacked } from "./scene.ts";

/** The title, what is shown in words, and which filters are on. */
export function head({ context, measure }: Drawing): Block {
  const { model, filters, words } = context;
  const set = (text: string, style: keyof typeof STYLES, most: number) =>
    paragraph(text, { ...STYLES[style], room: CONTENT, most }, measure);
  return stacked(
    [
      set(model.title, "title", 2),
      set(`${model.sentence} ${model.count}`, "sentence", 3),
      set(filters.join(words.exporting.picture.dot), "filters", 4),
    ],
    4,
  );
}
