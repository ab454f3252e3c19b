import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import {
  partsOf,
  provinceOf,
  subjectsFor,
  type ZoneRule,
} from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import type { PickGroup, PickItem } from "#ui/pick.ts";
import { MOST_PLACES } from "#view-state/fields.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText, otherName } from "#words/nameText.ts";

interface Asked {
  readonly dataset: Dataset;
  readonly chosen: readonly PlaceId[];
  readonly zones: ZoneRule;
  readonly words: Words;
  /** The country too, and provinces without figures of their own: they have no figures to compare, but a page. */
  readonly isEveryLevel?: boolean;
}

function itemOf(
  place: Place,
  { dataset, chosen, zones, words }: Asked,
): PickItem {
  const { places, figures } = words.controls;
  const count = subjectsFor(dataset, place.id, zones).length;
  const isChosen = chosen.includes(place.id);
  const isFull = !isChosen && chosen.length >= MOST_PLACES;
  const isLast = isChosen && chosen.length === 1;
  return {
    value: place.id,
    label: nameText(place, words),
    aside: otherName(place, words),
    count: figures(count),
    isInset: place.level === "district" || place.level === "zone",
    off: (isFull && places.full) || (isLast && places.last) || undefined,
    keywords: [
      place.id,
      place.name,
      ...(place.code === undefined ? [] : [place.code]),
    ],
  };
}

/**
 * The places to choose from: cities with their districts and zones under the
 * province, municipalities together. A province itself is offered where it has
 * figures of its own, and the country not at all, unless every level is asked for.
 */
export function placeGroups(asked: Asked): readonly PickGroup[] {
  const { dataset, words, isEveryLevel = false } = asked;
  const byName = (a: Place, b: Place) =>
    nameText(a, words).localeCompare(nameText(b, words), words.numbers.locale);
  const groups = new Map<string, Place[]>();
  for (const place of dataset.tables.places.toSorted(byName)) {
    const hasOwnFigures = dataset.subjectsOfPlace.has(place.id);
    const isOffered =
      place.level === "city" ||
      (place.level === "province" && (hasOwnFigures || isEveryLevel));
    if (!isOffered) continue;
    const province = provinceOf(dataset, place);
    const isMunicipality = !province || province.level === "city";
    const key = isMunicipality ? "" : province.id;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const labelled = [...groups].map(([key, places]) => {
    const province = dataset.places.get(key as PlaceId);
    const own = places.filter(({ level }) => level === "province");
    const cities = places.filter(({ level }) => level === "city");
    const withParts = cities.flatMap((city) => [
      city,
      ...partsOf(dataset, city.id).toSorted(byName),
    ]);
    return {
      id: key,
      label: province
        ? nameText(province, words)
        : words.controls.places.municipalities,
      items: [...own, ...withParts].map((place) => itemOf(place, asked)),
    };
  });
  const sorted = labelled.toSorted((a, b) =>
    a.label.localeCompare(b.label, words.numbers.locale),
  );
  const countries = isEveryLevel
    ? dataset.tables.places.filter(({ level }) => level === "country")
    : [];
  const top = countries.map((place) => itemOf(place, asked));
  return top.length > 0 ? [{ id: "country", items: top }, ...sorted] : sorted;
}
