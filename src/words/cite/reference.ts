import type { DatasetInfo } from "#domain/dataset.ts";
import type { Source } from "#domain/rows.ts";
import type {
  Language,
  SourceKind,
  Translation,
} from "#domain/vocabularies.ts";
import { isVersion } from "#domain/version.ts";
import type { Words } from "#words/catalogue.ts";
import { fileWords } from "#words/fileWords.ts";

/** What is cited, before any style: a source, or a view of the dataset. What is not known is undefined. */
export interface Reference {
  /** Small letters, digits and hyphens. */
  readonly id: string;
  readonly kind: SourceKind | "view";
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO date at the precision that is known. */
  readonly published: string | undefined;
  /** The dataset that a view is a part of. */
  readonly dataset:
    { readonly title: string; readonly version: string } | undefined;
  readonly language: Language;
  readonly translated: Translation;
  readonly url: string | undefined;
}

/** A source as something to be cited. */
export function sourceReference(source: Source): Reference {
  return { ...source, dataset: undefined };
}

/** A view as something to be cited: a part of the dataset, dated as its version is. */
export function viewReference(
  view: {
    readonly kind: string;
    /** Tells it from other views of its kind: small letters and digits. */
    readonly mark: string;
    readonly title: string;
    readonly link: string;
  },
  { title, version }: DatasetInfo,
  words: Words,
): Reference {
  const [year = "", month = ""] = version.split(".");
  // A package of somebody's own may number its versions otherwise.
  const isDated = isVersion(version);
  return {
    id: `fourth-pole-${version.replaceAll(".", "-")}-${view.kind}-${view.mark}`,
    kind: "view",
    title: view.title,
    author: fileWords(words).cite.compiler,
    publisher: undefined,
    published: isDated ? `${year}-${month.padStart(2, "0")}` : undefined,
    dataset: { title: fileWords(words).cite.datasetTitle(title), version },
    language: words.language.code,
    translated: "none",
    url: view.link,
  };
}

/** Text on one line: a line break within a field would end it. */
export const oneLine = (text: string): string =>
  text.replaceAll(/\s+/gu, " ").trim();
