import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { datasetOf } from "#tests/support/stated.ts";
import { arithmeticOf, explained } from "./cellOf.ts";

const DATASET = tinyDataset();

describe("what a figure is, and where it stands", () => {
  const model = explained(DATASET, "shenzhen", "cap.team", { cur: "usd" });

  test("place, yardstick and programme, in both languages", () => {
    expect(model).toMatchObject({
      place: "Shenzhen",
      yardstick: "cap per team",
      heading: { text: "Team plan", other: "团队计划" },
      summary: "Money for teams from outside.",
      status: "In force · announced 1 Mar 2017",
      belongs: undefined,
    });
  });

  test("the source, its quality and the place in it", () => {
    expect(model.source).toEqual({
      asPrinted: "up to 100 million yuan",
      language: "en",
      open: { kind: "source", id: "tiny-bulletin" },
      title: "Bulletin of the tiny package",
      byline: "Tiny Gazette, 1 Mar 2018",
      locator: "paragraph 1",
      remarks:
        "government document · high quality: the issuing body, a statistics office or a newspaper of record",
      address: {
        text: "https://example.org/bulletin",
        href: "https://example.org/bulletin",
      },
    });
  });

  test("the operands’ sources can be opened", () => {
    expect(model.steps.map(({ links }) => links)).toEqual([
      [],
      [
        {
          title: "Yearbook of the tiny package",
          host: "example.org",
          href: "https://example.org/yearbook",
        },
      ],
    ]);
  });

  test("the facts of its row", () => {
    expect(model.facts.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      "What it is: Most one recipient can get – belongs to the recipient, so it is never divided by residents",
      "Recipient: Team",
      "Instrument: Research funding",
      "Stage: in force",
      "Year: 2017",
      "Sectors: Artificial intelligence, Robotics",
    ]);
  });

  test("a zone’s figure says whose it is, and what divided it", () => {
    const zone = explained(DATASET, "wuhan", "annual-budget", {
      per: "resident",
    });
    expect(zone.place).toBe("Wuhan");
    expect(zone.belongs).toBe(
      "Figure of East Lake High-tech Development Zone (Optics Valley)",
    );
    expect(zone.notes).toEqual([
      "The figure belongs to East Lake High-tech Development Zone (Optics Valley), a part of the place, and is counted for the whole.",
      "Divided by residents of 2018: the dataset has none for 2017.",
    ]);
  });

  test("a figure that the dataset doubts", () => {
    const doubted = datasetOf([{ note: "Doubtful: ten times too much." }]);
    expect(explained(doubted, "shenzhen", "fund").notes).toEqual([
      "The dataset itself doubts this figure; its note says why.",
    ]);
  });
});

describe("which figure of a cell", () => {
  const three = datasetOf([
    { id: "low", amount: 100, priceYear: 2019 },
    { id: "high", amount: 300, priceYear: 2017 },
    { id: "middle", amount: 200, priceYear: undefined },
  ]);
  const others = (model: ReturnType<typeof explained>) =>
    model.others.map(({ figure, programme, remark, open }) =>
      [figure, programme, remark, open?.incentive ?? "the cell’s"].join(" | "),
    );

  test("the highest, with the others behind it", () => {
    const model = explained(three, "shenzhen", "fund");
    expect(model.id).toBe("shenzhen_fund");
    expect(model.outcome).toMatchObject({ text: "¥300" });
    expect(model.choice).toBe("The cell shows the highest of 3.");
    expect(others(model)).toEqual([
      "¥200 | A programme, 2017 |  | middle",
      "¥100 | A programme, 2019 |  | low",
    ]);
  });

  test("the latest", () => {
    const model = explained(three, "shenzhen", "fund", { pick: "latest" });
    expect(model.outcome).toMatchObject({ text: "¥100" });
    expect(model.choice).toBe("The cell shows the latest of 3.");
  });

  test("another than the cell shows, without the scale", () => {
    const model = explained(
      three,
      "shenzhen",
      "fund",
      { scale: "share" },
      "low",
    );
    expect(model.id).toBe("shenzhen_fund_low");
    expect(arithmeticOf(model).at(-1)).toBe("Result ¥100");
    expect(model.notes).toEqual([
      "The scale is taken over the figures that the cells show, so this one is given without it.",
    ]);
    expect(others(model)[0]).toBe(
      "¥300 | A programme, 2017 | shown in the cell | the cell’s",
    );
  });

  test("one that is not there: the cell’s own, and a word on it", () => {
    const model = explained(three, "shenzhen", "fund", {}, "gone");
    expect(model.outcome).toMatchObject({ text: "¥300" });
    expect(model.notes).toEqual([
      "The figure asked for is not in this cell as it is filtered now; this is the one that the cell shows.",
    ]);
  });

  test("the sum, with what was added, and back to it from an addend", () => {
    const model = explained(DATASET, "wuhan", "fund", { pick: "sum" });
    expect(model.heading.text).toBe("Sum of 2 figures");
    expect(model.choice).toBe("The cell shows the sum of 2.");
    expect(model.source).toBeUndefined();
    expect(model.addends.map(({ figure }) => figure)).toEqual([
      "≥ ¥5,000,000,000",
      "¥3,000,000,000",
    ]);
    expect(model.others).toEqual([]);
    expect(model.notes).toEqual(["The sum may count the same money twice."]);

    const addend = explained(
      DATASET,
      "wuhan",
      "fund",
      { pick: "sum" },
      "wuhan-fund-two",
    );
    expect(addend.heading.text).toBe("Two industry funds");
    expect(addend.sum).toEqual({
      text: "≥ ¥8,000,000,000",
      open: { place: "wuhan", yardstick: "fund", incentive: undefined },
    });
  });
});

describe("figures that contest each other", () => {
  const rivals = datasetOf([
    {
      id: "one",
      amount: 300,
      asPrinted: "300 yuan",
      contested: ["two", "three"],
    },
    {
      id: "two",
      amount: 200,
      asPrinted: "两百元",
      source: "tiny-news",
      contested: ["one"],
    },
    {
      id: "three",
      basis: "budget",
      amount: 250,
      asPrinted: "250 yuan",
      contested: ["one"],
    },
  ]);

  test("stand side by side, each with its source, wherever they are", () => {
    const { contested } = explained(rivals, "shenzhen", "fund");
    const told = contested.map(({ figure, remark, source, open }) =>
      [
        figure,
        source.asPrinted,
        source.title,
        remark,
        open?.incentive ?? "closed",
      ].join(" | "),
    );
    expect(told).toEqual([
      "¥300 | 300 yuan | Bulletin of the tiny package | this figure | closed",
      "¥200 | 两百元 | 小小新闻 |  | two",
      "¥250 | 250 yuan | Bulletin of the tiny package | hidden by the filters or not in this cell | closed",
    ]);
  });
});

describe("no figure", () => {
  test("found: says what that means", () => {
    const model = explained(DATASET, "wuhan", "annual-budget", {
      zones: "apart",
    });
    expect(model).toMatchObject({
      heading: { text: "No figure found" },
      status: "",
      steps: [],
      others: [],
      facts: [],
      outcome: {
        kind: "missing",
        text: "No figure found",
        hint: "The dataset has none; that says nothing about the place.",
      },
    });
    expect(model.choice).toBeUndefined();
    expect(model.hidden).toBeUndefined();
  });

  test("left by the filters: says how many they hide", () => {
    const model = explained(DATASET, "wuhan", "fund", { keeps: () => false });
    expect(model.outcome).toMatchObject({
      text: "2 figures hidden by filters",
    });
    expect(model.hidden).toBe(
      "The filters hide 2 figures that would belong here.",
    );
  });

  test("for want of a denominator: says which", () => {
    const model = explained(DATASET, "guangzhou", "annual-budget", {
      per: "resident",
    });
    expect(model.outcome).toMatchObject({
      text: "No residents for 2017 ± 3",
    });
    expect(model.heading.text).toBe("Huangpu talent budget");
  });
});

test("the account to be copied has figure, source, locator, steps and dataset", () => {
  const { account } = explained(DATASET, "wuhan", "annual-budget", {
    per: "resident",
  });
  expect(account.split("\n")).toEqual([
    "Wuhan, annual budget",
    "At least: ¥18.04891 a year per resident",
    "Optics Valley talent budget 光谷人才专项资金",
    "Figure of East Lake High-tech Development Zone (Optics Valley)",
    "As printed: “不少于2亿元”",
    "Source: 小小新闻, A. Writer, Tiny News, Jun 2021, 第3段",
    "Address: https://example.org/news",
    "Note: Worked examples 12, 13, 19 to 22.",
    "How the figure came about:",
    "  As stated (at least, a year) = ¥200,000,000 a year",
    "  ÷ population of 2018 (11,081,000 residents of Wuhan, Yearbook of the tiny package, table 1) = ¥18.04891 a year per resident",
    "The figure belongs to East Lake High-tech Development Zone (Optics Valley), a part of the place, and is counted for the whole.",
    "Divided by residents of 2018: the dataset has none for 2017.",
    "Dataset: Tiny package 2026.1.0",
  ]);
});
