import { describe, expect, test } from "vitest";
import {
  activeFilters,
  failing,
  INITIAL_FILTERS,
  keeper,
  ownFilters,
} from "#facets/filter.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { datasetOf, placeRow, type Stated } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";
import { decode } from "#view-state/codec.ts";

const places = [
  "china country",
  "hubei province china",
  "wuhan city hubei",
  "east-lake zone wuhan",
  "beijing city china",
  "haidian district beijing",
].map(placeRow);

const FIGURES: readonly Stated[] = [
  {
    id: "a",
    place: "wuhan",
    basis: "cap",
    recipient: "team",
    instrument: "grant",
    bound: "at-most",
    of: {
      announced: "2017-02",
      sectors: ["ai", "robotics"],
      audience: ["team"],
      status: "active",
    },
  },
  {
    id: "b",
    place: "east-lake",
    basis: "fund",
    of: {
      announced: "2018",
      sectors: ["biotech"],
      audience: ["fund", "enterprise"],
      status: "ended",
    },
    source: "tiny-news",
  },
  {
    id: "c",
    place: "haidian",
    basis: "fund",
    of: { announced: undefined, sectors: [], audience: [], status: "unknown" },
  },
  {
    id: "d",
    place: "beijing",
    basis: "fund",
    bound: "range",
    amountMax: 200,
    of: { announced: "2020-12-31", sectors: ["general"] },
  },
];

const dataset = datasetOf(FIGURES, { places });
const context = { dataset, search: buildSearchIndex(dataset) };
const stateOf = (link: string) => decode(link).view;
const kept = (link: string) =>
  [...dataset.subjects.values()]
    .filter(keeper(stateOf(link), context))
    .map(({ incentive }) => incentive.id)
    .join("");

const CASES = `
 filters                         | kept
 ------------------------------- | ----
                                 | abcd
 quality=high                    | acd
 quality=medium                  | b
 quality=low                     |
 quality=all                     | abcd
 sector=ai                       | a
 sector=ai~biotech               | ab
 sector=robotics                 | a
 sector=general                  | d
 basis=fund                      | bcd
 basis=cap~fund                  | abcd
 recipient=place                 | bcd
 recipient=team                  | a
 instrument=grant                | a
 audience=enterprise             | b
 level=city                      | ad
 level=zone~district             | bc
 level=province                  |
 province=hubei                  | ab
 province=beijing                | cd
 province=hubei~beijing          | abcd
 status=ended~unknown            | bc
 bound=at-most                   | a
 bound=range~exact               | bcd
 from=2017                       | abd
 from=2018                       | bd
 to=2017                         | a
 from=2017&to=2018               | ab
 from=2019&to=2019               |
 from=2020&to=2017               |
 q=wuhan                         | ab
 q=WUHAN%20east                  | b
 q=%20                           | abcd
 sector=ai~biotech&level=city    | a
 basis=fund&from=2018&province=beijing | d
 `;

describe(keeper, () => {
  test.each(rowsOf(CASES))("%s keeps %s", (link, expected) => {
    expect(kept(link)).toBe(expected);
  });
});

describe(activeFilters, () => {
  test.each([
    ["", "quality"],
    ["quality=all", ""],
    ["quality=all&sector=ai&q=x&to=2017", "sector years q"],
    ["quality=all&from=2017&to=2018", "years"],
    ["quality=all&q=%20%20", ""],
  ])("of %s: %s", (link, names) => {
    expect(activeFilters(stateOf(link)).join(" ")).toBe(names);
  });
});

describe(ownFilters, () => {
  test.each([
    ["", ""],
    ["quality=all", "quality"],
    ["quality=high~medium", ""],
    ["sector=ai&q=x&from=2017", "sector years q"],
    ["q=%20", ""],
    ["per=gdp", ""],
  ])("of %s: %s", (link, names) => {
    expect(ownFilters(stateOf(link)).join(" ")).toBe(names);
  });
});

describe(failing, () => {
  test("names every filter that does not keep a figure", () => {
    const [first] = dataset.subjects.values();
    const state = stateOf("sector=ai&basis=fund&from=2018&q=nowhere");
    expect(first && failing(first, state, context)).toEqual([
      "basis",
      "years",
      "q",
    ]);
    expect(first && failing(first, INITIAL_FILTERS, context)).toEqual([]);
  });
});
