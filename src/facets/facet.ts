import { BASES } from "#domain/basis.ts";
import { BOUNDS } from "#domain/bound.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import {
  AUDIENCES,
  INSTRUMENTS,
  LEVELS,
  QUALITIES,
  SECTORS,
  STATUSES,
} from "#domain/vocabularies.ts";

interface Facet<Word extends string = string> {
  /** The words that it offers, in their order; `places` where they are the dataset's provinces. */
  readonly words: readonly Word[] | "provinces";
  /** What is chosen before anyone chooses. */
  readonly initial: "all" | readonly Word[];
  /** The words under which a figure falls; it is kept if one of them is chosen. */
  readonly wordsOf: (subject: Subject, dataset: Dataset) => readonly string[];
}

function facet<const Word extends string>(
  words: readonly Word[],
  wordsOf: Facet["wordsOf"],
  initial: "all" | readonly NoInfer<Word>[] = "all",
) {
  return { words, initial, wordsOf };
}

/**
 * The filters that offer words, in the order of the panel. The name of each is
 * its parameter in the link; the field of the view state, the control, the
 * chips, the reset and the hint of an empty result all follow from its entry.
 */
export const FACETS = {
  sector: facet(SECTORS, ({ programme }) => programme.sectors),
  basis: facet(BASES, ({ incentive }) => [incentive.basis]),
  recipient: facet(RECIPIENTS, ({ incentive }) => [incentive.recipient]),
  instrument: facet(INSTRUMENTS, ({ incentive }) => [incentive.instrument]),
  audience: facet(AUDIENCES, ({ programme }) => programme.audience),
  level: facet(LEVELS, ({ place }) => [place.level]),
  province: {
    words: "provinces",
    initial: "all",
    wordsOf: ({ place }, dataset) => {
      const province = provinceOf(dataset, place);
      return province ? [province.id] : [];
    },
  },
  status: facet(STATUSES, ({ programme }) => [programme.status]),
  bound: facet(BOUNDS, ({ incentive }) => [incentive.bound]),
  quality: facet(QUALITIES, ({ source }) => [source.quality], [
    "high",
    "medium",
  ]),
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The words that a facet offers; provinces are named by their place ids. */
export type FacetWord<Name extends FacetName> =
  (typeof FACETS)[Name]["words"] extends readonly (infer Word extends string)[]
    ? Word
    : string;

/** What is chosen in a facet: everything, or some of its words (never none). */
export type Selection<Word extends string = string> = "all" | readonly Word[];

export type Selections = {
  readonly [Name in FacetName]: Selection<FacetWord<Name>>;
};

/** A facet by its name, without the narrowness of its own words. */
export function facetNamed(name: FacetName): Facet {
  return FACETS[name];
}

/** The words that a facet offers on a dataset, in their order. */
export function wordsOffered(
  name: FacetName,
  dataset: Dataset,
): readonly string[] {
  const { words } = facetNamed(name);
  if (words !== "provinces") return words;
  const provinces = new Set<string>();
  for (const subject of dataset.subjects.values()) {
    const province = provinceOf(dataset, subject.place);
    if (province) provinces.add(province.id);
  }
  return [...provinces].toSorted();
}
