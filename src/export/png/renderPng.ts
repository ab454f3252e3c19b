import type { Box } from "#charts/boundedBarShape.ts";
import { ExportFailure } from "#export/exportFailure.ts";
import { nextTurn } from "#export/nextTurn.ts";
import { encodePng, type PixelRows } from "./encodePng.ts";

/** A picture to be drawn; its boxes in pixels of density 1. */
export interface Drawable {
  readonly svg: string;
  /** The same without its embedded fonts. Where both come out alike, the fonts were not ready. */
  readonly withoutFonts: string;
  /** A text in each of the fonts: where to look whether they are there. */
  readonly probes: readonly Box[];
  /** Where texts stand: each must have left a trace. */
  readonly texts: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Waits before each further try, in milliseconds: embedded fonts may miss the first drawing. */
const WAITS = [0, 30, 100, 300, 800] as const;

const wait = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Reads an SVG. It is not waited for its being decoded, which may never happen in a hidden page. */
async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  await new Promise((resolve, reject) => {
    image.addEventListener("load", resolve);
    image.addEventListener("error", reject);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
  return image;
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new ExportFailure("drawing");
  return { canvas, context };
}

/** Draws an SVG at density 1 and reads its pixels back. */
async function pixelsOf(
  svg: string,
  { width, height }: Drawable,
): Promise<{ image: HTMLImageElement; pixels: Uint8ClampedArray }> {
  const image = await loaded(svg);
  await nextTurn();
  const { canvas, context } = canvasOf(width, height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { image, pixels: data };
}

/** Whether all pixels are of one colour: nothing was drawn. */
export function isBlank(pixels: Uint8ClampedArray): boolean {
  return pixels.every((value, index) => value === pixels[index % 4]);
}

/** Whether two drawings, each row of so many pixels, differ anywhere in a box. */
export function differIn(
  { x, y, width, height }: Box,
  [one, other]: readonly [Uint8ClampedArray, Uint8ClampedArray],
  rowPixels: number,
): boolean {
  const last = Math.ceil(y + height);
  for (let row = Math.floor(y); row < last; row += 1) {
    const start = (row * rowPixels + Math.floor(x)) * 4;
    const end = start + Math.ceil(width) * 4;
    for (let index = start; index < end; index += 1) {
      if (one[index] !== other[index]) return true;
    }
  }
  return false;
}

/** Whether all pixels within a box, in rows of so many, are of one colour. */
export function isBlankIn(
  box: Box,
  pixels: Uint8ClampedArray,
  rowPixels: number,
): boolean {
  const start = (Math.floor(box.y) * rowPixels + Math.floor(box.x)) * 4;
  const one = pixels.slice(start, start + 4);
  const last = Math.ceil(box.y + box.height);
  for (let row = Math.floor(box.y); row < last; row += 1) {
    const from = (row * rowPixels + Math.floor(box.x)) * 4;
    const to = from + Math.ceil(box.width) * 4;
    for (let index = from; index < to; index += 1) {
      if (pixels[index] !== one[(index - from) % 4]) return false;
    }
  }
  return true;
}

/** Draws until the fonts are in it; the last try counts as it is, since a system may have our fonts itself. */
async function drawnWithFonts(picture: Drawable, signal: AbortSignal) {
  const plain = await pixelsOf(picture.withoutFonts, picture);
  await nextTurn();
  const width = Math.round(picture.width);
  const isInFonts = (pixels: Uint8ClampedArray) =>
    picture.probes.every((box) => differIn(box, [pixels, plain.pixels], width));
  let drawing = await pixelsOf(picture.svg, picture);
  for (const milliseconds of WAITS) {
    if (isInFonts(drawing.pixels)) break;
    await wait(milliseconds);
    signal.throwIfAborted();
    drawing = await pixelsOf(picture.svg, picture);
  }
  return drawing;
}

/** An image as large as asked, drawn again for every strip of it. */
function enlarged(
  image: HTMLImageElement,
  { width, height }: Drawable,
  density: number,
): PixelRows {
  const wide = Math.round(width * density);
  const high = Math.round(height * density);
  let strip: ReturnType<typeof canvasOf> | undefined;
  return {
    width: wide,
    height: high,
    rows: (top, count) => {
      strip ??= canvasOf(wide, count);
      strip.context.drawImage(image, 0, -top, wide, high);
      return strip.context.getImageData(0, 0, wide, count).data;
    },
  };
}

/**
 * Draws a picture as PNG, `density` pixels to each of its own. It is never made
 * from the screen, so that it works in a hidden tab and on a phone alike; pixels
 * are read back before it is given out: every text must have left a trace.
 */
export async function renderPng(
  picture: Drawable,
  density: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { image, pixels } = await drawnWithFonts(picture, signal);
    await nextTurn();
    if (isBlank(pixels)) throw new ExportFailure("blank");
    const width = Math.round(picture.width);
    if (picture.texts.some((box) => isBlankIn(box, pixels, width))) {
      throw new ExportFailure("text");
    }
    return await encodePng(enlarged(image, picture, density), signal);
  } catch (error) {
    if (signal.aborted || error instanceof ExportFailure) throw error;
    throw new ExportFailure("drawing", error);
  }
}
