import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { DataTable } from "#views/dataTable.ts";
import { markdownOf, tabbedOf } from "#views/tableText.ts";
import { harmlessText } from "#words/harmlessText.ts";

const TEXT = fc.oneof(
  fc.string({ unit: fc.constantFrom("|", "\\", "\n", "`", "a", "\t", '"') }),
  fc.constantFrom("=1+1", "≤ ¥100 m", "孔雀计划", "", "<b>"),
);

const TABLE: fc.Arbitrary<DataTable> = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.record({
      columns: fc.array(
        fc.record({ id: TEXT, header: fc.constantFrom("City", "Figure | x") }),
        { minLength: width, maxLength: width },
      ),
      rows: fc.array(
        fc.record({
          id: TEXT,
          cells: fc.array(fc.record({ text: TEXT }), {
            minLength: width,
            maxLength: width,
          }),
        }),
        { maxLength: 4 },
      ),
    }),
  );

/** The cells of a line, as Markdown splits it: at bars without a backslash that counts. */
function cellsIn(line: string): number {
  const bars = line.replaceAll(/\\./g, "").match(/\|/g);
  return (bars?.length ?? 0) - 1;
}

describe(markdownOf, () => {
  it("has as many cells in each line as columns, whatever stands in them", () => {
    fc.assert(
      fc.property(TABLE, (table) => {
        const lines = markdownOf(table).split("\n");
        expect(lines).toHaveLength(table.rows.length + 2);
        for (const line of lines) {
          expect(cellsIn(line)).toBe(table.columns.length);
        }
      }),
    );
  });
});

describe(tabbedOf, () => {
  it("is read by a spreadsheet as it was, formulas as text", () => {
    fc.assert(
      fc.property(TABLE, (table) => {
        const { data } = Papa.parse<string[]>(tabbedOf(table), {
          delimiter: "\t",
          newline: "\n",
        });
        expect(data.slice(1)).toEqual(
          table.rows.map(({ cells }) =>
            cells.map(({ text }) => harmlessText(text)),
          ),
        );
      }),
    );
  });
});
