import { harmlessText } from "#words/harmlessText.ts";
import type { FileValue } from "#export/rows/figureColumns.ts";

/** A cell as RFC 4180 asks, with an apostrophe before what would be run. Numbers cannot be formulas. */
function cellText(cell: FileValue): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = harmlessText(cell);
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** The rows under their header. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly FileValue[])[],
): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(","));
  return `${lines.join("\r\n")}\r\n`;
}
