import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { type CompareModel, compareModel } from "#views/compare/model.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();
const modelOf = (link: string) =>
  compareModel(dataset, asked(dataset, link), english);

/** The table as one would read it out, a row a line. */
const tableOf = ({ groups }: CompareModel) =>
  groups.flatMap(({ heading, rows }) => [
    heading,
    ...rows.map(({ title, cells }) =>
      [
        title,
        ...cells.map(({ figure, missing }) => figure?.text ?? missing?.text),
      ].join(" | "),
    ),
  ]);

describe(compareModel, () => {
  test("yardsticks in rows under their basis, places in columns", () => {
    const model = modelOf(
      "places=shenzhen~wuhan~guangzhou&yard=annual-budget~grant.doctor~fund",
    );
    expect(model.title).toBe("What Shenzhen, Wuhan and Guangzhou offer");
    expect(tableOf(model)).toEqual([
      "What the place sets aside each year",
      "Each year | ¥1 bn | ≥ ¥200 m | ¥200 m",
      "A fixed amount for each who qualifies",
      "A doctoral graduate | No figure found | No figure found | ¥30,000 – ¥50,000",
      "The size of a fund",
      "A fund | ¥8 bn | ≥ ¥5 bn | ¥1 bn",
    ]);
    expect(model.count).toBe("7 of 9 cells have a figure.");
  });

  test("rows of one basis stand together, wherever the link names them", () => {
    const model = modelOf(
      "places=hangzhou~shenzhen&yard=cap.enterprise~fund~cap.team",
    );
    expect(tableOf(model)).toEqual([
      "The most one recipient can get",
      "An enterprise | ≤ ¥10 m | No figure found",
      "A team | No figure found | ≤ ¥100 m",
      "The size of a fund",
      "A fund | No figure found | ¥8 bn",
    ]);
  });

  test("each reason for missing has words of its own", () => {
    const model = modelOf(
      "places=shenzhen~changsha~guangzhou~wuhan&yard=fund~cap.team&per=gdp&time=total",
    );
    expect(tableOf(model)).toEqual([
      "The size of a fund",
      "A fund | 0.356 % | No GDP for 2009 ± 3 | No year stated | No GDP for 2018 ± 3",
      "The most one recipient can get",
      "A team | Not comparable | No figure found | No figure found | No figure found",
    ]);
  });

  test("what the settings forbid to compare stands aside, counted and explained", () => {
    const model = modelOf("places=shenzhen~wuhan&per=resident");
    expect(tableOf(model)).toEqual([
      "What the place sets aside each year",
      "Each year | ¥79.8 | ≥ ¥18",
      "The size of a fund",
      "A fund | ¥639 | ≥ ¥451",
      "What it aims for",
      "People to attract | No figure found | 902 people",
    ]);
    expect(model.aside?.sentence).toBe(
      "2 rows cannot be divided by residents: caps belong to the recipient, shares of a cost are never divided.",
    );
    expect(model.aside?.count).toBe(2);
    const titles = model.aside?.groups.flatMap(({ rows }) =>
      rows.map(({ title }) => title),
    );
    expect(titles).toEqual(["A team", "An enterprise, of rent"]);
    expect(model.count).toBe("5 of 6 cells have a figure.");
    expect(model.description).toContain(model.aside?.sentence);
    // Table and data have all, each cell with its reason.
    expect(model.cells).toHaveLength(10);
    const table = model
      .table()
      .rows.map(({ cells }) => cells.map(({ text }) => text).join(" | "));
    expect(table).toHaveLength(5);
    expect(table.slice(3)).toEqual([
      "cap per team | Not comparable | No figure found",
      "share covered of rent per enterprise | No figure found | Not comparable",
    ]);
  });

  test("what was chosen and cannot be compared comes last, and in sight", () => {
    const model = modelOf(
      "places=shenzhen&yard=cap.team~fund~target.person~annual-budget&per=gdp",
    );
    expect(model.groups.map(({ id }) => id)).toEqual([
      "fund",
      "target.person",
      "annual-budget",
      "cap.team",
    ]);
    expect(model.aside).toBeUndefined();
  });

  test.each([
    ["places=shenzhen", "Guangdong · 12.5 m residents (2017)"],
    ["places=wuhan", "Hubei · 11.1 m residents (2018)"],
    ["places=changsha", "Hunan · residents not known"],
    ["places=wuhan-east-lake", "Hubei · residents not known"],
    ["places=hubei", "residents not known"],
    ["places=china", "residents not known"],
  ])("%s stands in its context: %s", (link, context) => {
    expect(modelOf(link).columns.map((column) => column.context)).toEqual([
      context,
    ]);
  });

  test.each([
    ["diff=1", "shenzhen"],
    ["scale=index", "shenzhen"],
    ["diff=1&ref=wuhan", "wuhan"],
    // What is not on screen cannot be compared with.
    ["scale=index&ref=hangzhou", "shenzhen"],
    ["ref=wuhan", ""],
    ["scale=share", ""],
  ])("with %s the reference is %j", (link, expected) => {
    const { columns } = modelOf(`places=shenzhen~wuhan&${link}`);
    const references = columns.filter(({ isReference }) => isReference);
    expect(references.map(({ place }) => place.id).join(" ")).toBe(expected);
  });

  test.each([
    ["", "in yuan at announced prices"],
    ["cur=usd&prices=2020", "in US dollars at prices of 2020"],
    ["per=gdp&cur=usd", undefined],
    ["yard=target.person&cur=usd", undefined],
  ])(
    "the sentence over it speaks of money where there is some: %s",
    (link, money) => {
      const { sentence } = modelOf(`places=wuhan&${link}`);
      expect(/in \w+ ?(?:dollars)? at .*?(?=;)/.exec(sentence)?.[0]).toBe(
        money,
      );
    },
  );

  test("differences are shown on demand alone", () => {
    const differences = (link: string) =>
      modelOf(
        `places=shenzhen~wuhan&yard=annual-budget&${link}`,
      ).groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.map((cell) => cell.difference)),
      );
    expect(differences("")).toEqual([undefined, undefined]);
    const less = "−¥800 m · 0.2× (of the bounds)";
    const more = "+¥800 m · 5× (of the bounds)";
    expect(differences("diff=1")).toEqual(["reference", less]);
    expect(differences("diff=1&ref=wuhan")).toEqual([more, "reference"]);
    expect(differences("diff=1&ref=hangzhou")).toEqual(["reference", less]);
  });

  test("is empty when no figure passes the filters, not when none can be divided", () => {
    expect(modelOf("q=nothing-at-all").isEmpty).toBe(true);
    expect(
      modelOf("places=shenzhen&yard=cap.team&sector=culture").isEmpty,
    ).toBe(true);
    expect(modelOf("places=shenzhen&yard=cap.team&per=gdp").isEmpty).toBe(
      false,
    );
    expect(modelOf("").isEmpty).toBe(false);
  });

  test("places stand as they are sorted", () => {
    const columns = (link: string) =>
      modelOf(`places=shenzhen~wuhan~guangzhou&yard=fund&${link}`).columns.map(
        ({ place }) => place.name,
      );
    expect(columns("sort=fund")).toEqual(["Shenzhen", "Wuhan", "Guangzhou"]);
    expect(columns("sort=-fund")).toEqual(["Guangzhou", "Wuhan", "Shenzhen"]);
    expect(columns("sort=name")).toEqual(["Guangzhou", "Shenzhen", "Wuhan"]);
  });
});
