import type { Words } from "#words/catalogue.ts";
import { fileWords } from "#words/fileWords.ts";
import { oneLine, type Reference } from "./reference.ts";

/** The kinds of document of the standard: database, newspaper, report, and what was published online. */
const CODES: Readonly<Record<Reference["kind"], string>> = {
  view: "DB",
  news: "N",
  statistics: "R",
  government: "EB",
  analysis: "EB",
  speech: "EB",
  other: "EB",
};

/** What cannot be read online is no electronic bulletin, but something else. */
const OFFLINE: Readonly<Record<string, string>> = { EB: "Z" };

/** The marks between the items: a document in Chinese has the Chinese ones, others the Western ones with a space. */
const MARKS = {
  zh: { stop: "．", comma: "，", noDate: "[无日期]" },
  other: { stop: ". ", comma: ", ", noDate: "[n.d.]" },
} as const;

/** One syllable of pinyin: its initial, if any, and its final. */
const SYLLABLE =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?a(?:ng?)?|[iu]?ai|i?ao|i?ong|[iuüv]?e(?:ng?)?|u?ei|er|iu|u?o|ou|i(?:ng?)?|u[in]?|[üv]n?)";
const PINYIN_NAME = new RegExp(
  `^(${SYLLABLE}) (${SYLLABLE}(?:(?:['’]|(?![aeo]))${SYLLABLE})?)(?= |$)`,
  "iu",
);

/** The surname in capitals, as the standard has it of names in Latin letters. It is known of names in pinyin alone, where it stands first. */
const named = (name: string): string =>
  name.replace(
    PINYIN_NAME,
    (_, surname: string, given: string) => `${surname.toUpperCase()} ${given}`,
  );

/** Items one after another; one that ends in a stop of its own gets no second. */
function stopped(items: readonly string[], stop: string): string {
  return items
    .filter((item) => item !== "")
    .reduce((text, item) => {
      if (text === "") return item;
      const isStopped = /[.．。]$/.test(text);
      return `${text}${isStopped ? stop.slice(1) : stop}${item}`;
    }, "");
}

/**
 * A reference by GB/T 7714—2015. Without an author the body that published it
 * is responsible; without either it begins with its title, as the standard
 * allows in numbered lists. An unknown date is said: `[n.d.]`, in Chinese
 * `[无日期]`. After an address stands no mark, which would become part of it.
 *
 * @param accessed the day on which it was looked at, as an ISO date.
 */
export function gbt7714(
  reference: Reference,
  accessed: string,
  words: Words,
): string {
  const { kind, author, publisher, published, dataset, language, url } =
    reference;
  const { stop, comma, noDate } = language === "zh" ? MARKS.zh : MARKS.other;
  const isNews = kind === "news" && publisher !== undefined;
  const code = kind === "news" && !isNews ? "EB" : CODES[kind];
  const medium = url === undefined ? (OFFLINE[code] ?? code) : `${code}/OL`;
  const part = dataset ? `//${oneLine(dataset.title)}` : "";
  const seen = url === undefined ? "" : `[${accessed}]`;
  const responsible = author ?? (isNews ? undefined : publisher);
  // Who published is named a second time only where somebody else is responsible.
  const isNamed = publisher !== undefined && responsible !== publisher;
  const year = published?.slice(0, 4) ?? noDate;
  const updated =
    published === undefined || published.length === 4 ? "" : `(${published})`;
  const undated = published === undefined ? noDate : `(${published})`;
  const dates = isNews ? (published ?? noDate) : `${year}${updated}`;
  const publication = isNamed
    ? `${oneLine(publisher)}${comma}${dates}${seen}`
    : `${undated}${seen}`;
  const text = stopped(
    [
      author === undefined
        ? oneLine(responsible ?? "")
        : named(oneLine(author)),
      `${oneLine(reference.title)}[${medium}]${part}`,
      dataset ? fileWords(words).cite.version(dataset.version) : "",
      publication,
      url ?? "",
    ],
    stop,
  );
  return url === undefined ? `${text}${stop.trim()}` : text;
}
