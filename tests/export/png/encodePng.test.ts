import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodePng } from "#export/png/encodePng.ts";
import { readChunks } from "#export/png/pngChunks.ts";

/** Opaque pixels of which no two neighbours are alike. */
function pixelsOf(width: number, height: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : (index * 37) % 251,
  );
}

const pictureOf = (width: number, height: number) => ({
  width,
  height,
  rows: (top: number, count: number) =>
    pixelsOf(width, height).slice(top * width * 4, (top + count) * width * 4),
});

/** The pixels of a PNG of red, green and blue, each row of which says what it differs by from the one above. */
function decoded(png: Uint8Array) {
  const read = readChunks(png);
  const chunks = read.ok ? read.value : [];
  const dataOf = (type: string) =>
    Buffer.concat(
      chunks.filter((chunk) => chunk.type === type).map(({ data }) => data),
    );
  const header = dataOf("IHDR");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const raw = inflateSync(dataOf("IDAT"));
  const length = width * 3;
  const pixels: number[] = [];
  const above = new Uint8Array(length);
  for (let row = 0; row < height; row += 1) {
    const start = row * (length + 1);
    expect(raw[start]).toBe(2);
    for (let at = 0; at < length; at += 1) {
      above[at] = (above[at] ?? 0) + (raw[start + 1 + at] ?? 0);
      pixels.push(above[at] ?? 0);
      if (at % 3 === 2) pixels.push(255);
    }
  }
  return { header: [...header.subarray(8)], width, height, pixels };
}

describe(encodePng, () => {
  it.each([
    ["one pixel", 1, 1],
    ["at one go", 37, 29],
    ["in several strips", 70_000, 12],
  ])("keeps every pixel of what is drawn %s", async (_, width, height) => {
    const { signal } = new AbortController();
    const png = await encodePng(pictureOf(width, height), signal);
    const found = decoded(png);
    expect(found.header).toEqual([8, 2, 0, 0, 0]);
    expect([found.width, found.height]).toEqual([width, height]);
    const expected = pixelsOf(width, height);
    expect(Buffer.from(found.pixels).equals(Buffer.from(expected))).toBe(true);
  });

  it("ends between two strips when told to", async () => {
    const controller = new AbortController();
    const picture = pictureOf(70_000, 12);
    const reason = new Error("enough");
    const encoding = encodePng(
      {
        ...picture,
        rows: (top, count) => {
          if (top > 0) controller.abort(reason);
          return picture.rows(top, count);
        },
      },
      controller.signal,
    );
    await expect(encoding).rejects.toBe(reason);
  });
});
