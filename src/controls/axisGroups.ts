import { lateWords } from "#words/lateWords.ts";
import { GDP_HEAD, indicatorIds, indicatorRow } from "#arithmetic/indicator.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceId } from "#domain/ids.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import type { PickGroup } from "#ui/pick.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText, otherName } from "#words/nameText.ts";
import { yardstickGroups } from "./yardstickGroups.ts";

/**
 * What an axis can show: the yardsticks by basis, and the indicators that any
 * of the places has, those of most places first. Each with the number of places.
 */
export function axisGroups(
  dataset: Dataset,
  places: readonly PlaceId[],
  fill: ReadonlyMap<YardstickId, number>,
  words: Words,
): readonly PickGroup[] {
  const { yardsticks } = words.controls;
  const total = places.length;
  const indicators = indicatorIds(dataset)
    .map((id) => {
      const { values } = indicatorRow(dataset, places, id);
      return { id, count: places.filter((each) => values.get(each)).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const items = indicators.map(({ id, count }) => {
    const info = dataset.info.indicators.get(id);
    const named = info && { name: info.title, nameZh: info.titleZh };
    return {
      value: id,
      label: named
        ? nameText(named, words)
        : words.settings.per[GDP_HEAD].label,
      aside: named && otherName(named, words),
      count: yardsticks.inPlaces(count, total),
      keywords: [id],
    };
  });
  return [
    ...(items.length > 0
      ? [{ id: "indicators", label: lateWords(words).relate.indicators, items }]
      : []),
    ...yardstickGroups(dataset, fill, total, words),
  ];
}
