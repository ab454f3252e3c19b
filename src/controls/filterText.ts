import type { Dataset } from "#domain/dataset.ts";
import type { Selection } from "#facets/facet.ts";
import {
  activeFilters,
  type FilterName,
  type FilterState,
} from "#facets/filter.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { facetWord } from "./facetWords.ts";

/**
 * A filter that is on, in words: `Sector: Artificial intelligence, Blockchain`,
 * `Announced 2015–2018`, `Search: peacock`.
 */
export function filterText(
  name: FilterName,
  state: FilterState,
  words: Words,
  dataset: Dataset,
): string {
  const { chips, filters, filterPanel } = words.controls;
  if (name === "q") return chips.query(state.q.trim());
  if (name === "years") {
    const { from, to } = state;
    if (from !== "all" && to !== "all") return chips.between(from, to);
    if (from !== "all") return chips.from(from);
    return to === "all" ? filterPanel.allYears : chips.until(to);
  }
  if (name === "on") return chips.inForce(dateText(state.on, words));
  if (name === "source") {
    const source =
      state.source === "all" ? undefined : dataset.sources.get(state.source);
    return chips.of(filters.source, [source?.title ?? filterPanel.any]);
  }
  const chosen: Selection = state[name];
  const texts =
    chosen === "all"
      ? [filterPanel.any]
      : chosen.map((word) => facetWord(name, word, words, dataset));
  return chips.of(filters[name], texts);
}

/** All filters that are on, in words, in the order of the panel; and that the one which starts on is off. */
export function filterTexts(
  state: FilterState,
  words: Words,
  dataset: Dataset,
): readonly string[] {
  const texts = activeFilters(state).map((name) =>
    filterText(name, state, words, dataset),
  );
  return state.quality === "all"
    ? [...texts, words.controls.chips.lowShown]
    : texts;
}
