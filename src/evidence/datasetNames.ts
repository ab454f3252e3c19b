import type { Candidate } from "#arithmetic/choice.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { IncentiveId, PlaceId } from "#domain/ids.ts";
import { nameText } from "#words/nameText.ts";
import type { Names, StatedAs } from "#words/names.ts";
import type { Words } from "#words/catalogue.ts";
import { figureText } from "#words/figureText.ts";

/** A title as it stands within a sentence: `Residents` becomes `residents`, `GDP` stays. */
export function inSentence(title: string): string {
  return title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A place's name in the language in use, by its id. */
export function placeName(
  dataset: Dataset,
  words: Words,
): (id: PlaceId) => string {
  return (id) => {
    const place = dataset.places.get(id);
    return place ? nameText(place, words) : id;
  };
}

/** An indicator's title as the package describes it, in the language in use. */
export function indicatorName(
  dataset: Dataset,
  words: Words,
): (id: string) => string {
  return (id) => {
    const info = dataset.info.indicators.get(id);
    if (!info) return id;
    return inSentence(
      nameText({ name: info.title, nameZh: info.titleZh }, words),
    );
  };
}

/**
 * Looks up the names that steps and caveats refer to.
 *
 * @param behind the figures of the cell, whose numbers a sum's step names.
 * @param stated the figure that the steps are about; undefined for a sum.
 */
export function datasetNames(
  dataset: Dataset,
  words: Words,
  behind: readonly Candidate[] = [],
  stated?: StatedAs,
): Names {
  const programmeOf = (id: IncentiveId) => dataset.subjects.get(id)?.programme;
  const numberOf = (id: IncentiveId) => {
    const figure = behind.find(
      ({ subject }) => subject.incentive.id === id,
    )?.figure;
    return figure?.kind === "value"
      ? figureText(figure, words, "full").text
      : undefined;
  };
  return {
    place: placeName(dataset, words),
    indicator: indicatorName(dataset, words),
    publisher: (id) => {
      const source = dataset.sources.get(id);
      return source?.publisher ?? source?.title ?? id;
    },
    sourceTitle: (id) => dataset.sources.get(id)?.title ?? id,
    figure: (id) => {
      const programme = programmeOf(id);
      const name = programme ? nameText(programme, words) : id;
      const number = numberOf(id);
      return number === undefined
        ? name
        : [number, name].join(words.evidence.comma);
    },
    number: numberOf,
    stated,
  };
}
