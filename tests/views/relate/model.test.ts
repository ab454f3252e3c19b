import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { datasetOf } from "#tests/support/stated.ts";
import type { RelateModel } from "#views/relate/model.ts";
import type { RelateDot } from "#views/relate/related.ts";
import { citiesWith, funds, relatedBy } from "./relatedCities.ts";

const tiny = tinyDataset();
const NINE = citiesWith(funds(20, 10, 40, 30, 60, 50, 80, 70, 90));

const dotTold = ({ name, x, y, isChosen }: RelateDot) =>
  `${name}${isChosen ? "*" : ""} ${x.text.text} | ${y.text.text}`;
const dotsOf = ({ dots }: RelateModel) => dots.map(dotTold);
const missingOf = ({ missing }: RelateModel) =>
  missing.map(
    ({ text, cells }) =>
      `${text}: ${cells.map(({ place }) => place.name).join(", ")}`,
  );
const axesOf = ({ x, y }: RelateModel) => `${x.title} | ${y.title}`;

describe("what is related", () => {
  test("by itself GDP per resident and the first yardstick", () => {
    const model = relatedBy(NINE, "places=ao~ji");
    expect(model.title).toBe("Do richer cities have larger funds?");
    expect(axesOf(model)).toBe(
      "GDP per resident, 2020, in yuan | Fund size, in yuan",
    );
    expect(dotsOf(model)).toEqual([
      "ao* ¥10,000 | ¥20",
      "bei ¥20,000 | ¥10",
      "cang ¥30,000 | ¥40",
      "dong ¥40,000 | ¥30",
      "en ¥50,000 | ¥60",
      "fu ¥60,000 | ¥50",
      "guang ¥70,000 | ¥80",
      "hang ¥80,000 | ¥70",
      "ji* ¥90,000 | ¥90",
    ]);
    expect(model.sentence).toBe(
      "As stated, in yuan at announced prices; the highest figure of each place, its zones included. GDP per resident of 2020.",
    );
  });

  test.each([
    ["x=gdp&y=population", "Residents against GDP"],
    ["x=population&y=fund", "Fund size against residents"],
    ["x=fund&y=gdp-head", "GDP per resident against fund size"],
    ["x=gdp-head&y=fund", "Do richer cities have larger funds?"],
    ["y=gdp-head", "GDP per resident against residents"],
  ])("%s: %s", (link, title) => {
    expect(relatedBy(NINE, link).title).toBe(title);
  });

  test("a yardstick with too few figures gives way to one with enough", () => {
    const few = { place: "ao", basis: "budget" } as const;
    const both = citiesWith([few, ...funds(1, 2, 3, 4, 5, 6, 7, 8, 9)]);
    expect(relatedBy(both, "places=ao~bei").y.id).toBe("fund");
    expect(relatedBy(both, "yard=budget").y.id).toBe("budget");
    const fewer = citiesWith([few, ...funds(1, 2)]);
    expect(relatedBy(fewer, "places=ao~bei").y.id).toBe("fund");
  });

  test("all settings but the scale apply", () => {
    const model = relatedBy(
      tiny,
      "x=annual-budget&y=fund&cur=usd&per=resident&scale=rank&ref=wuhan",
    );
    expect(axesOf(model)).toBe(
      "Annual budget, in US dollars a year per resident | Fund size, in US dollars per resident",
    );
    expect(dotsOf(model)).toEqual([
      "Wuhan* ≥ $2.67 | ≥ $68.2",
      "Shenzhen* $11.8 | $94.5",
    ]);
    expect(model.notes.footnotes).toContain(
      "Axes show the figures themselves: the scale “Rank” does not apply.",
    );
    expect(model.cells.every(({ unscaled }) => unscaled === undefined)).toBe(
      true,
    );
  });
});

describe("places without both", () => {
  test("are listed by what they lack", () => {
    const model = relatedBy(tiny, "x=gdp-head&y=fund");
    expect(dotsOf(model)).toEqual([]);
    expect(missingOf(model)).toEqual([
      "No GDP per resident for 2021 ± 3: Changsha, Guangzhou, Shenzhen, Wuhan",
      "No figure found (fund size): Hangzhou",
    ]);
    expect(model.count).toBe("None of 5 cities has both.");
    expect(model.missing.map(({ saysNothing }) => saysNothing)).toEqual([
      true,
      true,
    ]);
  });

  test("of both axes, or kept out by filters", () => {
    const model = relatedBy(tiny, "x=cap.team&y=fund&quality=high");
    expect(missingOf(model)).toEqual([
      "No figure found (cap per team): Changsha, Wuhan",
      "No figure found (fund size); no figure found (cap per team): Hangzhou",
      "Hidden by filters (fund size); no figure found (cap per team): Guangzhou",
    ]);
  });

  test("open the missing figure, else the one that is there", () => {
    const opened = ({ missing }: RelateModel) =>
      missing.flatMap(({ cells }) =>
        cells.map(({ place, open }) => `${place.id} ${open?.yardstick ?? ""}`),
      );
    expect(opened(relatedBy(tiny, "x=gdp-head&y=fund"))).toEqual([
      "changsha fund",
      "guangzhou fund",
      "shenzhen fund",
      "wuhan fund",
      "hangzhou fund",
    ]);
    expect(opened(relatedBy(tiny, "x=cap.team&y=fund"))).toContain(
      "wuhan cap.team",
    );
    expect(opened(relatedBy(tiny, "x=population&y=gdp"))).toContain(
      "changsha ",
    );
  });

  test("an indicator that nobody has is called so, not none of the thing", () => {
    const none = datasetOf([{}], { indicators: [] });
    const [group] = relatedBy(none, "x=gdp&y=population").missing;
    expect(group?.text).toBe("No value of residents; no value of GDP");
  });
});

describe("bounds", () => {
  const model = relatedBy(
    citiesWith([
      { place: "ao", amount: 10, bound: "at-most" },
      { place: "bei", amount: 20, bound: "at-least" },
      { place: "cang", amount: 30, amountMax: 50, bound: "range" },
      { place: "dong", amount: 40, bound: "planned" },
      { id: "one", place: "en", amount: 60, contested: ["two"] },
      { id: "two", place: "en", amount: 45, contested: ["one"] },
    ]),
    "y=fund",
  );

  test("stay on the dots", () => {
    const told = model.dots.map(({ name, y }) => {
      const contest = y.contest ? ` ${y.contest.from} to ${y.contest.to}` : "";
      return `${name} ${y.kind} ${y.low} ${y.high}${contest}`;
    });
    expect(told).toEqual([
      "ao ceiling 10 10",
      "bei open 20 20",
      "cang range 30 50",
      "dong dashed 40 40",
      "en solid 60 60 45 to 60",
    ]);
    expect(model.notes.marks).toEqual([
      "solid",
      "ceiling",
      "open",
      "dashed",
      "range",
      "rival",
    ]);
  });

  test("are spoken", () => {
    expect(model.dots[0]?.spoken).toBe(
      "ao, GDP per resident 10,000 yuan (2020), fund size at most 10 yuan (2017), A programme, 2017",
    );
    expect(model.dots[4]?.spoken).toContain("contested: ¥45");
  });
});

describe("the axes", () => {
  const spread = citiesWith(funds(1, 5, 20, 100));

  test.each([
    ["", "linear log"],
    ["ylog=0", "linear linear"],
    ["xlog=1", "log log"],
  ])("%j: %s", (link, expected) => {
    const { x, y } = relatedBy(spread, `y=fund&${link}`);
    const told = [x, y].map(({ scale }) => (scale.isLog ? "log" : "linear"));
    expect(told.join(" ")).toBe(expected);
  });

  test("with a nought are never logarithmic, which is said where it is asked for", () => {
    const nought = citiesWith(funds(0, 5, 100));
    const { y, notes } = relatedBy(nought, "y=fund&ylog=1");
    expect([y.mayLog, y.scale.isLog]).toEqual([false, false]);
    expect(notes.footnotes).toContain(
      "An axis with values of nought or below is never logarithmic.",
    );
  });

  test("have a median from three dots on", () => {
    const medians = (...amounts: number[]) => {
      const { x, y } = relatedBy(citiesWith(funds(...amounts)), "y=fund");
      return [x.median?.text, y.median?.text];
    };
    expect(medians(1, 9)).toEqual([undefined, undefined]);
    expect(medians(1, 9, 5)).toEqual([
      "median of 3: ¥20,000",
      "median of 3: ¥5",
    ]);
  });
});

describe("rank correlation", () => {
  test("is told with n and a warning, from eight places on", () => {
    // Four pairs swapped: 1 − 6 · 8 ÷ (9 · 80) = 0.9333.
    expect(relatedBy(NINE, "").count).toBe(
      "9 of 9 cities have both. Rank correlation 0.93 (n\u00A0=\u00A09), which says nothing about cause.",
    );
    const seven = citiesWith(funds(1, 2, 3, 4, 5, 6, 7));
    expect(relatedBy(seven, "y=fund").count).toBe("7 of 9 cities have both.");
  });

  test("is none where both axes hold the same, which is said", () => {
    for (const link of [
      "x=gdp&y=gdp-head",
      "x=population&y=fund&per=resident",
    ]) {
      const { count, notes } = relatedBy(NINE, link);
      expect(count).not.toContain("Rank correlation");
      expect(notes.footnotes.join(" ")).toMatch(
        /Both axes hold (GDP|residents), so part of any relation is arithmetic\./,
      );
    }
  });
});

test("the description names numbers, the highest, the middle and the missing", () => {
  const model = relatedBy(citiesWith(funds(1, 9, 5, 9)), "y=fund");
  expect(model.description).toBe(
    "Do richer cities have larger funds? Scatter chart of 4 places. Highest in GDP per resident: dong with 40,000 yuan. Highest in fund size: bei and dong with 9 yuan. The median of GDP per resident is 25,000 yuan, that of fund size 7 yuan. No figure found (fund size): 5.",
  );
});

test("the table has the dots by the axis upwards, then the places without one", () => {
  const { columns, rows } = relatedBy(tiny, "x=population&y=fund").table();
  expect(columns.map(({ header }) => header)).toEqual([
    "Place",
    "Fund size",
    "Year",
    "Behind it",
    "Residents",
    "Year",
    "Behind it",
  ]);
  expect(
    rows.map(({ cells }) => cells.map(({ text }) => text).join(" | ")),
  ).toEqual([
    "Wuhan | ≥ ¥5 bn | 2018 | Two industry funds, 2018 · 1 of 2 | 11.1 m people | 2018 | Tiny Statistics 2022",
    "Changsha | ¥8 bn | 2009 | Old fund, 2009 | No residents for 2021 ± 3 |  | ",
    "Guangzhou | ¥1 bn |  | Undated fund | No residents for 2021 ± 3 |  | ",
    "Shenzhen | ¥8 bn | 2017 | Guidance fund, 2017 | No residents for 2021 ± 3 |  | ",
    "Hangzhou | No figure found |  |  | 12.2 m people | 2021 | Tiny Statistics 2022",
  ]);
});

test("indicators say their year, and that they stay in yuan", () => {
  const dataset = citiesWith(funds(1, 2, 3), ["ao students 2019 5"]);
  const { notes } = relatedBy(dataset, "x=gdp-head&y=fund&cur=usd");
  expect(notes.footnotes).toContain("Indicators stay in yuan of their year.");
  expect(notes.footnotes).toContain(
    "GDP per resident: GDP divided by residents of the same year.",
  );
});

test("is empty where the filters hide every figure, and has indicators alone without yardsticks", () => {
  expect(relatedBy(tiny, "y=fund&q=nothing-at-all").isEmpty).toBe(true);
  expect(relatedBy(tiny, "x=gdp&y=population&q=nothing").isEmpty).toBe(false);
  const unfiltered = relatedBy(tiny, "");
  const filtered = relatedBy(tiny, "q=nothing-at-all");
  expect(filtered.isEmpty).toBe(true);
  expect(filtered.dots).toEqual([]);
  expect(filtered.title).toBe(unfiltered.title);
  const none = datasetOf([], { indicators: [] });
  expect(relatedBy(none, "").title).toBe("Residents against GDP per resident");
});
