import { lateWords } from "#words/lateWords.ts";
import { type Dataset, indicatorByYear } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { yearRuns } from "#words/yearsText.ts";

export interface ContextIndicator {
  readonly id: string;
  readonly title: string;
}

/** In which years places have the values that amounts are divided by. */
export interface ContextTable {
  readonly indicators: readonly ContextIndicator[];
  readonly rows: readonly {
    readonly place: Place;
    readonly name: string;
    /** The years that have a value, one text for each indicator: `2012–2015, 2018`; empty where there is none. */
    readonly years: readonly string[];
  }[];
  /** That there are more indicators, known for few places; empty where there are not. */
  readonly others: string;
}

/** An indicator of half of the places is context; others are curiosities. */
const LEAST_SHARE = 1 / 2;
const MOST_INDICATORS = 8;

/** The years in which each place has a value of the indicators that most places have. */
export function contextTable(
  dataset: Dataset,
  places: readonly Place[],
  words: Words,
): ContextTable {
  const texts = lateWords(words).coverage.context;
  const yearsOf = ({ id }: Place, indicator: string) => [
    ...indicatorByYear(dataset, id, indicator).keys(),
  ];
  const counted = [...dataset.info.indicators.values()].map((info) => ({
    id: info.id,
    title: nameText({ name: info.title, nameZh: info.titleZh }, words),
    places: places.filter((place) => yearsOf(place, info.id).length > 0).length,
  }));
  const some = counted.filter((indicator) => indicator.places > 0);
  const indicators = some
    .filter((indicator) => indicator.places >= places.length * LEAST_SHARE)
    .toSorted((a, b) => b.places - a.places)
    .slice(0, MOST_INDICATORS);
  return {
    indicators,
    rows: places.map((place) => ({
      place,
      name: nameText(place, words),
      years: indicators.map(({ id }) =>
        yearRuns(yearsOf(place, id)).join(words.evidence.comma),
      ),
    })),
    others: texts.others(some.length - indicators.length),
  };
}
