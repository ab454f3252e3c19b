import { describe, expect, test } from "vitest";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, placeRow } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";
import { decode, encode } from "#view-state/codec.ts";
import { resolve } from "#view-state/resolve.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();

const unknownsOf = (link: string, data: Dataset = dataset) =>
  resolve(decode(link).view, data, buildSearchIndex(data), english)
    .unknowns.map(({ param, raw }) => `${param} ${raw}`)
    .join(", ");

const placesOf = (link: string, data: Dataset = dataset) =>
  asked(data, link).places.join(" ");

const yardsOf = (link: string, data: Dataset = dataset) =>
  asked(data, link)
    .yardsticks.map(({ id }) => id)
    .join(" ");

describe("places", () => {
  test.each([
    ["", "shenzhen wuhan hangzhou changsha"],
    ["places=wuhan~shenzhen", "wuhan shenzhen"],
    ["places=wuhan~atlantis", "wuhan"],
    ["places=atlantis", "shenzhen wuhan hangzhou changsha"],
    ["sort=name", "changsha hangzhou shenzhen wuhan"],
    ["sort=-name", "wuhan shenzhen hangzhou changsha"],
    ["sort=cap.unicorn", "shenzhen wuhan hangzhou changsha"],
  ])("%s: %s", (link, places) => {
    expect(placesOf(link)).toBe(places);
  });

  test("of a package without the usual cities are its own", () => {
    const places = ["china country", "a city china", "b city china"].map(
      placeRow,
    );
    const data = datasetOf([{ place: "a" }], { places });
    expect(placesOf("", data)).toBe("a b");
    expect(unknownsOf("", data)).toBe("");
    expect(unknownsOf("places=shenzhen", data)).toBe("places shenzhen");
    // Written out, the usual cities are the same question, and leave no trace in the link.
    const written = "places=shenzhen~wuhan~hangzhou~changsha";
    expect(unknownsOf(written, data)).toBe("");
  });

  test("of a package without places are none", () => {
    const empty = indexDataset(dataset.info, {
      ...dataset.tables,
      places: [],
      programmes: [],
      incentives: [],
      indicators: [],
      events: [],
    });
    expect(placesOf("", empty)).toBe("");
    expect(asked(empty, "").settings.ref).toBeUndefined();
  });

  test("of a package without a city are whatever it has", () => {
    const data = datasetOf([{ place: "c" }], {
      places: ["c country", "p province c"].map(placeRow),
    });
    expect(placesOf("", data)).toBe("c p");
  });
});

describe("the order by a yardstick", () => {
  const data = datasetOf(
    ["shenzhen 5", "wuhan 9", "changsha 5"].map((text) => {
      const [place = "", amount = ""] = text.split(" ");
      return { id: place, place, ...statedAs(`fund ${amount} CNY in 2017`) };
    }),
  );

  test.each([
    ["sort=fund", "wuhan shenzhen changsha hangzhou"],
    ["sort=-fund", "shenzhen changsha wuhan hangzhou"],
    [
      "sort=fund&places=hangzhou~changsha~shenzhen~wuhan",
      "wuhan changsha shenzhen hangzhou",
    ],
    ["sort=fund&scale=rank", "wuhan shenzhen changsha hangzhou"],
    ["sort=fund&scale=z", "wuhan shenzhen changsha hangzhou"],
    // Of the three only Shenzhen and Wuhan have a population to divide by.
    ["sort=fund&per=resident", "wuhan shenzhen hangzhou changsha"],
    ["sort=cap.team", "shenzhen wuhan hangzhou changsha"],
  ])("%s: %s", (link, places) => {
    expect(placesOf(link, data)).toBe(places);
  });
});

describe("yardsticks", () => {
  test.each([
    ["yard=fund~cap.team", "fund cap.team"],
    ["yard=fund~cap.unicorn", "fund"],
    ["places=wuhan", "rate.enterprise.rent annual-budget fund target.person"],
    ["places=wuhan&zones=apart", "rate.enterprise.rent fund target.person"],
    ["places=wuhan&basis=fund", "fund"],
    [
      "places=wuhan&yard=cap.unicorn",
      "rate.enterprise.rent annual-budget fund target.person",
    ],
    ["places=wuhan&q=nothing-at-all", ""],
  ])("%s: %s", (link, yardsticks) => {
    expect(yardsOf(link)).toBe(yardsticks);
  });
});

describe("the reference", () => {
  test.each([
    ["", "shenzhen"],
    ["places=wuhan~shenzhen", "wuhan"],
    ["places=wuhan~shenzhen&sort=name", "wuhan"],
    ["ref=hangzhou", "hangzhou"],
    ["ref=atlantis", "shenzhen"],
    ["places=atlantis~wuhan", "wuhan"],
    // What is not on screen has nothing to compare with; a ranking shows all cities.
    ["places=wuhan~shenzhen&ref=hangzhou", "wuhan"],
    ["view=rank&places=wuhan~shenzhen&ref=hangzhou", "hangzhou"],
    ["view=rank&places=wuhan&ref=atlantis", "wuhan"],
  ])("of %s is %s", (link, ref) => {
    expect(asked(dataset, link).settings.ref).toBe(ref);
  });
});

describe("the view that is shown", () => {
  test.each([
    ["", "data=current"],
    ["places=wuhan~atlantis", "places=wuhan&data=current"],
    ["places=atlantis", "data=current"],
    ["places=a~b~c~d", "data=current"],
    ["yard=fund~cap.unicorn", "yard=fund&data=current"],
    ["yard=cap.unicorn", "data=current"],
    ["province=hubei~atlantis", "province=hubei&data=current"],
    ["per=gdp&q=x", "per=gdp&q=x&data=current"],
  ])("of %s has lost what does not exist: %s", (link, shown) => {
    expect(encode(asked(dataset, link).view)).toBe(shown);
  });
});
