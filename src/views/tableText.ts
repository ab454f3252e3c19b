import { harmlessText } from "#words/harmlessText.ts";
import type { DataCell, DataColumn, DataTable } from "./dataTable.ts";

/** A cell of a Markdown table: one line, with nothing in it that ends the cell or starts markup. */
function markdownCell(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replaceAll(/\s*[\r\n]+\s*/g, " ");
}

/** A table in Markdown, as it is read on screen. Numbers stand at the end of their cells. */
export function markdownOf({ columns, rows }: DataTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ header }) => markdownCell(header))),
    line(columns.map(({ isNumber }) => (isNumber ? "---:" : "---"))),
    ...rows.map(({ cells }) =>
      line(columns.map((_, index) => markdownCell(cells[index]?.text ?? ""))),
    ),
  ].join("\n");
}

/** Digits and their signs: a text without a unit, a bound or a word. */
const PLAIN_NUMBER = /^[−-]?[\d.,]+$/;

/**
 * A cell between tabs. Where the text is nothing but a number, that is given
 * unrounded; all else stays text, in which no spreadsheet finds a formula.
 */
function tabbedCell(cell: DataCell | undefined, column: DataColumn): string {
  if (!cell) return "";
  const { text, value } = cell;
  const isPlain = column.isNumber === true && PLAIN_NUMBER.test(text);
  if (isPlain && value !== undefined) return String(value);
  const harmless = harmlessText(text);
  return /["\t\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** A table with tabs between its cells, as spreadsheets take it from the clipboard. */
export function tabbedOf({ columns, rows }: DataTable): string {
  return [
    columns.map(({ header }) => harmlessText(header)).join("\t"),
    ...rows.map(({ cells }) =>
      columns
        .map((column, index) => tabbedCell(cells[index], column))
        .join("\t"),
    ),
  ].join("\n");
}
