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

/** Where it can be read, in short: `gov.cn 2018`; the id where it has no address. */
function siteText({ id, url, published }: Source): string {
  const site =
    url !== undefined && URL.canParse(url)
      ? new URL(url).hostname.replace(/^www\./, "")
      : id;
  const year = yearOf(published);
  return year === undefined ? site : `${site} ${String(year)}`;
}

/**
 * The sources in passing, each once: two documents of one publisher and year
 * read alike. One whose name cannot be drawn goes by its site.
 *
 * @param canDraw whether there is a font for a sign.
 */
export function sourceTexts(
  sources: readonly Source[],
  canDraw: (sign: string) => boolean = () => true,
): readonly string[] {
  const texts = sources.map((source) => {
    const text = sourceText(source);
    return Array.from(text).every(canDraw) ? text : siteText(source);
  });
  return [...new Set(texts)];
}
