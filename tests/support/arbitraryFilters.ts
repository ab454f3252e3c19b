import * as fc from "fast-check";
import { FACET_NAMES, wordsOffered } from "#facets/facet.ts";
import type { FilterState } from "#facets/filter.ts";
import type { Dataset } from "#domain/dataset.ts";
import { year } from "./stated.ts";

/** Any setting of the filters; each keeps everything about half of the time, so that they meet. */
export function arbitraryFilters(dataset: Dataset): fc.Arbitrary<FilterState> {
  const facets = FACET_NAMES.map((name) => {
    const words = [...wordsOffered(name, dataset)];
    const some = fc.subarray(words, { minLength: 1 });
    return [name, fc.oneof(fc.constant("all"), some)] as const;
  });
  const years = fc.oneof(
    { weight: 2, arbitrary: fc.constant("all") },
    { weight: 1, arbitrary: fc.integer({ min: 2008, max: 2022 }).map(year) },
  );
  return fc
    .record({
      ...Object.fromEntries(facets),
      from: years,
      to: years,
      on: fc.constantFrom("all", "all", "2017", "2018-06"),
      source: fc.constantFrom("all", "all", "tiny-news", "no-such-source"),
      q: fc.constantFrom(
        "",
        "",
        "  ",
        "talent",
        "fund wuhan",
        "光谷",
        "nothing-at-all",
      ),
    })
    .map((record) => record as unknown as FilterState);
}
