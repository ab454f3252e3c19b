import { type Cell, compare } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { decode } from "#view-state/codec.ts";
import { resolve, type ResolvedView } from "#view-state/resolve.ts";
import { english, type Words } from "#words/catalogue.ts";

/** What a link asks of a dataset. */
export function asked(
  dataset: Dataset,
  link: string,
  words: Words = english,
): ResolvedView {
  const { view, problems } = decode(link);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return resolve(view, dataset, buildSearchIndex(dataset), words).resolved;
}

/** The cells of the first row that a link asks for, computed as the app does. */
export function cellsOf(dataset: Dataset, link: string): readonly Cell[] {
  const { places, yardsticks, settings, keeps } = asked(dataset, link);
  return compare(dataset, places, yardsticks, settings, keeps)[0]?.cells ?? [];
}

/** The one cell that a link asks for. */
export function cellOf(dataset: Dataset, link: string): Cell {
  const [cell] = cellsOf(dataset, link);
  if (!cell) throw new Error(`no cell for ${link}`);
  return cell;
}
