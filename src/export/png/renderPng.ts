import type { Box } from "#charts/boundedBarShape.ts";
import { ExportFailure } from "#export/exportFailure.ts";

/** A picture to be drawn. */
export interface Drawable {
  readonly svg: string;
  /** The same without its embedded fonts. Where both come out alike, the fonts were not ready. */
  readonly withoutFonts: string;
  /** A text in each of the fonts: where to look whether they are there. */
  readonly probes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Waits before each further try, in milliseconds: embedded fonts may miss the first drawing. */
const WAITS = [0, 30, 100, 300, 800] as const;

/** The most pixels that every browser gives a canvas. */
const MOST_PIXELS = 16_000_000;

const wait = async (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function decoded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Draws an SVG and reads its pixels back. */
async function draw(
  svg: string,
  { width, height }: Drawable,
  density: number,
): Promise<{ canvas: HTMLCanvasElement; pixels: Uint8ClampedArray }> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new ExportFailure("drawing");
  const image = await decoded(svg);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { canvas, pixels: data };
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

const enlarged = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** Draws until the fonts are in it; the last try counts as it is, since a system may have our fonts itself. */
async function drawWithFonts(picture: Drawable, density: number) {
  const plain = await draw(picture.withoutFonts, picture, density);
  let drawing = await draw(picture.svg, picture, density);
  const isInFonts = (pixels: Uint8ClampedArray) =>
    picture.probes.every((box) =>
      differIn(
        enlarged(box, density),
        [pixels, plain.pixels],
        plain.canvas.width,
      ),
    );
  for (const milliseconds of WAITS) {
    if (isInFonts(drawing.pixels)) break;
    await wait(milliseconds);
    drawing = await draw(picture.svg, picture, density);
  }
  return drawing;
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new ExportFailure("drawing"));
    }, "image/png");
  });
}

/**
 * Draws a picture as PNG, `density` pixels to each of its own, fewer where the
 * browser's canvas ends. It is never made from the screen, so that it works in
 * a hidden tab and on a phone alike; pixels are read back before it is given out.
 */
export async function renderPng(picture: Drawable, density = 2): Promise<Blob> {
  const most = Math.sqrt(MOST_PIXELS / (picture.width * picture.height));
  try {
    const { canvas, pixels } = await drawWithFonts(
      picture,
      Math.min(density, most),
    );
    if (isBlank(pixels)) throw new ExportFailure("blank");
    return await pngOf(canvas);
  } catch (error) {
    throw error instanceof ExportFailure
      ? error
      : new ExportFailure("drawing", error);
  }
}
