import { describe, expect, test } from "vitest";
import { FACET_NAMES, wordsOffered } from "#facets/facet.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { datasetOf, placeRow } from "#tests/support/stated.ts";

describe(wordsOffered, () => {
  test("provinces are those that have figures, municipalities among them", () => {
    const places = [
      "china country",
      "hubei province china",
      "hunan province china",
      "wuhan city hubei",
      "beijing city china",
      "haidian district beijing",
    ].map(placeRow);
    const data = datasetOf([{ place: "haidian" }, { place: "wuhan" }], {
      places,
    });
    expect(wordsOffered("province", data)).toEqual(["beijing", "hubei"]);
  });

  test.each(FACET_NAMES)("%s offers some words, each once", (name) => {
    const words = wordsOffered(name, tinyDataset());
    expect(words.length).toBeGreaterThan(2);
    expect(new Set(words).size).toBe(words.length);
  });
});
