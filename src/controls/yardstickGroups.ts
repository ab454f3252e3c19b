import { BASES } from "#domain/basis.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import type { PickGroup } from "#ui/pick.ts";
import { byKind } from "#view-state/yardstickOrder.ts";
import type { Words } from "#words/catalogue.ts";
import { yardstickText } from "#words/yardstickText.ts";

/**
 * A dataset's yardsticks by basis, each with the number of places that have a
 * figure; those that most of them have come first, since they compare best.
 */
export function yardstickGroups(
  dataset: Dataset,
  fill: ReadonlyMap<YardstickId, number>,
  total: number,
  words: Words,
): readonly PickGroup[] {
  const { yardsticks } = words.controls;
  const placesWith = ({ id }: Yardstick) => fill.get(id) ?? 0;
  const all = [...dataset.yardsticks.values()].toSorted(
    (a, b) => placesWith(b) - placesWith(a) || byKind(a, b),
  );
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
          count: yardsticks.inPlaces(placesWith(yardstick), total),
          keywords: [yardstick.id],
        };
      }),
  })).filter(({ items }) => items.length > 0);
}
