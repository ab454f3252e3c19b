import type { Box } from "#charts/boundedBarShape.ts";
import type { Measure } from "#charts/measure.ts";
import type { Item, Scene, TextItem } from "./scene.ts";

/** What is wrong with a laid-out picture, and the text that shows it. */
export interface PictureFault {
  readonly kind: "clipped" | "overlapping" | "no-glyph" | "no-footer";
  readonly text: string;
}

const isText = (item: Item): item is TextItem => item.kind === "text";

/** Letters reach a little beyond their line where the next one starts: that much is no fault. */
const SLACK = 1;

function isWithin(box: Box, { width, height }: Scene): boolean {
  return (
    box.x >= -SLACK &&
    box.y >= -SLACK &&
    box.x + box.width <= width + SLACK &&
    box.y + box.height <= height + SLACK
  );
}

/** The part of a line's height that its letters take. */
function lettersOf({ box, font, isUpright = false }: TextItem): Box {
  if (isUpright) {
    const width = Math.min(box.width, font.size * 0.9);
    return { ...box, x: box.x + (box.width - width) / 2, width };
  }
  const height = Math.min(box.height, font.size * 0.9);
  return { ...box, y: box.y + (box.height - height) / 2, height };
}

/** How long a text may be. */
const lengthOf = ({ box, isUpright = false }: TextItem) =>
  isUpright ? box.height : box.width;

function isMeeting(a: Box, b: Box): boolean {
  return (
    a.x + SLACK < b.x + b.width &&
    b.x + SLACK < a.x + a.width &&
    a.y + SLACK < b.y + b.height &&
    b.y + SLACK < a.y + a.height
  );
}

/** Texts that lie over another; each only needs to be compared with those that start above its end. */
function overlapping(texts: readonly TextItem[]): readonly TextItem[] {
  const placed = texts
    .map((item) => ({ item, box: lettersOf(item) }))
    .toSorted((a, b) => a.box.y - b.box.y);
  return placed
    .filter(({ box }, index) => {
      for (let next = index + 1; next < placed.length; next += 1) {
        const other = placed[next];
        if (!other || other.box.y >= box.y + box.height) return false;
        if (isMeeting(box, other.box)) return true;
      }
      return false;
    })
    .map(({ item }) => item);
}

/**
 * Checks a picture before it is kept: no text cut by the edge or lying over
 * another, every sign drawable, the origin of the figures in the footer.
 *
 * @param origin what the footer must say, such as the dataset's version.
 * @param canDraw whether the fonts at hand have a sign.
 */
export function pictureFaults(
  scene: Scene,
  measure: Measure,
  origin: string,
  canDraw: (sign: string) => boolean,
): readonly PictureFault[] {
  const texts = scene.items.filter(isText);
  const isClipped = (item: TextItem) =>
    !isWithin(item.box, scene) ||
    measure(item.text, item.font) > lengthOf(item) + SLACK;
  const signs = new Set(texts.flatMap(({ text }) => Array.from(text)));
  const footer = texts.map(({ text }) => text).join("");
  return [
    ...texts
      .filter(isClipped)
      .map(({ text }) => ({ kind: "clipped", text }) as const),
    ...overlapping(texts).map(
      ({ text }) => ({ kind: "overlapping", text }) as const,
    ),
    ...[...signs]
      .filter((sign) => !canDraw(sign))
      .map((text) => ({ kind: "no-glyph", text }) as const),
    ...(footer.includes(origin)
      ? []
      : [{ kind: "no-footer", text: origin } as const]),
  ];
}
