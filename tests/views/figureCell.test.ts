import { describe, expect, test } from "vitest";
import { compare } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, indicatorRow } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { figureCell, type FigureCell, rowExtent } from "#views/figureCell.ts";
import { english } from "#words/catalogue.ts";

const tiny = tinyDataset();

/** The cells of the first row that a link asks for, with differences to the first place. */
function cellsOf(link: string, dataset: Dataset = tiny): readonly FigureCell[] {
  const { places, yardsticks, settings, keeps } = asked(dataset, link);
  const [row] = compare(dataset, places, yardsticks, settings, keeps);
  if (!row) throw new Error(`no row for ${link}`);
  const reference = row.cells.find(({ place }) => place === settings.ref);
  const context = { dataset, words: english, scale: settings.scale, reference };
  const extent = rowExtent(row, settings.scale);
  return row.cells.map((cell) => figureCell(cell, extent, context));
}

function cellOf(link: string, dataset?: Dataset): FigureCell {
  const [cell] = cellsOf(link, dataset);
  if (!cell) throw new Error(`no cell for ${link}`);
  return cell;
}

const figuresOf = (...texts: string[]) =>
  datasetOf(
    texts.map((text, index) => {
      const [place = "", stated = ""] = text.split(": ");
      return { id: "abcdef".charAt(index), place, ...statedAs(stated) };
    }),
  );

const SPOKEN = `
 link                                         | accessible name
 -------------------------------------------- | ---------------
 places=shenzhen&yard=cap.team                | Shenzhen, cap per team, at most 100 million yuan, Team plan, 2017
 places=shenzhen&yard=annual-budget&per=gdp   | Shenzhen, annual budget, 0.0445 percent of GDP a year, Technology budget, 2017
 places=wuhan&yard=annual-budget              | Wuhan, annual budget, at least 200 million yuan a year, Optics Valley talent budget, East Lake High-tech Development Zone (Optics Valley), 2017
 places=shenzhen~wuhan&yard=annual-budget     | Shenzhen, annual budget, 1 billion yuan a year, Technology budget, 2017, highest
 places=guangzhou&yard=grant.doctor           | Guangzhou, fixed grant per doctor, 30,000 yuan to 50,000 yuan, Doctors of Guangzhou, 2017
 places=changsha&yard=grant.master.month      | Changsha, fixed grant per master, a month, 1,500 yuan a month, Talents of Changsha (ended), 2018
 places=guangzhou&yard=fund                   | Guangzhou, fund size, 1 billion yuan, Undated fund
 places=shenzhen~wuhan&yard=annual-budget&scale=share | Shenzhen, annual budget, 100 percent, 1 billion yuan a year, Technology budget, 2017, highest
 places=shenzhen&yard=target.person           | Shenzhen, target, people, No figure found
 places=shenzhen&yard=cap.team&per=resident   | Shenzhen, cap per team, Not comparable
 places=changsha&yard=fund&prices=2020        | Changsha, fund size, No CPI for 2009
 places=wuhan&yard=fund&per=gdp               | Wuhan, fund size, No GDP for 2018 ± 3
 places=wuhan&yard=fund&per=resident&from=2020 | Wuhan, fund size, 2 figures hidden by filters
 `;

describe("the accessible name of a figure", () => {
  test.each(rowsOf(SPOKEN))("%s: %s", (link, spoken) => {
    expect(cellOf(link).spoken).toBe(spoken);
  });
});

describe(figureCell, () => {
  test("is named by place and yardstick", () => {
    expect(cellOf("places=wuhan&yard=fund").id).toBe("wuhan:fund");
  });

  test("a missing figure has its words and its hint, and nothing to draw", () => {
    const cell = cellOf("places=shenzhen&yard=cap.team&per=resident");
    expect(cell).toMatchObject({
      missing: english.reasons.missing["not-comparable"],
      figure: undefined,
      mark: undefined,
      isHighest: false,
      programme: "",
      behind: "",
      contested: "",
    });
  });

  test.each([
    ["places=wuhan&yard=fund", "1 of 2"],
    ["places=wuhan&yard=fund&pick=sum", "sum of 2"],
    ["places=shenzhen&yard=fund", ""],
    ["places=hangzhou&yard=cap.enterprise", "1 of 2"],
    ["places=hangzhou&yard=cap.enterprise&pick=sum", ""],
  ])("%s says how many figures stand behind it: %j", (link, behind) => {
    expect(cellOf(link).behind).toBe(behind);
  });

  test("says that a higher figure could not be counted", () => {
    const dataset = datasetOf([
      { id: "a", amount: 9, priceYear: undefined },
      { id: "b", amount: 5 },
    ]);
    const skipped = (link: string) =>
      cellOf(`places=shenzhen&yard=fund&${link}`, dataset).skipped;
    expect(skipped("cur=usd")).toBe(english.views.skipped);
    expect(skipped("")).toBe("");
  });

  test.each([
    ["places=shenzhen~wuhan&yard=annual-budget&scale=index", "100", "¥1 bn"],
    ["places=shenzhen~wuhan&yard=annual-budget&scale=rank", "1", "¥1 bn"],
    ["places=shenzhen~wuhan&yard=annual-budget", "¥1 bn", undefined],
  ])("%s shows %s, and before the scale %s", (link, shown, before) => {
    const cell = cellOf(link);
    expect(cell.figure?.text).toBe(shown);
    expect(cell.unscaled?.text).toBe(before);
  });

  test("marks translated sources and what the dataset itself doubts", () => {
    const dataset = datasetOf([
      { id: "a", note: "Doubtful: a slip." },
      { id: "b", place: "wuhan", source: "tiny-yearbook" },
    ]);
    const cells = cellsOf("places=shenzhen~wuhan&yard=fund", dataset);
    expect(cells.map((cell) => [cell.isDoubtful, cell.isTranslated])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(cells[0]?.spoken).toContain(", doubtful");
  });

  test("a sum is doubtful where any of its parts is", () => {
    const dataset = datasetOf([
      { id: "a", amount: 9 },
      { id: "b", amount: 5, note: "Doubtful: a slip." },
    ]);
    const isDoubtful = (pick: string) =>
      cellOf(`places=shenzhen&yard=fund&pick=${pick}`, dataset).isDoubtful;
    expect([isDoubtful("highest"), isDoubtful("sum")]).toEqual([false, true]);
  });

  test("names the figures that contest it, and says so on their own", () => {
    const dataset = datasetOf([
      { id: "a", amount: 9e9, contested: ["b"] },
      { id: "b", amount: 7e9, contested: ["a"], priceYear: undefined },
      { id: "c", amount: 1e9 },
    ]);
    const contested = (link: string) =>
      cellOf(`places=shenzhen&yard=fund&${link}`, dataset).contested;
    expect(contested("")).toBe("contested: ¥7 bn");
    expect(contested("cur=usd")).toBe("contested");
    expect(cellOf("places=shenzhen&yard=fund", dataset).spoken).toContain(
      ", contested: ¥7 bn",
    );
    expect(contested("q=nothing-here")).toBe("");
  });
});

describe("the bars of a row", () => {
  const marksOf = (link: string, dataset?: Dataset) =>
    cellsOf(link, dataset).map(({ mark }) =>
      mark ? `${mark.kind} ${mark.from}–${mark.to}` : "none",
    );

  test.each([
    ["places=shenzhen~wuhan&yard=annual-budget", ["solid 0–1", "open 0–0.2"]],
    [
      "places=hangzhou~guangzhou&yard=grant.doctor",
      ["solid 0–1", "range 0.3–0.5"],
    ],
    ["places=shenzhen~hangzhou&yard=cap.team", ["ceiling 0–1", "none"]],
    // Ranks have no length: the bars show what was ranked.
    [
      "places=shenzhen~wuhan&yard=annual-budget&scale=rank",
      ["solid 0–1", "open 0–0.2"],
    ],
    [
      "places=shenzhen~wuhan&yard=annual-budget&scale=minmax",
      ["solid 0–1", "open 0–0"],
    ],
  ])("%s: %j", (link, marks) => {
    expect(marksOf(link)).toEqual(marks);
  });

  test("below nought they run to the other side of it", () => {
    const cells = cellsOf(
      "places=shenzhen~wuhan~guangzhou&yard=annual-budget&scale=z",
    );
    const [first, second] = cells.map(({ mark }) => mark);
    expect(first?.zero).toBeCloseTo(1 / 3, 10);
    expect([first?.from, first?.to].map((at) => at?.toFixed(4))).toEqual([
      "0.3333",
      "1.0000",
    ]);
    expect([second?.from, second?.to].map((at) => at?.toFixed(4))).toEqual([
      "0.0000",
      "0.3333",
    ]);
  });

  test("a contested figure is on the scale of its row, joined to its rivals", () => {
    const dataset = datasetOf([
      { id: "a", amount: 8, contested: ["b"], priceYear: 2018 },
      { id: "b", amount: 16, contested: ["a"] },
    ]);
    const latest = cellOf("places=shenzhen&yard=fund&pick=latest", dataset);
    expect(latest.mark).toMatchObject({
      to: 0.5,
      contest: { from: 0.5, to: 1 },
    });
    // On another scale the rivals have no place.
    const share = cellOf(
      "places=shenzhen&yard=fund&pick=latest&scale=share",
      dataset,
    );
    expect(share.mark).toMatchObject({ to: 1, contest: undefined });
  });
});

describe("differences to the reference", () => {
  test.each([
    ["shenzhen: fund 50000000 CNY", "wuhan: fund 100000000 CNY", "+¥50 m · 2×"],
    [
      "shenzhen: fund 100000000 CNY",
      "wuhan: fund 50000000 CNY",
      "−¥50 m · 0.5×",
    ],
    ["shenzhen: fund 3 CNY", "wuhan: fund 3 CNY", "the same"],
    ["shenzhen: fund 0 CNY", "wuhan: fund 3 CNY", "+¥3"],
    [
      "shenzhen: fund 1 CNY",
      "wuhan: fund 12345678901 CNY",
      "+¥12.3 bn · 12.3 bn×",
    ],
    [
      "shenzhen: fund 12345678 CNY",
      "wuhan: fund 1 CNY",
      "−¥12.3 m · 0.000000081×",
    ],
    ["shenzhen: fund 3 CNY", "hangzhou: fund 3 CNY", "no difference known"],
  ])("%s; %s: %s", (reference, other, text) => {
    const cells = cellsOf(
      "places=shenzhen~wuhan&yard=fund",
      figuresOf(reference, other),
    );
    expect(cells.map((cell) => cell.difference)).toEqual(["reference", text]);
  });

  test("are of the figures, whatever the scale", () => {
    const cells = cellsOf("places=shenzhen~wuhan&yard=annual-budget&scale=z");
    expect(cells[1]?.difference).toBe("−¥800 m · 0.2× (of the bounds)");
  });

  test("equal money over unequal denominators is no difference made of traces", () => {
    const dataset = datasetOf(
      [
        { id: "a", amount: 0.3 },
        { id: "b", place: "wuhan", amount: 0.1 + 0.2 },
      ],
      {
        indicators: [
          "shenzhen population 2017 7",
          "wuhan population 2017 7",
        ].map(indicatorRow),
      },
    );
    const cells = cellsOf(
      "places=shenzhen~wuhan&yard=fund&per=resident",
      dataset,
    );
    expect(cells[1]?.difference).toBe("the same");
  });
});

test("a stake or a loan among gifts is named, among funds it is not", () => {
  const programmeOf = (basis: "cap" | "fund", instrument: "equity" | "grant") =>
    cellOf(
      `places=wuhan&yard=${basis === "cap" ? "cap.team" : "fund"}`,
      datasetOf([
        {
          place: "wuhan",
          basis,
          instrument,
          recipient: basis === "cap" ? "team" : "place",
        },
      ]),
    ).programme;
  expect(programmeOf("cap", "equity")).toBe("A programme (equity), 2017");
  expect(programmeOf("cap", "grant")).toBe("A programme, 2017");
  expect(programmeOf("fund", "equity")).toBe("A programme, 2017");
});
