import type { Words } from "#words/catalogue.ts";
import { bibtex } from "./bibtex.ts";
import { gbt7714 } from "./gbt7714.ts";
import { plainCitation } from "./plainCitation.ts";
import type { Reference } from "./reference.ts";
import { ris } from "./ris.ts";

/** The styles of citation, in the order of the menu. */
export const CITE_STYLES = ["plain", "bibtex", "ris", "gbt7714"] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

interface StyleRules {
  readonly cite: (
    reference: Reference,
    accessed: string,
    words: Words,
  ) => string;
  /** Between two references. */
  readonly between: string;
  /** How a file of them ends, and what it is. */
  readonly extension: string;
  readonly mediaType: string;
}

const TEXT = { extension: "txt", mediaType: "text/plain" } as const;

/** How each style writes a reference, and a file of several. */
export const STYLE_RULES: Readonly<Record<CiteStyle, StyleRules>> = {
  plain: { cite: plainCitation, between: "\n", ...TEXT },
  bibtex: {
    cite: bibtex,
    between: "\n\n",
    extension: "bib",
    mediaType: "application/x-bibtex",
  },
  ris: {
    cite: ris,
    between: "\r\n",
    extension: "ris",
    mediaType: "application/x-research-info-systems",
  },
  gbt7714: { cite: gbt7714, between: "\n", ...TEXT },
};

/** Several references in one style, each once. */
export function citationList(
  references: readonly Reference[],
  style: CiteStyle,
  accessed: string,
  words: Words,
): string {
  const { cite, between } = STYLE_RULES[style];
  const texts = references.map((each) => cite(each, accessed, words));
  return [...new Set(texts)].join(between);
}
