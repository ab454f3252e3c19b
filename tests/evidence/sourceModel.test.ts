import { describe, expect, test } from "vitest";
import type { Source } from "#domain/rows.ts";
import { addressOf, sourceModel } from "#evidence/sourceModel.ts";
import { english } from "#words/catalogue.ts";
import { datasetOf, id } from "#tests/support/stated.ts";

const SOURCE: Source = {
  id: id("a-source"),
  title: "A speech",
  publisher: "A site",
  author: undefined,
  published: undefined,
  language: "en",
  translated: "machine",
  kind: "speech",
  quality: "medium",
  url: "https://example.org/a",
};

describe(addressOf, () => {
  test.each([
    ["https://example.org/a", "high", "https://example.org/a"],
    ["https://example.org/a", "medium", "https://example.org/a"],
    ["https://example.org/a", "low", undefined],
    ["http://example.org/a", "high", undefined],
    ["javascript:alert(1)", "high", undefined],
    ["not an address", "high", undefined],
  ] as const)("%s of %s quality leads to %s", (url, quality, href) => {
    expect(addressOf({ ...SOURCE, url, quality })).toEqual({
      text: url,
      href,
    });
  });

  test("a source without one has none", () => {
    expect(addressOf({ ...SOURCE, url: undefined })).toBeUndefined();
  });
});

test("a translation without a date says both", () => {
  const [incentive] = datasetOf([{ locator: "line 25" }]).tables.incentives;
  expect(incentive && sourceModel(incentive, SOURCE, english)).toMatchObject({
    byline: "A site, undated",
    locator: "line 25",
    remarks:
      "speech · machine translation · medium quality: a named publisher that reports it",
  });
});
