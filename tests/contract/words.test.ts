import { describe, expect, test } from "vitest";
import { facetWord } from "#controls/facetWords.ts";
import { BASES } from "#domain/basis.ts";
import { BOUNDS } from "#domain/bound.ts";
import { MISSING_REASONS } from "#domain/figure.ts";
import { ZONE_RULES } from "#domain/placeTree.ts";
import { CURRENCIES, PERS, PICKS, SCALES, TIMES } from "#domain/settings.ts";
import { FACET_NAMES, wordsOffered } from "#facets/facet.ts";
import { FILTER_NAMES } from "#facets/filter.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { VIEW_NAMES } from "#view-state/viewNames.ts";
import { english } from "#words/catalogue.ts";
import { lateWords } from "#words/lateWords.ts";
import { fileWords } from "#words/fileWords.ts";

/** A text that a reader is shown: not empty, and without slips of putting it together. */
function expectText(text: unknown): void {
  expect(text).toBeTypeOf("string");
  expect(text).toMatch(/\S/);
  expect(text).not.toMatch(/ {2}|undefined|null|NaN|\[object/);
  expect(text).toBe(String(text).trim());
}

function expectDistinct(texts: readonly string[]): void {
  expect(texts).toEqual([...new Set(texts)]);
}

/** Every text of the catalogue that is not made of arguments, with the way to it. */
function leavesOf(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

const { missing } = english.reasons;
const { settings } = english;

describe("every reason for missing", () => {
  test.each(MISSING_REASONS)("%s has words and a hint", (reason) => {
    expectText(missing[reason].text);
    expectText(missing[reason].hint);
    expectText(settings.off[reason]);
  });

  test("is told apart from the others", () => {
    expectDistinct(MISSING_REASONS.map((reason) => missing[reason].text));
    expectDistinct(Object.values(settings.off));
  });
});

const STEPS = {
  time: TIMES,
  cur: CURRENCIES,
  per: PERS,
  pick: PICKS,
  scale: SCALES,
  zones: ZONE_RULES,
} as const;

describe.each(Object.keys(STEPS) as (keyof typeof STEPS)[])(
  "every option of %s",
  (step) => {
    const options = STEPS[step].map(
      (word) =>
        (settings[step] as Record<string, { label: string; hint: string }>)[
          word
        ],
    );

    test("has a label and a hint of its own", () => {
      for (const option of options) {
        expectText(option?.label);
        expectText(option?.hint);
      }
      expectDistinct(options.map((option) => option?.label ?? ""));
      expectDistinct(options.map((option) => option?.hint ?? ""));
    });
  },
);

describe("every filter", () => {
  const dataset = bundledDataset();

  test.each(FILTER_NAMES)("%s has a name", (name) => {
    expectText(english.controls.filters[name]);
  });

  test.each(FACET_NAMES)("each word of %s has a label of its own", (name) => {
    const labels = wordsOffered(name, dataset).map((word) =>
      facetWord(name, word, english, dataset),
    );
    for (const label of labels) expectText(label);
    expectDistinct(labels);
  });
});

describe("every word of the vocabularies", () => {
  test.each(BASES)("the basis %s is spoken of in full", (basis) => {
    for (const text of Object.values(english.bases[basis])) expectText(text);
  });

  test.each(BOUNDS)(
    "the bound %s shows, but for an exact figure and a range",
    (bound) => {
      const { label, sign, tag, spoken } = english.bounds[bound];
      expectText(label);
      const isPlain = bound === "exact" || bound === "range";
      expect(sign === "" && tag === "").toBe(isPlain);
      expect(spoken === "").toBe(isPlain);
    },
  );

  test.each(VIEW_NAMES)("the view %s has a name", (name) => {
    expectText(english.views.names[name]);
  });
});

describe("the catalogue", () => {
  const leaves = leavesOf(
    { ...english, ...lateWords(english), ...fileWords(english) },
    "",
  );

  test("has no text with two spaces, a straight quotation mark or a slip of code", () => {
    const odd = leaves.filter(([, text]) =>
      / {2}|undefined|null|NaN|\[object|\$\{|["']/.test(text),
    );
    expect(leaves.length).toBeGreaterThan(300);
    expect(odd).toEqual([]);
  });
});
