/**
 * Reads a table that is written as text, a case a line with `|` between its
 * cells: the heading and the rule below it are left out.
 */
export function rowsOf(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.includes("|") && !/^[\s|-]+$/.test(line))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
