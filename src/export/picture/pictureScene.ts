import type { Drawing } from "./drawing.ts";
import { footOf } from "./foot.ts";
import { head } from "./head.ts";
import type { Palette } from "./palette.ts";
import { pictureBody } from "./pictureBody.ts";
import { type Block, type Item, moved, type Scene } from "./scene.ts";
import { LANGUAGE_TAGS } from "#words/languages.ts";

/** White space between the parts, and how many lines the sources may take. */
interface Spacing {
  readonly top: number;
  readonly belowHead: number;
  readonly aboveFoot: number;
  readonly bottom: number;
  readonly sourceLines: number;
}

/** Where not all fits, white space is the first to give way, then sources. */
const SPACINGS: readonly [Spacing, ...Spacing[]] = [
  { top: 34, belowHead: 24, aboveFoot: 22, bottom: 28, sourceLines: 2 },
  { top: 26, belowHead: 14, aboveFoot: 12, bottom: 20, sourceLines: 2 },
  { top: 26, belowHead: 14, aboveFoot: 12, bottom: 20, sourceLines: 1 },
];
/** A text of nothing leaves no trace, which the check of the pixels would miss. */
const isSomething = (item: Item) =>
  item.kind !== "text" || item.text.trim() !== "";

/** What stands above and below the chart, which differs with neither room nor white space. */
interface Around {
  readonly top: Block;
  readonly footOf: (
    sourceLines: number,
  ) => (drawn: Drawing["context"]["model"]) => Block;
}

/** A picture as it could be set, and whether its chart had to be crowded for it. */
interface Setting {
  readonly scene: Scene;
  readonly isCrowded: boolean;
}

function laidOut(
  drawing: Drawing,
  palette: Palette,
  { top, footOf: footIn }: Around,
  spacing: Spacing,
): Setting {
  const { frame, context } = drawing;
  const { margin, leastHeight, width, zoom } = frame;
  const foot = footIn(spacing.sourceLines);
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
  const scene: Scene = {
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
  return { scene, isCrowded: middle.isCrowded === true };
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
  const feet = new Map<number, ReturnType<typeof footOf>>();
  const footIn = (sourceLines: number) => {
    const made = feet.get(sourceLines) ?? footOf(drawing, palette, sourceLines);
    feet.set(sourceLines, made);
    return made;
  };
  const around = { top, footOf: footIn };
  yield;
  const { leastHeight } = drawing.frame;
  const [roomiest, ...closer] = SPACINGS;
  const roomy = laidOut(drawing, palette, around, roomiest);
  if (leastHeight === 0) return roomy.scene;
  const isFitting = ({ scene }: Setting) => scene.height <= leastHeight;
  const isBest = (one: Setting) => isFitting(one) && !one.isCrowded;
  const settings = [roomy];
  for (const spacing of closer) {
    if (settings.some(isBest)) break;
    yield;
    settings.push(laidOut(drawing, palette, around, spacing));
  }
  const best = settings.find(isBest) ?? settings.find(isFitting) ?? roomy;
  return best.scene;
}
