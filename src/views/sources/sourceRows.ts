import type { Source } from "#domain/rows.ts";
import { type Language, QUALITIES } from "#domain/vocabularies.ts";
import type { SourceOrder } from "#view-state/sourceOrder.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { languageText } from "#words/languageText.ts";
import type { Taken } from "./taken.ts";
import { lateWords } from "#words/lateWords.ts";

/** One document with what is taken from it. */
export interface SourceRow {
  readonly source: Source;
  readonly open: OpenRow;
  readonly title: string;
  readonly language: Language;
  /** Publisher and author; empty where neither is known. */
  readonly byline: string;
  readonly date: string;
  /** `Chinese`, or `English · machine translation`. */
  readonly languageText: string;
  readonly kind: string;
  readonly quality: string;
  readonly figures: number;
  readonly values: number;
  readonly events: number;
  /** How many of its figures another contradicts. */
  readonly contested: number;
}

type Compare = (a: Taken, b: Taken) => number;

/** Whatever a document lacks stands last. */
function byText(textOf: (source: Source) => string | undefined): Compare {
  return (a, b) => {
    const [one, other] = [textOf(a.source), textOf(b.source)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined);
    }
    return one.localeCompare(other, "en");
  };
}

const byFigures: Compare = (a, b) =>
  b.subjects.length - a.subjects.length ||
  b.values + b.events - (a.values + a.events);
const byTitle = byText(({ title }) => title);

/** Newest first; what is known by its year alone stands after all that is known by month or day. */
const byDate: Compare = (a, b) => {
  const [one, other] = [a.source.published, b.source.published];
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined);
  }
  return other.localeCompare(one, "en");
};

const ORDERS: Readonly<Record<SourceOrder, Compare>> = {
  figures: byFigures,
  date: byDate,
  quality: (a, b) =>
    QUALITIES.indexOf(a.source.quality) - QUALITIES.indexOf(b.source.quality),
  publisher: byText(({ publisher, author }) => publisher ?? author),
};

function rowOf({ source, subjects, values, events }: Taken, words: Words) {
  const { comma, noDate } = words.evidence;
  const { published, language, publisher, author } = source;
  return {
    source,
    open: { kind: "source", id: source.id } as const,
    title: source.title,
    language,
    byline: [publisher, author]
      .filter((part) => part !== undefined)
      .join(comma),
    date: published === undefined ? noDate : dateText(published, words),
    languageText: languageText(source, words),
    kind: lateWords(words).records.sourceKinds[source.kind],
    quality: words.qualities[source.quality],
    figures: subjects.length,
    values,
    events,
    contested: subjects.filter(
      ({ incentive }) => incentive.contested.length > 0,
    ).length,
  };
}

/** The documents in the order asked for; equals by their number of figures, then by title. */
export function sourceRows(
  taken: readonly Taken[],
  order: SourceOrder,
  words: Words,
): readonly SourceRow[] {
  return taken
    .toSorted((a, b) => ORDERS[order](a, b) || byFigures(a, b) || byTitle(a, b))
    .map((each) => rowOf(each, words));
}
