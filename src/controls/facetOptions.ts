import type { Dataset } from "#domain/dataset.ts";
import type { FacetCounts } from "#facets/counts.ts";
import { type FacetName, type Selection, wordsOffered } from "#facets/facet.ts";
import type { ViewState } from "#view-state/fields.ts";

/** A word of a facet as the panel offers it. */
export interface FacetOption {
  readonly word: string;
  /** How many figures it would keep, given all other filters. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** The words of a facet: those at hand, and those that are shown on demand. */
export interface FacetOptions {
  readonly atHand: readonly FacetOption[];
  readonly others: readonly FacetOption[];
}

/** How many words are shown before anyone asks for more. */
const AT_HAND = 6;

/**
 * The words that a facet offers, in their order. At hand are the chosen ones and
 * the first that keep a figure; a lone further word is not worth a click.
 */
export function facetOptions(
  name: FacetName,
  view: ViewState,
  counts: FacetCounts,
  dataset: Dataset,
): FacetOptions {
  const chosen: Selection = view[name];
  const options = wordsOffered(name, dataset).map((word) => ({
    word,
    count: counts.words[name].get(word) ?? 0,
    isChosen: chosen !== "all" && chosen.includes(word),
  }));
  const useful = options.filter(({ count, isChosen }) => count > 0 || isChosen);
  const candidates = useful.length > 0 ? useful : options;
  const most = options.length <= AT_HAND + 1 ? options.length : AT_HAND;
  const free = most - candidates.filter(({ isChosen }) => isChosen).length;
  const first = new Set(
    candidates.filter(({ isChosen }) => !isChosen).slice(0, Math.max(0, free)),
  );
  const isAtHand = (option: FacetOption) =>
    option.isChosen || first.has(option) || options.length <= most;
  return {
    atHand: options.filter(isAtHand),
    others: options.filter((option) => !isAtHand(option)),
  };
}
