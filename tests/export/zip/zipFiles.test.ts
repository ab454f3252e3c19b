import { describe, expect, it } from "vitest";
import { zipFiles } from "#export/zip/zipFiles.ts";
import { unzipped } from "#tests/export/readSheet.ts";

const NEVER = new AbortController().signal;
const FILES = [
  { path: "empty.txt", text: "" },
  { path: "chinese.txt", text: "光谷人才专项资金" },
  // Longer than what is packed in one go.
  { path: "deep/long.txt", text: "0123456789".repeat(20_000) },
];

const packed = async (signal = NEVER) =>
  Buffer.concat(await zipFiles(FILES, signal));

describe(zipFiles, () => {
  it("packs files that are unpacked as they were", async () => {
    expect(unzipped(await packed())).toEqual(
      Object.fromEntries(FILES.map(({ path, text }) => [path, text])),
    );
  });

  it("makes the same bytes of the same files", async () => {
    expect((await packed()).equals(await packed())).toBe(true);
  });

  it("lets the page live between the slices", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await packed();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it("stops when nobody wants it any more", async () => {
    const controller = new AbortController();
    const packing = packed(controller.signal);
    controller.abort(new Error("cancelled"));
    await expect(packing).rejects.toThrow("cancelled");
  });
});
