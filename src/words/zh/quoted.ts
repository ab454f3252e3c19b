/** In quotation marks; double ones within become single ones. Single ones stay: most are apostrophes. */
export function quoted(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
