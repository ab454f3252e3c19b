import { lateWords } from "#words/lateWords.ts";
import type { Dataset } from "#domain/dataset.ts";
import { partsOf, subjectsFor } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import type { ViewState } from "#view-state/fields.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { openPage } from "#view-state/transitions.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";

/** A place below the one on the page. */
export interface PartLine {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly spoken: string;
  readonly to: ViewState;
}

/** Districts and zones of a city; the cities of a province; what lies directly below the country. */
function placesBelow(dataset: Dataset, place: Place): readonly Place[] {
  return place.level === "country" || place.level === "province"
    ? (dataset.children.get(place.id) ?? [])
    : partsOf(dataset, place.id);
}

/** The places below one, those with the most figures that pass the filters first. */
export function partList(
  dataset: Dataset,
  place: Place,
  { view, settings, keeps }: ResolvedView,
  words: Words,
): readonly PartLine[] {
  return placesBelow(dataset, place)
    .map((part) => ({
      part,
      name: nameText(part, words),
      count: subjectsFor(dataset, part.id, settings.zones).filter(keeps).length,
    }))
    .toSorted(
      (a, b) =>
        b.count - a.count || a.name.localeCompare(b.name, words.numbers.locale),
    )
    .map(({ part, name, count }) => ({
      id: part.id,
      name,
      count: words.controls.figures(count),
      spoken: lateWords(words).place.partSpoken(name, count),
      to: openPage(view, part.id),
    }));
}
