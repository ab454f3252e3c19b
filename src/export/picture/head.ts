import type { Drawing } from "./drawing.ts";
import { contentOf } from "./frame.ts";
import { paragraph, STYLES } from "#charts/paragraph.ts";
import { type Block, stacked } from "./scene.ts";

/** In a narrow picture the title is set smaller. */
const NARROW = 600;

/** The title, what is shown in words, and which filters are on. */
export function head({ context, measure, frame }: Drawing): Block {
  const { model, filters, words, title, note } = context;
  const content = contentOf(frame);
  const set = (text: string, style: keyof typeof STYLES, most: number) =>
    paragraph(text, { ...STYLES[style], room: content, most }, measure);
  return stacked(
    [
      set(title, content < NARROW ? "smallTitle" : "title", 4),
      set(words.joins.sentences([model.sentence, model.count]), "sentence", 6),
      set(filters.join(words.joins.dot), "filters", 6),
      set(note, "ownNote", 8),
    ],
    4,
  );
}
