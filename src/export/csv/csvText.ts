import { harmlessText } from "#words/harmlessText.ts";
import { COLUMNS, type CsvRow } from "./columns.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A cell as RFC 4180 asks, with an apostrophe before what would be run. Numbers cannot be formulas. */
function cellText(cell: string | number | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = harmlessText(cell);
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** The rows under their header, as UTF-8 text with a byte order mark, so that every spreadsheet reads Chinese. */
export function csvText(rows: readonly CsvRow[]): string {
  const lines = [
    COLUMNS.join(","),
    ...rows.map((row) =>
      COLUMNS.map((column) => cellText(row[column])).join(","),
    ),
  ];
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
