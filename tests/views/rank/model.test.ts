import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf } from "#tests/support/stated.ts";
import { type RankModel, rankModel } from "#views/rank/model.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();

function modelOf(link: string, data = dataset): RankModel {
  const model = rankModel(data, asked(data, `view=rank&${link}`), english);
  if (!model) throw new Error(`nothing to rank for ${link}`);
  return model;
}

const barsOf = ({ bars }: RankModel) =>
  bars.map(
    ({ rank, cell }) =>
      `${rank} ${cell.place.name} ${cell.figure?.text ?? "none"}`,
  );
const missingOf = ({ missing }: RankModel) =>
  missing.map(
    ({ text, cells }) =>
      `${text}: ${cells.map(({ place }) => place.name).join(", ")}`,
  );

describe(rankModel, () => {
  test("ranks all cities on the first yardstick, those without a figure by reason", () => {
    const model = modelOf("places=wuhan&yard=annual-budget~fund");
    expect(model.title).toBe("Who sets aside the most each year");
    expect(barsOf(model)).toEqual([
      "1 Shenzhen ¥1 bn",
      "2 Guangzhou ¥200 m",
      "2 Wuhan ≥ ¥200 m",
    ]);
    expect(missingOf(model)).toEqual(["No figure found: Changsha, Hangzhou"]);
    expect(model.count).toBe("3 of 5 cities have a figure.");
    expect(model.missing.map(({ saysNothing }) => saysNothing)).toEqual([true]);
  });

  test.each([
    ["", "Shenzhen Guangzhou Wuhan"],
    ["sort=annual-budget", "Shenzhen Guangzhou Wuhan"],
    ["sort=-annual-budget", "Wuhan Guangzhou Shenzhen"],
    ["sort=name", "Guangzhou Shenzhen Wuhan"],
    ["sort=-name", "Wuhan Shenzhen Guangzhou"],
  ])("sorted by %j: %s", (link, names) => {
    const { bars } = modelOf(`yard=annual-budget&${link}`);
    expect(bars.map(({ cell }) => cell.place.name).join(" ")).toBe(names);
  });

  test("tells apart why figures are missing", () => {
    const model = modelOf("yard=fund&per=resident");
    expect(barsOf(model)).toEqual(["1 Shenzhen ¥639", "2 Wuhan ≥ ¥451"]);
    expect(missingOf(model)).toEqual([
      "No figure found: Hangzhou",
      "No denominator: Changsha",
      "No year stated: Guangzhou",
    ]);
  });

  test("chosen places keep a colour of their own", () => {
    const { bars } = modelOf("places=wuhan~beijing&yard=annual-budget");
    expect(
      bars.filter(({ isChosen }) => isChosen).map(({ cell }) => cell.place.id),
    ).toEqual(["wuhan"]);
  });

  test("says in a sentence who is first", () => {
    expect(modelOf("yard=annual-budget").description).toBe(
      "Who sets aside the most each year. Bar chart of 3 places. Shenzhen is first with 1 billion yuan a year. The median of 3 figures is at least 200 million yuan a year. The smallest are Wuhan with at least 200 million yuan a year and Guangzhou with 200 million yuan a year. 2 places are missing: no figure found. No figure found says nothing about a place.",
    );
    const tied = datasetOf([
      { id: "a", amount: 9 },
      { id: "b", amount: 9, place: "wuhan" },
    ]);
    expect(modelOf("yard=fund", tied).description).toBe(
      "Who has the largest fund. Bar chart of 2 places. Shenzhen and Wuhan are first with 9 yuan. 3 places are missing: no figure found. No figure found says nothing about a place.",
    );
    expect(modelOf("yard=cap.team&per=gdp").description).toBe(
      "Who offers a team the most. Bar chart of 0 places. 5 places are missing: not comparable (1) and no figure found (4). No figure found says nothing about a place.",
    );
  });

  test("is empty when no figure passes the filters", () => {
    expect(modelOf("yard=fund&q=nothing-at-all").isEmpty).toBe(true);
    expect(modelOf("yard=fund&q=nothing-at-all").bars).toEqual([]);
    // Where nobody chose a yardstick, it is about the one that the filters hide.
    const filtered = modelOf("q=nothing-at-all");
    expect(filtered.title).toBe(modelOf("").title);
    expect(filtered.isEmpty).toBe(true);
    expect(modelOf("yard=cap.team&per=gdp").isEmpty).toBe(false);
  });

  test("there is none where there is nothing to rank by", () => {
    const none = datasetOf([]);
    expect(rankModel(none, asked(none, "view=rank"), english)).toBeUndefined();
  });

  test("nought lies at the start, but for z-scores", () => {
    expect(modelOf("yard=annual-budget").zero).toBe(0);
    expect(modelOf("yard=annual-budget&scale=z").zero).toBeCloseTo(1 / 3, 10);
  });
});
