import { eventAsStated } from "#arithmetic/stated.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { EventId, PlaceId } from "#domain/ids.ts";
import type { PlaceEvent } from "#domain/rows.ts";
import { type OpenId, openId } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { figureLine, figureText } from "#words/figureText.ts";
import { nameLanguage, nameText } from "#words/nameText.ts";
import type { Fact } from "./facts.ts";
import { placeLine } from "./placeLine.ts";
import type { RowLink } from "./rowLink.ts";
import { type SourceModel, sourceModel } from "./sourceModel.ts";
import { DATASET_LANGUAGE } from "#words/languages.ts";
import { lateWords } from "#words/lateWords.ts";

/** An event as its source prints it. */
export interface PrintedEvent {
  readonly id: EventId;
  /** `Xiaomi signs · ≥ ¥23,000,000,000`. */
  readonly text: string;
  readonly source: SourceModel | undefined;
  readonly open: RowLink["open"];
}

/** Every text of an event's panel. */
export interface EventModel {
  readonly id: OpenId;
  readonly place: PlaceId;
  /** `Wuhan · Event`. */
  readonly kicker: string;
  readonly heading: { readonly text: string; readonly other: undefined };
  readonly language: string;
  readonly facts: readonly Fact[];
  readonly source: SourceModel | undefined;
  readonly note: string | undefined;
  readonly programme: RowLink | undefined;
  /** The events that disagree with it. */
  readonly contested: readonly PrintedEvent[];
}

/** The amount of an event with all its digits and its bound; undefined where none is printed. */
function amountText(event: PlaceEvent, words: Words): string | undefined {
  const stated = eventAsStated(event);
  return stated && figureLine(figureText(stated, words, "full"), words);
}

/** An event in one line, with what its source prints. */
export function printedEvent(
  event: PlaceEvent,
  dataset: Dataset,
  words: Words,
): PrintedEvent {
  const source = dataset.sources.get(event.source);
  const amount = amountText(event, words);
  return {
    id: event.id,
    text: [event.title, amount]
      .filter((part) => part !== undefined)
      .join(words.joins.dot),
    source: source && sourceModel(event, source, words),
    open: { kind: "event", id: event.id },
  };
}

/** All that the dataset holds of one event; undefined for an unknown one. */
export function eventModel(
  dataset: Dataset,
  id: EventId,
  words: Words,
): EventModel | undefined {
  const { events } = dataset.tables;
  const event = events.find((each) => each.id === id);
  if (!event) return undefined;
  const { facts, rows } = words.evidence;
  const { dot } = words.joins;
  const place = dataset.places.get(event.place);
  const programme = event.programme && dataset.programmes.get(event.programme);
  const amount = amountText(event, words);
  return {
    id: openId({ kind: "event", id }),
    place: event.place,
    kicker: [place ? nameText(place, words) : event.place, rows.event].join(
      dot,
    ),
    heading: { text: event.title, other: undefined },
    language: DATASET_LANGUAGE,
    facts: [
      { label: facts.date, text: dateText(event.date, words) },
      {
        label: facts.kind,
        text: lateWords(words).records.eventKinds[event.kind],
      },
      { label: facts.place, text: placeLine(dataset, event.place, words) },
      ...(amount === undefined ? [] : [{ label: facts.amount, text: amount }]),
    ],
    source: printedEvent(event, dataset, words).source,
    note: event.note,
    programme: programme && {
      text: nameText(programme, words),
      language: nameLanguage(programme, words),
      detail: words.evidence.rows.programme,
      open: { kind: "programme", id: programme.id },
    },
    contested: event.contested.flatMap((rival) => {
      const other = events.find((each) => each.id === rival);
      return other ? [printedEvent(other, dataset, words)] : [];
    }),
  };
}
