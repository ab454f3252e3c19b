import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkBytes, readChunks } from "#export/png/pngChunks.ts";
import { readText, VIEW_KEYWORD, withText } from "#export/png/pngText.ts";
import { onePixel } from "./onePixel.ts";

const LINK = "https://example.org/?view=rank&q=深圳&data=2026.11.0";

function made(png: Uint8Array, text: string): Uint8Array {
  const written = withText(png, VIEW_KEYWORD, text);
  if (!written.ok) throw new Error(written.fault);
  return written.value;
}

function typesOf(png: Uint8Array): readonly string[] {
  const read = readChunks(png);
  return read.ok ? read.value.map(({ type }) => type) : [];
}

describe(withText, () => {
  it("puts the text before the image, and leaves all else", () => {
    const png = made(onePixel(), LINK);
    expect(typesOf(png)).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
    expect([...png.subarray(0, 33)]).toEqual([...onePixel().subarray(0, 33)]);
    expect([...png.subarray(-37)]).toEqual([...onePixel().subarray(-37)]);
  });

  it("writes the bytes that the PNG specification asks for", () => {
    const png = made(onePixel(), "é");
    const data = [
      ...new TextEncoder().encode("fourth-pole:view"),
      // Null, no compression, method 0, no language, no translated keyword.
      0,
      0,
      0,
      0,
      0,
      0xc3,
      0xa9,
    ];
    expect([...png.subarray(33, 33 + 12 + data.length)]).toEqual([
      ...chunkBytes("iTXt", Uint8Array.from(data)),
    ]);
  });

  it("takes the place of a former text", () => {
    const png = made(made(onePixel(), "before"), LINK);
    expect(typesOf(png)).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
    expect(readText(png, VIEW_KEYWORD)).toEqual({ ok: true, value: LINK });
  });

  it("hands back why it cannot", () => {
    const text = new TextEncoder().encode("no picture");
    const cut = onePixel().subarray(0, 40);
    expect(withText(text, VIEW_KEYWORD, LINK)).toMatchObject({
      fault: "not-png",
    });
    expect(withText(cut, VIEW_KEYWORD, LINK)).toMatchObject({
      fault: "damaged",
    });
  });

  it.each(["", " a", "a ", "é", "a".repeat(80)])(
    "refuses the keyword %j",
    (keyword) => {
      expect(() => withText(onePixel(), keyword, LINK)).toThrow("keyword");
    },
  );
});

describe(readText, () => {
  it("reads back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = readText(made(onePixel(), text), VIEW_KEYWORD);
        return read.ok && read.value === text;
      }),
    );
  });

  it("finds none in a PNG without it", () => {
    expect(readText(onePixel(), VIEW_KEYWORD)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it.each([
    ["compressed", [0x61, 0, 1, 0, 0, 0, 0x78]],
    ["not UTF-8", [0x61, 0, 0, 0, 0, 0, 0xff]],
    ["without its separators", [0x61, 0, 0, 0]],
  ])("passes over a text that is %s", (_, data) => {
    const png = onePixel();
    const chunk = chunkBytes("iTXt", Uint8Array.from(data));
    const whole = new Uint8Array([
      ...png.subarray(0, 33),
      ...chunk,
      ...png.subarray(33),
    ]);
    expect(readText(whole, "a")).toEqual({ ok: true, value: undefined });
  });
});
