/** What XML 1.0 cannot hold, lone surrogates included. */
const IMPOSSIBLE =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** How a workbook writes a sign by its number: a text that looks so would be read as that sign. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The most that a cell of a workbook holds. */
const LONGEST = 32_767;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text within XML: escaped, and without the signs that XML cannot hold. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(IMPOSSIBLE, "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text of a cell. One that is longer than a cell may be is cut, and ends in an ellipsis. */
export function cellText(text: string): string {
  const fitting =
    text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return xmlText(fitting).replaceAll(CODED, "_x005F_");
}
