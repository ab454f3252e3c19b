import { describe, expect, it } from "vitest";
import { chunkBytes, readChunks } from "#export/png/pngChunks.ts";
import { onePixel, withByte } from "./onePixel.ts";

const DAMAGED = { ok: false, fault: "damaged" };

function typesOf(png: Uint8Array): readonly string[] {
  const read = readChunks(png);
  return read.ok ? read.value.map(({ type }) => type) : [];
}

describe(readChunks, () => {
  it("lists the chunks of a PNG", () => {
    expect(typesOf(onePixel())).toEqual(["IHDR", "IDAT", "IEND"]);
  });

  it("reads a part of a larger buffer", () => {
    const buffer = new Uint8Array([1, 2, 3, ...onePixel(), 4]);
    expect(typesOf(buffer.subarray(3))).toHaveLength(3);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["text", new TextEncoder().encode("<svg/>")],
    ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ["a PNG sent as text", withByte(0, 0xc2)],
  ])("says that %s is no PNG", (_, bytes) => {
    expect(readChunks(bytes)).toEqual({ ok: false, fault: "not-png" });
  });

  it.each([
    ["the signature alone", onePixel().subarray(0, 8)],
    ["a cut end", onePixel().subarray(0, -1)],
    ["a wrong CRC", withByte(29, 0)],
    ["a changed pixel", withByte(45, 0)],
    ["a length beyond the end", withByte(33, 0x7f)],
    ["a header of no PNG", withByte(15, 0x53)],
  ])("calls a PNG with %s damaged", (_, bytes) => {
    expect(readChunks(bytes)).toEqual(DAMAGED);
  });

  it("asks for an image", () => {
    const png = onePixel();
    const header = png.subarray(0, 33);
    const end = png.subarray(-12);
    expect(readChunks(new Uint8Array([...header, ...end]))).toEqual(DAMAGED);
  });
});

describe(chunkBytes, () => {
  it("writes the very bytes of a known chunk", () => {
    const end = chunkBytes("IEND", new Uint8Array());
    expect([...end]).toEqual([...onePixel().subarray(-12)]);
  });
});
