import { describe, expect, test } from "vitest";
import type { DataTable } from "#views/dataTable.ts";
import { markdownOf, tabbedOf } from "#views/tableText.ts";

const table = (text: string, value?: number): DataTable => ({
  columns: [
    { id: "name", header: "Name" },
    { id: "number", header: "Num|ber", isNumber: true },
  ],
  rows: [{ id: "row", cells: [{ text }, { text, value }] }],
});

describe(markdownOf, () => {
  test("a head, a rule that says where numbers stand, a line for each row", () => {
    expect(markdownOf(table("a")).split("\n")).toEqual([
      String.raw`| Name | Num\|ber |`,
      "| --- | ---: |",
      "| a | a |",
    ]);
  });

  test.each([
    ["a|b", String.raw`a\|b`],
    ["two\nlines", "two lines"],
    ["two \r\n lines", "two lines"],
    ["<b>*x*</b>", String.raw`\<b\>\*x\*\</b\>`],
    ["[a](b) `c` _d_ ~e~", String.raw`\[a\](b) \`c\` \_d\_ \~e\~`],
    [String.raw`a\|b`, String.raw`a\\\|b`],
    ["", ""],
  ])("%j becomes %j", (text, cell) => {
    expect(markdownOf(table(text)).split("\n")[2]).toBe(
      `| ${cell} | ${cell} |`,
    );
  });
});

describe(tabbedOf, () => {
  test.each([
    ["a", undefined, "a\ta"],
    ["1,234", 1234.4999, "1,234\t1234.4999"],
    ["−3", -3, "−3\t-3"],
    ["2017", 2017, "2017\t2017"],
    // What a number alone would not say stays in sight.
    ["≤ ¥100 m", 1e8, "≤ ¥100 m\t≤ ¥100 m"],
    ["25 %", 25, "25 %\t25 %"],
    ["No figure found", undefined, "No figure found\tNo figure found"],
    ["=1+1", undefined, "'=1+1\t'=1+1"],
    ["＋1", undefined, "'＋1\t'＋1"],
    ["a\tb", undefined, '"a\tb"\t"a\tb"'],
    ['say "a"', undefined, '"say ""a"""\t"say ""a"""'],
  ])("%j of %j gives %j", (text, value, line) => {
    expect(tabbedOf(table(text, value))).toBe(`Name\tNum|ber\n${line}`);
  });
});
