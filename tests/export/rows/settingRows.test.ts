import { describe, expect, it } from "vitest";
import { settingRows } from "#export/rows/settingRows.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import type { ViewState } from "#view-state/fields.ts";
import { contextOf } from "#tests/export/manyPlaces.ts";

type Changes = { readonly [Name in keyof ViewState]?: unknown };

const lines = (changes: Changes) =>
  settingRows(contextOf(tinyDataset(), changes as Partial<ViewState>)).map(
    ({ param, name, text, value }) => `${param}=${value} ${name}: ${text}`,
  );

describe(settingRows, () => {
  it("says what was left to the app as the app chose it", () => {
    expect(lines({ places: ["shenzhen", "wuhan"] })).toEqual([
      "view=compare View: Compare",
      "places=shenzhen~wuhan Places: Shenzhen; Wuhan",
      expect.stringMatching(/^yard=cap\.team~.* Yardsticks: cap per team; /),
      "per=none Divided by: Nothing",
      "cur=cny Money in: ¥ Yuan",
      "prices=nominal Prices: As announced",
      "time=stated Time: As stated",
      "pick=highest Figure: Highest",
      "scale=value Scale: Value",
      "ref=shenzhen Compared with: Shenzhen",
      "zones=in Zones: Counted in",
      "quality=high~medium Source quality: High; Medium",
    ]);
  });

  it("says that figures of low quality are let in", () => {
    expect(lines({ quality: "all" })).toContain(
      "quality=all Source quality: Any",
    );
  });

  it("says every choice, filters in words and as the link has them", () => {
    const told = lines({
      prices: 2020,
      cur: "usd",
      scale: "index",
      ref: "wuhan",
      diff: true,
      sort: "-name",
      sector: ["ai"],
      from: 2015,
      to: 2018,
      on: "2017-06",
      source: "tiny-bulletin",
      q: "team plan",
      note: "Mine",
    });
    expect(told).toEqual(
      expect.arrayContaining([
        "prices=2020 Prices: 2020",
        "cur=usd Money in: $ US",
        "scale=index Scale: Index",
        "ref=wuhan Compared with: Wuhan",
        "diff=1 Differences shown: Yes",
        "sort=-name Sorted by: -name",
        "sector=ai Sector: Artificial intelligence",
        "from=2015 Announced from: 2015",
        "to=2018 Announced until: 2018",
        "on=2017-06 In force: Jun 2017",
        "source=tiny-bulletin Source: Bulletin of the tiny package",
        "q=team plan Search: team plan",
        "note=Mine Note: Mine",
      ]),
    );
  });

  it("names every place of a ranking and its one yardstick", () => {
    const told = lines({ view: "rank", yard: ["cap.team"] });
    expect(told).toContain("yard=cap.team Yardsticks: cap per team");
    expect(told.find((line) => line.startsWith("places="))).toContain(
      "Guangzhou",
    );
  });
});
