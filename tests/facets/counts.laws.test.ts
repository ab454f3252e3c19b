import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yearOf } from "#domain/year.ts";
import { countFacets } from "#facets/counts.ts";
import { FACET_NAMES, wordsOffered } from "#facets/facet.ts";
import {
  activeFilters,
  type FilterState,
  FILTERS,
  keeper,
} from "#facets/filter.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { arbitraryFilters } from "#tests/support/arbitraryFilters.ts";

const dataset = tinyDataset();
const context = { dataset, search: buildSearchIndex(dataset) };
const subjects = [...dataset.subjects.values()];
const shown = (state: FilterState) => subjects.filter(keeper(state, context));
const filters = arbitraryFilters(dataset);
const SETTINGS = { seed: 20261122, numRuns: 60 };

describe(countFacets, () => {
  test("each word's count is what choosing it alone would show", () => {
    const property = fc.property(filters, (state) => {
      const { words } = countFacets(subjects, state, context);
      for (const name of FACET_NAMES) {
        for (const word of wordsOffered(name, dataset)) {
          const chosen = { ...state, [name]: [word] } as FilterState;
          expect([name, word, words[name].get(word) ?? 0]).toEqual([
            name,
            word,
            shown(chosen).length,
          ]);
        }
      }
    });
    fc.assert(property, SETTINGS);
  });

  test("lifting a filter shows exactly as many more as it alone keeps out", () => {
    const property = fc.property(filters, (state) => {
      const { kept, keptOutBy } = countFacets(subjects, state, context);
      expect(kept).toBe(shown(state).length);
      for (const name of activeFilters(state)) {
        const lifted = { ...state, ...FILTERS[name].lifted };
        expect([name, shown(lifted).length - kept]).toEqual([
          name,
          keptOutBy.get(name) ?? 0,
        ]);
        expect(activeFilters(lifted)).not.toContain(name);
      }
      for (const name of keptOutBy.keys()) {
        expect(activeFilters(state)).toContain(name);
      }
    });
    fc.assert(property, SETTINGS);
  });

  test("each year's count is what that year alone would show, and all figures are counted", () => {
    const property = fc.property(filters, (state) => {
      const { years, undated, total } = countFacets(subjects, state, context);
      const allYears = shown({ ...state, from: "all", to: "all" });
      for (const [year, count] of years) {
        expect(shown({ ...state, from: year, to: year })).toHaveLength(count);
      }
      const counted = [...years.values()].reduce(
        (sum, count) => sum + count,
        0,
      );
      expect(counted + undated).toBe(allYears.length);
      expect(undated).toBe(
        allYears.filter(({ programme }) => !yearOf(programme.announced)).length,
      );
      expect(total).toBe(subjects.length);
    });
    fc.assert(property, SETTINGS);
  });
});
