/** A text without case, accents, spaces and punctuation: `Xi'an` and `xi an` are the same. */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Whether every word of a query stands in one of the texts, or all of it in one of them. */
export function isMatch(texts: readonly string[], query: string): boolean {
  const folded = texts.map(foldedText);
  const isIn = (part: string) => folded.some((text) => text.includes(part));
  return (
    isIn(foldedText(query)) ||
    query
      .split(/\s+/u)
      .map(foldedText)
      .every((token) => isIn(token))
  );
}
