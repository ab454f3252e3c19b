import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetters, sheetXml } from "#export/xlsx/sheetXml.ts";
import { cellText, xmlText } from "#export/xlsx/xlsxText.ts";
import { sheetCells } from "#tests/export/readSheet.ts";

const sheet = (rows: readonly (readonly (string | number | undefined)[])[]) =>
  sheetXml({ name: "Figures", header: ["a", "b"], rows });

describe(columnLetters, () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("%d is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe(cellText, () => {
  it.each([
    ['<b>&"x"</b>', "&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;"],
    ["two\r\nlines", "two\nlines"],
    ["a\u0000b\u000Bc", "abc"],
    ["lone \uD800", "lone �"],
    // Read by its number it would become an A.
    ["_x0041_", "_x005F_x0041_"],
    ["_x41_", "_x41_"],
    ["=1+1", "=1+1"],
  ])("%j is written %j", (text, written) => {
    expect(cellText(text)).toBe(written);
  });

  it("is cut where a cell would burst, and says so", () => {
    const cut = cellText("x".repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith("…")).toBe(true);
  });

  it("leaves no markup in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(xmlText(text)).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      }),
    );
  });
});

describe(sheetXml, () => {
  it("keeps numbers as numbers, all digits, and text as text", () => {
    expect(
      sheetCells(
        sheet([
          [0.1 + 0.2, "=SUM(A1)"],
          [-1.5e21, "2017"],
          [undefined, "孔雀计划"],
          ["", 0],
        ]),
      ),
    ).toEqual([
      ["a", "b"],
      [0.1 + 0.2, "=SUM(A1)"],
      [-1.5e21, "2017"],
      [undefined, "孔雀计划"],
      [undefined, 0],
    ]);
  });

  it("holds no formula", () => {
    expect(sheet([["=HYPERLINK(1)", "+1"]])).not.toContain("<f");
  });

  it("freezes its header, and sets it in bold", () => {
    const xml = sheet([["x", 1]]);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(xml).toContain('<c r="A1" s="1"');
    expect(xml).not.toContain('<c r="A2" s="1"');
  });

  it("makes columns as wide as what stands in them, within bounds", () => {
    const xml = sheet([["x".repeat(500), "孔雀计划孔雀"]]);
    const widths = [...xml.matchAll(/ width="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([62, 14]);
  });
});
