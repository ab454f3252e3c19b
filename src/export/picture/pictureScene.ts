import type { Drawing } from "./drawing.ts";
import { footOf } from "./foot.ts";
import { head } from "./head.ts";
import type { Palette } from "./palette.ts";
import { pictureBody } from "./pictureBody.ts";
import { type Block, type Item, moved, type Scene } from "./scene.ts";
import { LANGUAGE_TAGS } from "#words/languages.ts";

/** White space between the parts. Where nothing else makes a slide fit, it is the first to give way. */
const SPACING = {
  roomy: { top: 34, belowHead: 24, aboveFoot: 22, bottom: 28 },
  tight: { top: 26, belowHead: 14, aboveFoot: 12, bottom: 20 },
} as const;
/** A text of nothing leaves no trace, which the check of the pixels would miss. */
const isSomething = (item: Item) =>
  item.kind !== "text" || item.text.trim() !== "";

/** What stands above and below the chart, which differs with neither room nor white space. */
interface Around {
  readonly top: Block;
  readonly footOf: (drawn: Drawing["context"]["model"]) => Block;
}

function laidOut(
  drawing: Drawing,
  palette: Palette,
  { top, footOf: foot }: Around,
  spacing: (typeof SPACING)[keyof typeof SPACING],
): Scene {
  const { frame, context } = drawing;
  const { margin, leastHeight, width, zoom } = frame;
  const bottom = foot(context.model);
  const topY = Math.min(spacing.top, margin);
  const bodyY = topY + top.height + spacing.belowHead;
  const around = bodyY + spacing.aboveFoot + bottom.height + spacing.bottom;
  const room = leastHeight === 0 ? Infinity : leastHeight - around;
  const most = frame.mostHeight - around;
  const middle = pictureBody(drawing, palette, { room, most });
  const explained = middle.drawn ? foot(middle.drawn) : bottom;
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
 * Lays out the picture of a view in its frame, part by part: as wide as that,
 * and as high unless its content needs more. Nothing is scaled and nothing
 * overlaps.
 */
export function* pictureScene(
  drawing: Drawing,
  palette: Palette,
): Generator<void, Scene> {
  const top = head(drawing);
  yield;
  const around = { top, footOf: footOf(drawing, palette) };
  yield;
  const roomy = laidOut(drawing, palette, around, SPACING.roomy);
  const { leastHeight } = drawing.frame;
  if (leastHeight === 0 || roomy.height <= leastHeight) return roomy;
  yield;
  const tight = laidOut(drawing, palette, around, SPACING.tight);
  return tight.height <= leastHeight ? tight : roomy;
}
