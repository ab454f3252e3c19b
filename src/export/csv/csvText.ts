import { harmlessText } from "#words/harmlessText.ts";
import type { FileValue } from "#export/rows/figureColumns.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A cell as RFC 4180 asks, with an apostrophe before what would be run. Numbers cannot be formulas. */
function cellText(cell: FileValue): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = harmlessText(cell);
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** The rows under their header, as UTF-8 text with a byte order mark, so that every spreadsheet reads Chinese. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly FileValue[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
