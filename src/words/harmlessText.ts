/** What a spreadsheet would run as a formula; in East Asian settings the full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text with an apostrophe before it if a spreadsheet would run it. */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
