import type { Words } from "#words/catalogue.ts";
import { fileWords } from "#words/fileWords.ts";
import { oneLine, type Reference } from "./reference.ts";
import { lateWords } from "#words/lateWords.ts";

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  // Escaped with a backslash they would still be counted, and unbalance the entry.
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
  "&": String.raw`\&`,
  "%": String.raw`\%`,
  $: String.raw`\$`,
  "#": String.raw`\#`,
  _: String.raw`\_`,
};

/** Text for a field: what LaTeX would run is escaped, all other signs stay UTF-8. */
export function bibtexText(text: string): string {
  return oneLine(text).replaceAll(
    /[\\{}~^&%$#_]/g,
    (sign) => SPECIAL[sign] ?? sign,
  );
}

/** Addresses stand as they are; only braces and backslashes, which no address needs, are written by their codes. */
const addressText = (url: string) =>
  url.replaceAll(
    /[{}\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const TYPES: Readonly<Record<Reference["kind"], string>> = {
  view: "misc",
  // A page on a government's site is no numbered report, and often the work of a newspaper.
  government: "misc",
  statistics: "techreport",
  news: "article",
  analysis: "misc",
  speech: "misc",
  other: "misc",
};

/** In which field each type of entry names who published it. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  techreport: "institution",
  article: "journal",
  misc: "howpublished",
};

/** Kinds that bodies issue in their own name. */
const ISSUED: ReadonlySet<Reference["kind"]> = new Set([
  "government",
  "statistics",
]);

/** Braces within keep names and capitals as they are: the order of Chinese names is not BibTeX's. */
const kept = (text: string) => `{${bibtexText(text)}}`;

/**
 * A reference as a BibTeX entry. A body that issued a document stands for its
 * author; unknown fields are left out.
 *
 * @param accessed the day on which it was looked at, as an ISO date.
 */
export function bibtex(
  reference: Reference,
  accessed: string,
  words: Words,
): string {
  const { author, publisher, published, dataset, translated, url } = reference;
  const type = TYPES[reference.kind];
  const [year, month] = (published ?? "").split("-");
  const issuer = ISSUED.has(reference.kind) ? publisher : undefined;
  const who = author ?? issuer;
  const container = dataset
    ? fileWords(words).cite.plain.version(dataset.title, dataset.version)
    : publisher;
  // A report must have an institution; elsewhere who stands for the author is not named again.
  const isNamed = type === "techreport" || container !== who;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", who && kept(who)],
    ["title", kept(reference.title)],
    [
      PUBLISHERS[type] ?? "",
      isNamed && container ? bibtexText(container) : undefined,
    ],
    ["year", year === "" ? undefined : year],
    ["month", month && String(Number(month))],
    ["version", dataset?.version],
    ["url", url && addressText(url)],
    ["urldate", url && accessed],
    [
      "note",
      translated === "none"
        ? undefined
        : bibtexText(lateWords(words).records.translations[translated]),
    ],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name} = {${value ?? ""}},`);
  return [`@${type}{${reference.id},`, ...lines, "}"].join("\n");
}
