import { BASES } from "#domain/basis.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { YardstickId } from "#domain/yardstick.ts";
import type { PickGroup } from "#ui/pick.ts";
import { byKind } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";
import { yardstickText } from "#words/yardstickText.ts";

/** A dataset's yardsticks by basis, each with the number of places that have a figure. */
export function yardstickGroups(
  dataset: Dataset,
  fill: ReadonlyMap<YardstickId, number>,
  total: number,
  words: Words,
): readonly PickGroup[] {
  const { yardsticks } = words.controls;
  const all = [...dataset.yardsticks.values()].toSorted(byKind);
  return BASES.map((basis) => ({
    id: basis,
    label: words.bases[basis].label,
    items: all
      .filter((yardstick) => yardstick.basis === basis)
      .map((yardstick) => {
        const { title, name } = yardstickText(yardstick, words);
        return {
          value: yardstick.id,
          label: title,
          detail: name,
          count: yardsticks.inPlaces(fill.get(yardstick.id) ?? 0, total),
          keywords: [yardstick.id],
        };
      }),
  })).filter(({ items }) => items.length > 0);
}
