import { lateWords } from "#words/lateWords.ts";
import type { Dataset } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import { MOST_PLACES, type ViewState } from "#view-state/fields.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { addPlace, openPage } from "#view-state/transitions.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText, otherLanguage, otherName } from "#words/nameText.ts";

interface PlaceLink {
  readonly name: string;
  readonly to: ViewState;
}

/** Which place the page is about, and where to go from it. */
export interface HeadModel {
  /** In the language that the app does not speak. */
  readonly otherName: string | undefined;
  readonly otherLanguage: string;
  readonly level: string;
  /** What it lies in, from the next above to the province. */
  readonly above: readonly PlaceLink[];
  readonly code: string;
  readonly previous: PlaceLink | undefined;
  readonly next: PlaceLink | undefined;
  readonly isCompared: boolean;
  /** With the place among the compared; undefined where it is, or where there is no room. */
  readonly compared: ViewState | undefined;
  /** Why it cannot be compared too; empty where it can. */
  readonly full: string;
}

/** A zone lies in its city and its province; a municipality is its own province. */
function placesAbove(dataset: Dataset, place: Place): readonly Place[] {
  const parent =
    place.parent === undefined ? undefined : dataset.places.get(place.parent);
  const above = [parent, provinceOf(dataset, place)].filter(
    (each) => each !== undefined && each !== place,
  );
  return [...new Set(above)].filter((each) => each !== undefined);
}

/** Makes the head of a page. */
export function headModel(
  dataset: Dataset,
  place: Place,
  { view, places }: ResolvedView,
  words: Words,
): HeadModel {
  const linkTo = (other: Place | undefined): PlaceLink | undefined =>
    other && { name: nameText(other, words), to: openPage(view, other.id) };
  const chosen = places.flatMap((id) => dataset.places.get(id) ?? []);
  const at = chosen.indexOf(place);
  const isCompared = view.places.includes(place.id);
  const isFull = !isCompared && view.places.length >= MOST_PLACES;
  return {
    otherName: otherName(place, words),
    otherLanguage: otherLanguage(words),
    level: words.levels[place.level],
    above: placesAbove(dataset, place).flatMap((each) => linkTo(each) ?? []),
    code:
      place.code === undefined
        ? ""
        : lateWords(words).place.head.code(place.code),
    previous: at > 0 ? linkTo(chosen[at - 1]) : undefined,
    next: linkTo(chosen[at + 1]),
    isCompared,
    compared:
      isCompared || isFull
        ? undefined
        : { ...addPlace(view, place.id), at: place.id },
    full: isFull ? lateWords(words).place.head.full(MOST_PLACES) : "",
  };
}
