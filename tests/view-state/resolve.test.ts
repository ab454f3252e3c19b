import { describe, expect, test } from "vitest";
import { type Dataset, indexDataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { buildSearchIndex } from "#facets/search.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, placeRow } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { decode, encode } from "#view-state/codec.ts";
import { byKind, resolve } from "#view-state/resolve.ts";
import { english, type Words } from "#words/catalogue.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { wholeChinese } from "#tests/support/wholeChinese.ts";

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

  test("when nobody chose, the dozen that most places have, in the order of rows", () => {
    const recipients = [
      "team",
      "enterprise",
      "startup",
      "project",
      "doctor",
      "master",
      "bachelor",
    ];
    const names = ["grant", "cap"].flatMap((basis) =>
      recipients.map((recipient) => `${basis}.${recipient}`),
    );
    const data = datasetOf([
      ...names.map((name, index) => ({
        id: `a-${index}`,
        ...statedAs(`${name} 1 CNY`),
      })),
      // Two places have these last two, so that others must give way.
      { id: "b", place: "wuhan", ...statedAs("grant.master 1 CNY") },
      { id: "c", place: "wuhan", ...statedAs("grant.bachelor 1 CNY") },
    ]);
    expect(yardsOf("", data)).toBe(
      "cap.team cap.enterprise cap.startup cap.project cap.doctor cap.master cap.bachelor " +
        "grant.team grant.enterprise grant.startup grant.master grant.bachelor",
    );
  });

  test("rows stand by basis, then recipient, then name", () => {
    const data = datasetOf(
      [
        "target 1 person",
        "fund 1 CNY",
        "cap.doctor 1 CNY",
        "cap.team 1 CNY month",
        "cap.team 1 CNY",
        "grant.team 1 CNY",
        "rate.team.rent 1 percent",
      ].map((text, index) => ({ id: `f-${index}`, ...statedAs(text) })),
    );
    const sorted = [...data.yardsticks.values()].toSorted(byKind);
    expect(sorted.map(({ id }) => id).join(" ")).toBe(
      "cap.team cap.team.month cap.doctor grant.team rate.team.rent fund target.person",
    );
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

const UNKNOWN = `
 link                              | unknown
 --------------------------------- | -------
                                   |
 places=wuhan~atlantis~mu          | places atlantis, places mu
 yard=fund~cap.unicorn             | yard cap.unicorn
 ref=atlantis                      | ref atlantis
 ref=wuhan                         |
 province=hubei~atlantis           | province atlantis
 province=wuhan                    | province wuhan
 province=china                    | province china
 sort=cap.unicorn                  | sort cap.unicorn
 sort=-cap.unicorn                 | sort -cap.unicorn
 sort=-name                        |
 open=wuhan_fund                   |
 open=wuhan_fund_wuhan-fund-one    |
 open=atlantis_fund                | open atlantis_fund
 open=wuhan_cap.unicorn            | open wuhan_cap.unicorn
 open=wuhan_fund_no-such-figure    | open wuhan_fund_no-such-figure
 places=constructor                | places constructor
 x=gdp-head&y=fund                 |
 x=students&y=cap.unicorn          | x students, y cap.unicorn
 `;

describe("what the dataset does not have", () => {
  test.each(rowsOf(UNKNOWN))("%s: %s", (link, unknown) => {
    expect(unknownsOf(link)).toBe(unknown);
  });

  test("a province that does not exist keeps nothing out", () => {
    const kept = (link: string) =>
      [...dataset.subjects.values()].filter(asked(dataset, link).keeps).length;
    expect(kept("province=atlantis")).toBe(kept(""));
    expect(kept("province=hubei~atlantis")).toBe(kept("province=hubei"));
    expect(kept("province=hubei")).toBeLessThan(kept(""));
  });

  test("a municipality is its own province", () => {
    const places = [
      "china country",
      "beijing city china",
      "haidian district beijing",
    ].map(placeRow);
    const data = datasetOf([{ place: "haidian" }], { places });
    expect(unknownsOf("province=beijing", data)).toBe("");
    expect(unknownsOf("province=haidian", data)).toBe("province haidian");
  });

  test("an open figure that is not there is not opened", () => {
    expect(asked(dataset, "open=wuhan_fund").open).toEqual({
      place: "wuhan",
      yardstick: "fund",
      incentive: undefined,
    });
    expect(asked(dataset, "open=atlantis_fund").open).toBeUndefined();
  });

  test("of a package without places nothing can be named", () => {
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
});

test("by name, places stand in the order of the language in use", () => {
  const named = (words?: Words) =>
    asked(
      bundledDataset(),
      "places=xiamen~shenzhen~hangzhou&sort=name",
      words,
    ).places.join(" ");
  expect(named()).toBe("hangzhou shenzhen xiamen");
  // 厦 comes before 深: a dictionary reads it as sha.
  expect(named(wholeChinese)).toBe("hangzhou xiamen shenzhen");
});
