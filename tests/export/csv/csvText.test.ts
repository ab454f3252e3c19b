import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText } from "#export/csv/csvText.ts";
import type { FileValue } from "#export/rows/figureColumns.ts";
import { harmlessText } from "#words/harmlessText.ts";

function readBack(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  // After the last line break stands an empty line.
  return data.slice(0, -1);
}

const cellBack = (value: FileValue) =>
  readBack(csvText(["a", "b"], [[value, "next"]]))[1]?.[0];

describe(csvText, () => {
  it("starts with its header", () => {
    expect(csvText(["place", "value"], [])).toBe("place,value\r\n");
  });

  it("ends every line as RFC 4180 asks", () => {
    expect(csvText(["x"], [["a"], ["b"]])).toBe("x\r\na\r\nb\r\n");
  });

  it.each([
    "up to 100 million yuan",
    "1,500 yuan a month",
    'said "at least"',
    "two\r\nlines",
    "two\nlines",
    "最高500万元",
    "a=b",
    " =1+1",
    "",
  ])("is read back as it was: %j", (text) => {
    expect(cellBack(text)).toBe(text);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"])(
    "neutralises the text %j",
    (text) => {
      expect(cellBack(text)).toBe(`'${text}`);
    },
  );

  it.each([
    [-1.5, "-1.5"],
    [0, "0"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e21, "1e+21"],
  ])("leaves the number %d alone", (number, text) => {
    expect(cellBack(number)).toBe(text);
  });

  it("is read back as it was, whatever stands in it", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom("=x", 'a"b', "a,b", "a\r\nb", "\uFEFF", undefined),
    );
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width })),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const header = (rows[0] ?? ["a"]).map(
          (_, index) => `c${String(index)}`,
        );
        const expected = rows.map((row) =>
          row.map((cell) =>
            typeof cell === "string" ? harmlessText(cell) : String(cell ?? ""),
          ),
        );
        expect(readBack(csvText(header, rows))).toEqual([header, ...expected]);
      }),
    );
  });
});
