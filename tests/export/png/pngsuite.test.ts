import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readChunks } from "#export/png/pngChunks.ts";
import { readText, VIEW_KEYWORD, withText } from "#export/png/pngText.ts";

const FOLDER = join(process.cwd(), "tests/export/png/pngsuite");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));
const LINK = "https://fourth-pole.example/?view=rank&q=孔雀&data=2026.11.2";

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(join(FOLDER, name)));

/** The chunks of a file, each as its type and its bytes. */
function chunksOf(png: Uint8Array): readonly string[] {
  const read = readChunks(png);
  if (!read.ok) throw new Error("cannot be read");
  return read.value.map(
    ({ type, data }) => `${type} ${Buffer.from(data).toString("base64")}`,
  );
}

describe("the official test images", () => {
  it("are all here", () => {
    expect(FILES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(FILES)("%s is read, and carries no link", (name) => {
    expect(readText(bytesOf(name), VIEW_KEYWORD)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it.each(FILES)("%s takes a link, and nothing else of it changes", (name) => {
    const before = bytesOf(name);
    const linked = withText(before, VIEW_KEYWORD, LINK);
    if (!linked.ok) throw new Error("no link was written");
    expect(readText(linked.value, VIEW_KEYWORD)).toEqual({
      ok: true,
      value: LINK,
    });
    const kept = chunksOf(linked.value).filter(
      (chunk) => !chunk.startsWith("iTXt"),
    );
    expect(kept).toEqual(chunksOf(before));
  });

  it.each(FILES)("%s is found damaged once a byte of it is", (name) => {
    const bytes = bytesOf(name);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = ((bytes[middle] ?? 0) + 1) % 256;
    expect(readText(bytes, VIEW_KEYWORD).ok).toBe(false);
  });
});
