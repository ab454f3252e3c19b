import type { PlaceEvent, Source } from "#domain/rows.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { DATASET_LANGUAGE, documentTag } from "#words/languages.ts";
import { lateWords } from "#words/lateWords.ts";

/** A row of the dataset in one line, to be opened. */
export interface RowLink {
  readonly text: string;
  /** The language of the text, where it is not that of the app. */
  readonly language: string | undefined;
  readonly detail: string;
  readonly open: OpenRow;
}

/** `A park opens`, `18 Nov 2018 · Park · contested`. */
export function eventLink(event: PlaceEvent, words: Words): RowLink {
  const { dot } = words.joins;
  return {
    text: event.title,
    language: DATASET_LANGUAGE,
    detail: [
      dateText(event.date, words),
      lateWords(words).records.eventKinds[event.kind],
      event.contested.length > 0 ? words.views.contested : "",
    ]
      .filter((part) => part !== "")
      .join(dot),
    open: { kind: "event", id: event.id },
  };
}

/** A document by its title; `Tiny Gazette · 1 Mar 2018 · high quality`. */
export function sourceLink(source: Source, words: Words): RowLink {
  const { noDate, qualityOf } = words.evidence;
  const { dot } = words.joins;
  const { publisher, published, quality } = source;
  return {
    text: source.title,
    language: documentTag(source.language),
    detail: [
      publisher,
      published === undefined ? noDate : dateText(published, words),
      qualityOf(words.qualities[quality]),
    ]
      .filter((part) => part !== undefined)
      .join(dot),
    open: { kind: "source", id: source.id },
  };
}

/** Dated things in their order; one of a year stands before those of its months. */
export function inTime(events: readonly PlaceEvent[]): readonly PlaceEvent[] {
  return events.toSorted((a, b) => a.date.localeCompare(b.date, "en"));
}
