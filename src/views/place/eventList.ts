import { lateWords } from "#words/lateWords.ts";
import type { Dataset } from "#domain/dataset.ts";
import { partsOf } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import type { Settings } from "#domain/settings.ts";
import type { OpenRow } from "#view-state/openId.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameText } from "#words/nameText.ts";
import { documentTag } from "#words/languages.ts";

/** Something dated that happened, in a few lines. */
export interface EventLine {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** `Park · Optics Valley · contested`. */
  readonly detail: string;
  readonly printed: string;
  /** The language of what is printed. */
  readonly language: string | undefined;
  readonly open: OpenRow;
}

/** The events of a place, and with `in` those of its districts and zones, the newest first. */
export function eventList(
  dataset: Dataset,
  place: Place,
  { zones }: Settings,
  words: Words,
): readonly EventLine[] {
  const parts = zones === "in" ? partsOf(dataset, place.id) : [];
  const places = new Map([place, ...parts].map((each) => [each.id, each]));
  return dataset.tables.events
    .filter((event) => places.has(event.place))
    .toSorted((a, b) => b.date.localeCompare(a.date, "en"))
    .map((event) => {
      const owner = places.get(event.place);
      const source = dataset.sources.get(event.source);
      return {
        id: event.id,
        date: dateText(event.date, words),
        title: event.title,
        detail: [
          lateWords(words).records.eventKinds[event.kind],
          owner && owner !== place ? nameText(owner, words) : "",
          event.contested.length > 0 ? words.views.contested : "",
        ]
          .filter((part) => part !== "")
          .join(words.joins.dot),
        printed: lateWords(words).place.events.printed(event.asPrinted),
        language: source && documentTag(source.language),
        open: { kind: "event", id: event.id },
      };
    });
}
