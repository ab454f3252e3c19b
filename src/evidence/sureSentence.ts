import { lateWords } from "#words/lateWords.ts";
import type { Cell } from "#arithmetic/grid.ts";
import { MOST_TRIED, robustness } from "#arithmetic/robustness.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Settings } from "#domain/settings.ts";
import type { Words } from "#words/catalogue.ts";
import { placeName } from "./datasetNames.ts";

/**
 * How sure the rank of a cell is, among the places on screen: `Shenzhen leads
 * this row in 6 of 6 ways of counting.` Undefined where it has no figure to be ranked.
 *
 * @param row the cells of all places on screen on the cell's yardstick, its own among them.
 */
export function sureSentence(
  cell: Cell,
  row: readonly Cell[],
  settings: Settings,
  dataset: Dataset,
  words: Words,
): string | undefined {
  if (cell.rank === undefined) return undefined;
  const texts = lateWords(words).sure;
  const { yardstick } = cell;
  const tried = robustness({ yardstick, cells: row }, settings, dataset);
  if (tried.kind === "no-order") return texts.place.alone;
  if (tried.kind === "too-many") return texts.tooMany(MOST_TRIED);
  const own = tried.places.find(({ place }) => place === cell.place);
  if (!own) return undefined;
  const name = placeName(dataset, words)(cell.place);
  const of = tried.ways.length;
  const led = tried.ways.filter(({ leaders }) => leaders.includes(cell.place));
  const shared = led.filter(({ leaders }) => leaders.length > 1);
  if (of === 1) return texts.place.onlyOne(name, cell.rank);
  return cell.rank === 1
    ? texts.place.leads(name, led.length, shared.length, of)
    : texts.place.ranks(name, own.best, own.worst, of);
}
