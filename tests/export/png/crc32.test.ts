import { crc32 as crcOfZlib } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "#export/png/crc32.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe(crc32, () => {
  it.each([
    ["", 0],
    ["123456789", 0xcb_f4_39_26],
    ["IEND", 0xae_42_60_82],
  ])("of %j", (text, crc) => {
    expect(crc32(bytes(text))).toBe(crc);
  });

  it("is that of zlib", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (data) => crc32(data) === crcOfZlib(data)),
    );
  });
});
