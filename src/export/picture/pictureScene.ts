import type { Drawing } from "./drawing.ts";
import { foot } from "./foot.ts";
import { head } from "./head.ts";
import type { Palette } from "./palette.ts";
import { pictureBody } from "./pictureBody.ts";
import { type Item, moved, type Scene } from "./scene.ts";
import { LANGUAGE_TAGS } from "#words/languages.ts";

/** White space between the parts. Where nothing else makes a slide fit, it is the first to give way. */
const SPACING = {
  roomy: { top: 34, belowHead: 24, aboveFoot: 22, bottom: 28 },
  tight: { top: 26, belowHead: 14, aboveFoot: 12, bottom: 20 },
} as const;
/** A text of nothing leaves no trace, which the check of the pixels would miss. */
const isSomething = (item: Item) =>
  item.kind !== "text" || item.text.trim() !== "";

function laidOut(
  drawing: Drawing,
  palette: Palette,
  spacing: (typeof SPACING)[keyof typeof SPACING],
): Scene {
  const { frame, context } = drawing;
  const { margin, leastHeight, width, zoom } = frame;
  const top = head(drawing);
  const bottom = foot(drawing, palette);
  const topY = Math.min(spacing.top, margin);
  const bodyY = topY + top.height + spacing.belowHead;
  const around = bodyY + spacing.aboveFoot + bottom.height + spacing.bottom;
  const room = leastHeight === 0 ? Infinity : leastHeight - around;
  const most = frame.mostHeight - around;
  const middle = pictureBody(drawing, palette, { room, most });
  const explained = middle.drawn
    ? foot(
        { ...drawing, context: { ...context, model: middle.drawn } },
        palette,
      )
    : bottom;
  const needed = around - bottom.height + explained.height + middle.height;
  const height = Math.max(leastHeight, Math.ceil(needed));
  const footY = height - spacing.bottom - explained.height;
  return {
    width,
    height,
    zoom,
    title: context.title,
    description: context.model.description,
    lang: LANGUAGE_TAGS[context.words.language.code],
    items: [
      ...moved(top.items, margin, topY),
      ...moved(middle.items, margin, bodyY),
      ...moved(explained.items, margin, footY),
    ].filter(isSomething),
  };
}

/**
 * Lays out the picture of a view in its frame: as wide as that, and as high
 * unless its content needs more. Nothing is scaled and nothing overlaps.
 */
export function pictureScene(drawing: Drawing, palette: Palette): Scene {
  const roomy = laidOut(drawing, palette, SPACING.roomy);
  const { leastHeight } = drawing.frame;
  if (leastHeight === 0 || roomy.height <= leastHeight) return roomy;
  const tight = laidOut(drawing, palette, SPACING.tight);
  return tight.height <= leastHeight ? tight : roomy;
}
