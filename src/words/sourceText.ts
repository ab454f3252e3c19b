import type { Source } from "#domain/rows.ts";
import { yearOf } from "#domain/year.ts";

/** A source as one would cite it in passing: `CCTV News 2017`. A speech goes by its speaker. */
export function sourceText(source: Source): string {
  const { kind, publisher, author, title, published } = source;
  const speaker = kind === "speech" ? author : undefined;
  const year = yearOf(published);
  const name = speaker ?? publisher ?? author ?? title;
  return year === undefined ? name : `${name} ${String(year)}`;
}

/** The sources in passing, each once: two documents of one publisher and year read alike. */
export function sourceTexts(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(sourceText))];
}
