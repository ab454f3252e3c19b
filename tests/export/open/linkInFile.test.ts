import { Blob as NodeBlob } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkInFile } from "#export/open/linkInFile.ts";
import { VIEW_KEYWORD, withText } from "#export/png/pngText.ts";
import { onePixel } from "#tests/export/png/onePixel.ts";

const LINK =
  "https://fourth-pole.example/?view=rank&yard=cap.team&data=2026.1.0";
const QUERY = "?view=rank&yard=cap.team&data=2026.1.0";

function pngWith(text: string): Uint8Array<ArrayBuffer> {
  const png = withText(onePixel(), VIEW_KEYWORD, text);
  if (!png.ok) throw new Error("the sample is not sound");
  return png.value;
}

const svgWith = (inside: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const metadata = (text: string) =>
  `<metadata id="${VIEW_KEYWORD}">${text}</metadata>`;

// jsdom's own blobs cannot be read.
const found = async (part: string | Uint8Array) =>
  linkInFile(new NodeBlob([part]) as Blob);

describe(linkInFile, () => {
  it("finds the link in a PNG and in an SVG", async () => {
    expect(await found(pngWith(LINK))).toEqual({ kind: "link", query: QUERY });
    const svg = svgWith(metadata(LINK.replaceAll("&", "&amp;")));
    expect(await found(svg)).toEqual({ kind: "link", query: QUERY });
  });

  it("takes the query alone, wherever the picture says it comes from", async () => {
    const link = "javascript:alert(1)?view=rank";
    expect(await found(pngWith(link))).toEqual({
      kind: "link",
      query: "?view=rank",
    });
  });

  it("tells pictures of others, damaged ones and other files apart", async () => {
    const sound = pngWith(LINK);
    expect(await found(onePixel())).toEqual({ kind: "foreign" });
    expect(await found(svgWith("<rect/>"))).toEqual({ kind: "foreign" });
    expect(await found(sound.slice(0, -20))).toEqual({ kind: "damaged" });
    expect(await found(pngWith("no link"))).toEqual({ kind: "damaged" });
    expect(await found("a,b\n1,2")).toEqual({ kind: "no-picture" });
    expect(await found("")).toEqual({ kind: "no-picture" });
  });

  it("never throws, and finds no other link, however a PNG is damaged", async () => {
    const sound = pngWith(LINK);
    const property = fc.asyncProperty(
      fc.nat(sound.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, by) => {
        const bytes = sound.slice();
        bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        const result = await found(bytes);
        const wrong = result.kind === "link" && result.query !== QUERY;
        expect([result, wrong]).toEqual([result, false]);
      },
    );
    await fc.assert(property, { seed: 20261126, numRuns: 300 });
  });
});
