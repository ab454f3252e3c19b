import type { Words } from "#words/catalogue.ts";

/** What is put into the attribute of a tag. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** The ways in which a view stands in another page. */
export const EMBEDDINGS = ["frozen", "live", "picture"] as const;
export type Embedding = (typeof EMBEDDINGS)[number];

export interface Embedded {
  /** The whole link of the view, with the dataset version that it shows. */
  readonly link: string;
  readonly title: string;
  /** The view in words, for who cannot see it. */
  readonly description: string;
  /** How high its frame is, in CSS pixels. */
  readonly height: number;
  /** The file that the picture is saved as. */
  readonly fileName: string;
}

/** A picture in words: its title, where that does not open them anyway, and what it shows. */
export function inWords(
  title: string,
  description: string,
  { joins }: Words,
): string {
  if (description === "") return title;
  return description.startsWith(title)
    ? description
    : joins.sentences([title + joins.stop, description]);
}

/** The link with another value of a parameter, the rest as it stands. */
function withParam(link: string, name: string, value: string): string {
  const url = new URL(link);
  url.searchParams.set(name, value);
  return url.href;
}

/**
 * The code that puts a view into another page: `live` with the data that are
 * current whenever it is read, `frozen` with those of now, or as a picture that
 * leads to the view.
 */
export function embedCode(how: Embedding, embedded: Embedded): string {
  const { link, title, description, height, fileName } = embedded;
  if (how === "picture") {
    return `<a href="${escaped(link)}"><img src="${escaped(fileName)}" alt="${escaped(description)}" width="1200" style="max-width:100%;height:auto"></a>`;
  }
  const embedLink = withParam(link, "embed", "1");
  const source =
    how === "live" ? withParam(embedLink, "data", "current") : embedLink;
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="${String(height)}" style="border:0" loading="lazy"></iframe>`;
}
