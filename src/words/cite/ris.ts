import type { Words } from "#words/catalogue.ts";
import { fileWords } from "#words/fileWords.ts";
import { oneLine, type Reference } from "./reference.ts";
import { lateWords } from "#words/lateWords.ts";

const TYPES: Readonly<Record<Reference["kind"], string>> = {
  view: "DATA",
  government: "ELEC",
  statistics: "RPRT",
  news: "NEWS",
  analysis: "ELEC",
  speech: "ELEC",
  other: "ELEC",
};

/** `2018/03/01/`: year, month, day and what else, each known or empty. */
function risDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

/**
 * A reference as a record of the RIS format: a line for each field that is
 * known, each ended by CR and LF.
 *
 * @param accessed the day on which it was looked at, as an ISO date.
 */
export function ris(
  reference: Reference,
  accessed: string,
  words: Words,
): string {
  const { kind, author, publisher, published, dataset, translated, url } =
    reference;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", TYPES[kind]],
    ["ID", reference.id],
    ["AU", author],
    ["TI", reference.title],
    ["T2", dataset?.title ?? (kind === "news" ? publisher : undefined)],
    ["ET", dataset && fileWords(words).cite.version(dataset.version)],
    ["PB", publisher],
    ["PY", published?.slice(0, 4)],
    ["DA", published && risDate(published)],
    ["Y2", url && risDate(accessed)],
    ["LA", reference.language],
    [
      "N1",
      translated === "none"
        ? undefined
        : lateWords(words).records.translations[translated],
    ],
    ["UR", url],
  ];
  const known = lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}\r\n`);
  return `${known.join("")}ER  - \r\n`;
}
