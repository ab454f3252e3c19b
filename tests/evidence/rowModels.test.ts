import { describe, expect, test } from "vitest";
import type { Keeps } from "#arithmetic/grid.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { PlaceEvent } from "#domain/rows.ts";
import { eventModel } from "#evidence/eventModel.ts";
import { programmeModel } from "#evidence/programmeModel.ts";
import { sourcePanelModel } from "#evidence/sourcePanelModel.ts";
import type { FigureGroup } from "#evidence/statedFigure.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { datasetOf, id } from "#tests/support/stated.ts";
import { english } from "#words/catalogue.ts";

const tiny = tinyDataset();
const all: Keeps = () => true;

const groupsTold = (groups: readonly FigureGroup[]) =>
  groups.map(
    ({ title, figures }) =>
      `${title}: ${figures
        .map(({ figure, about, asPrinted, marks }) =>
          [figure, about, asPrinted, ...marks].join(" | "),
        )
        .join("; ")}`,
  );
const factsTold = (
  facts: readonly { readonly label: string; readonly text: string }[],
) => facts.map(({ label, text }) => `${label}: ${text}`);

function programme(name: string, keeps = all, dataset: Dataset = tiny) {
  const model = programmeModel(dataset, id(name), keeps, english);
  if (!model) throw new Error(`no programme ${name}`);
  return model;
}

function source(name: string, keeps = all, dataset: Dataset = tiny) {
  const model = sourcePanelModel(dataset, id(name), keeps, english);
  if (!model) throw new Error(`no source ${name}`);
  return model;
}

describe(programmeModel, () => {
  test("says what the programme is, with dates as precise as they are printed", () => {
    const model = programme("changsha-talents");
    expect(model.kicker).toBe("Changsha · Programme · 2 figures");
    expect(model.heading).toEqual({
      text: "Talents of Changsha",
      other: "长沙人才新政",
    });
    expect(factsTold(model.facts)).toEqual([
      "Place: Changsha, Hunan",
      "Status: Ended",
      "Announced: Jan 2018",
      "Until: 30 Jun 2023",
      "Sectors: All sectors",
      "Audience: Individuals, Graduates",
    ]);
  });

  test("does not invent the dates that no source prints", () => {
    expect(factsTold(programme("guangzhou-undated-fund").facts)).toEqual(
      expect.arrayContaining([
        "Announced: no date printed",
        "Until: no end printed",
      ]),
    );
  });

  test("groups its figures by what they measure, as stated and as printed", () => {
    expect(groupsTold(programme("changsha-talents").groups)).toEqual([
      "Fixed grant: ¥500,000 | fixed grant per leading talent | 500,000 yuan over five years; ¥1,500 a month | fixed grant per master, a month | 1,500 yuan a month for three years",
    ]);
  });

  test("opens a figure in the cell of its own place", () => {
    const [group] = programme("wuhan-east-lake-budget").groups;
    expect(group?.figures.map(({ open }) => open)).toEqual([
      {
        place: "wuhan-east-lake",
        yardstick: "annual-budget",
        incentive: "east-lake-annual-budget",
      },
    ]);
  });

  test("sets apart what the filters hide, and does not open it", () => {
    const model = programme(
      "wuhan-funds",
      ({ incentive }) => incentive.id !== "wuhan-fund-one",
    );
    expect(groupsTold(model.groups)).toEqual([
      "Fund size: ≥ ¥5,000,000,000 | fund size | at least 5 billion yuan",
    ]);
    expect(model.hidden?.text).toBe("1 figure hidden by filters");
    expect(model.hidden?.figures.map(({ open }) => open)).toEqual([undefined]);
    expect(programme("wuhan-funds").hidden).toBeUndefined();
  });

  test("names its events and each of its sources once", () => {
    const model = programme("wuhan-east-lake-budget");
    expect(
      model.events.map(({ text, detail }) => `${text}: ${detail}`),
    ).toEqual(["A park opens: 18 Nov 2018 · Park"]);
    expect(
      model.sources.map(({ text, detail }) => `${text}: ${detail}`),
    ).toEqual([
      "小小新闻: Tiny News · Jun 2021 · medium quality",
      "Bulletin of the tiny package: Tiny Gazette · 1 Mar 2018 · high quality",
    ]);
  });

  test("counts what is contested and doubted", () => {
    const dataset = datasetOf([
      { id: "one", contested: ["two"], note: "Doubtful: a slip." },
      { id: "two", contested: ["one"] },
    ]);
    const model = programme("one-programme", all, dataset);
    expect(model.notes).toEqual([
      "Sources disagree about 1 of these figures.",
      "The dataset itself doubts 1 of these figures; the notes say why.",
    ]);
    expect(groupsTold(model.groups)).toEqual([
      "Fund size: ¥100 | fund size | 100 | contested | doubtful",
    ]);
  });

  test("there is none of an unknown programme", () => {
    expect(programmeModel(tiny, id("nothing"), all, english)).toBeUndefined();
  });
});

describe(sourcePanelModel, () => {
  test("says what the document is", () => {
    const model = source("tiny-news");
    expect(model.kicker).toBe("Source · 6 figures");
    expect(model.language).toBe("zh-Hans");
    expect(factsTold(model.facts)).toEqual([
      "Publisher: Tiny News",
      "Author: A. Writer",
      "Published: Jun 2021",
      "Language: Chinese",
      "Kind: news report",
      "Quality: medium quality: a named publisher that reports it",
    ]);
    expect(factsTold(source("tiny-yearbook").facts)).toContain(
      "Language: English · translated",
    );
  });

  test("groups the figures taken from it by place", () => {
    expect(groupsTold(source("tiny-news").groups)).toEqual([
      "Hangzhou: ≤ ¥5,000,000 | Enterprises of Hangzhou · cap per enterprise | 最高500万元; ≤ ¥10,000,000 | Enterprises of Hangzhou · cap per enterprise | 最高1000万元; ¥100,000 | Doctors of Hangzhou · fixed grant per doctor | 10万元",
      "Guangzhou: ¥30,000 – ¥50,000 | Doctors of Guangzhou · fixed grant per doctor | 3万至5万元; ¥1,000,000,000 | Undated fund · fund size | 10亿元",
      "East Lake High-tech Development Zone (Optics Valley): ≥ ¥200,000,000 a year | Optics Valley talent budget · annual budget | 不少于2亿元",
    ]);
  });

  test("counts the values taken from it by place, indicator and years", () => {
    expect(factsTold(source("tiny-yearbook").values?.lines ?? [])).toEqual([
      "Shenzhen: residents 2017, GDP 2017 · 2 values",
      "Wuhan: residents 2015, 2018 · 2 values",
      "Hangzhou: residents 2021, GDP 2021 · 2 values",
      "yuan per dollar: 2017–2018, 2020 · 3 values",
      "CPI: 2017–2018, 2020 · 3 values",
      "yuan per international dollar: 2017, 2020 · 2 values",
    ]);
    expect(source("tiny-yearbook").values?.count).toBe("14 values");
    expect(source("tiny-yearbook").kicker).toBe("Source");
    expect(source("tiny-news").values).toBeUndefined();
  });

  test("names the events taken from it", () => {
    expect(source("tiny-bulletin").events.map(({ open }) => open)).toEqual([
      { kind: "event", id: "east-lake-park" },
    ]);
  });

  test("there is none of an unknown document", () => {
    expect(sourcePanelModel(tiny, id("nothing"), all, english)).toBeUndefined();
  });
});

const EVENT: PlaceEvent = {
  id: id("pledge"),
  place: id("wuhan"),
  date: "2017-11",
  kind: "investment",
  title: "A firm pledges money",
  programme: undefined,
  amount: 23e9,
  bound: "at-least",
  unit: "CNY",
  asPrinted: "23 billion yuan",
  source: id("tiny-bulletin"),
  locator: "paragraph 9",
  note: "Another document has less.",
  contested: [id("contract")],
};

const withRivals = datasetOf([], {
  events: [
    EVENT,
    {
      ...EVENT,
      id: id("contract"),
      amount: 2e9,
      bound: "exact",
      contested: [EVENT.id],
    },
  ],
});

describe(eventModel, () => {
  test("says what happened when and where, and what it opens", () => {
    const model = eventModel(tiny, id("east-lake-park"), english);
    expect(model?.kicker).toBe(
      "East Lake High-tech Development Zone (Optics Valley) · Event",
    );
    expect(factsTold(model?.facts ?? [])).toEqual([
      "Date: 18 Nov 2018",
      "Kind: Park",
      "Place: East Lake High-tech Development Zone (Optics Valley), Wuhan, Hubei",
    ]);
    expect(model?.source).toMatchObject({
      asPrinted: "a new park",
      open: { kind: "source", id: "tiny-bulletin" },
    });
    expect(model?.programme?.open).toEqual({
      kind: "programme",
      id: "wuhan-east-lake-budget",
    });
  });

  test("keeps the bound of its amount, and shows who disagrees", () => {
    const model = eventModel(withRivals, EVENT.id, english);
    expect(factsTold(model?.facts ?? [])).toContain(
      "Amount: ≥ ¥23,000,000,000",
    );
    expect(model?.note).toBe("Another document has less.");
    expect(model?.contested.map(({ text, open }) => [text, open])).toEqual([
      [
        "A firm pledges money · ¥2,000,000,000",
        { kind: "event", id: "contract" },
      ],
    ]);
  });

  test("there is none of an unknown event", () => {
    expect(eventModel(tiny, id("nothing"), english)).toBeUndefined();
  });
});
