import { nextTurn } from "#export/nextTurn.ts";
import { chunkBytes, joined, SIGNATURE } from "./pngChunks.ts";

/** An opaque picture that is drawn piece by piece. */
export interface PixelRows {
  readonly width: number;
  readonly height: number;
  /** So many rows from `top` down, each pixel as red, green, blue and what makes it opaque. */
  readonly rows: (top: number, count: number) => Uint8ClampedArray;
}

/** Pixels that are drawn and packed at one go, so that the page never stands still for long. */
const AT_ONE_GO = 400_000;

const EIGHT_BITS = 8;
const RED_GREEN_BLUE = 2;
const CHANNELS = 3;
/** The filter of a row: what it differs by from the row above, which mostly is nothing. */
const UP = 2;

function headerOf({ width, height }: PixelRows): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([EIGHT_BITS, RED_GREEN_BLUE], 8);
  return data;
}

/** Filters rows as PNG wants them. `above` is the row over the first, and becomes the last. */
function filtered(
  pixels: Uint8ClampedArray,
  width: number,
  above: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const length = width * CHANNELS;
  const count = pixels.length / (width * 4);
  const bytes = new Uint8Array(count * (length + 1));
  let [from, to] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    bytes[to] = UP;
    to += 1;
    for (let at = 0; at < length; at += CHANNELS, from += 4) {
      for (let channel = 0; channel < CHANNELS; channel += 1, to += 1) {
        const value = pixels[from + channel] ?? 0;
        bytes[to] = value - (above[at + channel] ?? 0);
        above[at + channel] = value;
      }
    }
  }
  return bytes;
}

/**
 * Encodes a picture as PNG, a strip at a time with the page free between them:
 * a canvas of the whole would be larger than some browsers allow, and its own
 * `toBlob` encodes in one go where the page has no idle time, as when hidden.
 *
 * @throws what the signal was aborted with.
 */
export async function encodePng(
  picture: PixelRows,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, rows } = picture;
  const packing = new CompressionStream("deflate");
  const writer = packing.writable.getWriter();
  const packed = new Response(packing.readable).arrayBuffer();
  const above = new Uint8Array(width * CHANNELS);
  const most = Math.max(1, Math.floor(AT_ONE_GO / width));
  const written = async () => {
    try {
      for (let top = 0; top < height; top += most) {
        await nextTurn();
        signal.throwIfAborted();
        const pixels = rows(top, Math.min(most, height - top));
        await nextTurn();
        await writer.write(filtered(pixels, width, above));
      }
      await writer.close();
    } catch (error) {
      // Else who reads the other end would wait for ever.
      void writer.abort(error);
      throw error;
    }
  };
  const [data] = await Promise.all([packed, written()]);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunkBytes("IHDR", headerOf(picture)),
    chunkBytes("IDAT", new Uint8Array(data)),
    chunkBytes("IEND", new Uint8Array()),
  ]);
}
