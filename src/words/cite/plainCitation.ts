import type { Words } from "#words/catalogue.ts";
import { fileWords } from "#words/fileWords.ts";
import { dateText } from "#words/dateText.ts";
import { oneLine, type Reference } from "./reference.ts";
import { lateWords } from "#words/lateWords.ts";

/**
 * A reference as a line to be read: `Tiny Gazette (1 Mar 2018). Bulletin.
 * https://… Accessed 26 Nov 2026.` Without an author the publisher stands for
 * one, without either the title; without a date `n.d.`.
 *
 * @param accessed the day on which it was looked at, as an ISO date.
 */
export function plainCitation(
  reference: Reference,
  accessed: string,
  words: Words,
): string {
  const { author, publisher, published, dataset, translated, url } = reference;
  const { plain } = fileWords(words).cite;
  const title = oneLine(reference.title);
  const who = author ?? publisher;
  const date =
    published === undefined ? plain.noDate : dateText(published, words);
  const parts = [
    plain.dated(oneLine(who ?? title), date),
    who === undefined ? "" : plain.sentence(title),
    dataset
      ? plain.sentence(plain.version(dataset.title, dataset.version))
      : "",
    author !== undefined && publisher !== undefined
      ? plain.sentence(oneLine(publisher))
      : "",
    translated === "none"
      ? ""
      : plain.sentence(
          plain.capital(lateWords(words).records.translations[translated]),
        ),
    url ?? "",
    url === undefined ? "" : plain.accessed(dateText(accessed, words)),
  ];
  return plain.joined(parts.filter((part) => part !== ""));
}
