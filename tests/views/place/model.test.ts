import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, indicatorRow, placeRow } from "#tests/support/stated.ts";
import { encode } from "#view-state/codec.ts";
import { type PlaceModel, placeModel } from "#views/place/model.ts";
import { english } from "#words/catalogue.ts";

const tiny = tinyDataset();
const ZONE = "East Lake High-tech Development Zone (Optics Valley)";

function modelOf(link: string, data = tiny): PlaceModel {
  const model = placeModel(data, asked(data, `view=place&${link}`), english);
  if (!model) throw new Error(`no page for ${link}`);
  return model;
}

const rowsOf = ({ groups }: PlaceModel) =>
  groups.flatMap(({ rows }) =>
    rows.map(({ name, cell, rank, part }) =>
      [name, cell.figure?.text ?? cell.missing?.text, rank?.text ?? "", part]
        .filter((text) => text !== "")
        .join(" | "),
    ),
  );
const contextOf = ({ context }: PlaceModel) =>
  context.items.map(({ name, value, year, marks }) =>
    [name, value, year, ...marks].join(" | "),
  );

describe(placeModel, () => {
  test("the page is that of the place asked for, else of the first chosen", () => {
    expect(modelOf("at=hangzhou").title).toBe("Hangzhou");
    expect(modelOf("places=wuhan~hangzhou").title).toBe("Wuhan");
    const none = datasetOf([], { places: [], indicators: [], programmes: [] });
    expect(
      placeModel(none, asked(none, "view=place"), english),
    ).toBeUndefined();
  });

  test("a city: its figures and its zones', ranked among all cities", () => {
    const model = modelOf("at=wuhan");
    expect(model.count).toBe("5 figures of 4 programmes, 3 in force.");
    expect(rowsOf(model)).toEqual([
      "share covered of rent per enterprise | 50 % | only city with a figure",
      `annual budget | ≥ ¥200 m | 2nd of 3 cities, tied with 1 | ${ZONE}`,
      "fund size | ≥ ¥5 bn | 3rd of 4 cities",
      "target, people | 1,000,000 people | only city with a figure",
    ]);
    expect(model.groups.map(({ heading }) => heading)).toEqual([
      "The share of a cost that is covered",
      "What the place sets aside each year",
      "The size of a fund",
      "What it aims for",
    ]);
  });

  test("zones apart: their figures stay on their own pages", () => {
    const model = modelOf("at=wuhan&zones=apart");
    expect(rowsOf(model).some((row) => row.includes("annual budget"))).toBe(
      false,
    );
    expect(model.events).toEqual([]);
  });

  test("figures follow the settings, and a scale does not apply", () => {
    expect(
      rowsOf(modelOf("at=shenzhen&cur=usd&per=resident&scale=rank")),
    ).toEqual([
      "cap per team | Not comparable",
      "annual budget | $11.8 | 1st of 2 cities",
      "fund size | $94.5 | 1st of 2 cities",
    ]);
  });

  test.each([
    [
      "at=wuhan&q=rent",
      "1 figure of 1 programme, 1 in force; the filters hide 4.",
    ],
    ["at=wuhan&sector=quantum", "The filters hide all its 5 figures."],
    ["at=hubei", "The dataset has no figures of Hubei itself."],
    ["at=changsha", "3 figures of 2 programmes."],
  ])("%s: %s", (link, count) => {
    expect(modelOf(link).count).toBe(count);
  });

  test("the ranking that a rank leads to is that of its own level", () => {
    const linkOf = (link: string) => {
      const to = modelOf(link).groups[0]?.rows[0]?.rank?.to;
      return to && encode(to);
    };
    expect(linkOf("at=shenzhen&scope=chosen&cur=usd")).toBe(
      "view=rank&yard=cap.team&at=shenzhen&cur=usd&data=current",
    );
    expect(linkOf("at=wuhan-east-lake")).toBe(
      "view=rank&yard=annual-budget&at=wuhan-east-lake&zones=apart&level=zone&data=current",
    );
    expect(rowsOf(modelOf("at=wuhan-east-lake"))).toEqual([
      "annual budget | ≥ ¥200 m | only zone with a figure",
    ]);
  });

  test("whatever the dataset has of a place, with what one misses", () => {
    const model = modelOf("at=wuhan");
    expect(contextOf(model)).toEqual(["Residents | 11.1 m | 2018 | tr."]);
    expect(model.context.items[0]?.line?.label).toBe(
      "Residents 2015 to 2018, from 10.6 m to 11.1 m",
    );
    expect(model.context.absent).toEqual(["GDP"]);
    expect(model.absent).toBe(
      "Not in the dataset for Wuhan: GDP. That says nothing about the place; without residents and GDP of one year it has no peers here.",
    );
    expect(contextOf(modelOf("at=shenzhen"))).toEqual([
      "Residents | 12.5 m | 2017 | tr.",
      "GDP | ¥2.25 tn | 2017 | tr.",
      "GDP per resident | ¥180,000 | 2017 | derived | tr.",
    ]);
  });

  test("the census breaks the line of residents; what is not exact is hollow", () => {
    const data = datasetOf([], {
      indicators: [
        "wuhan population 2018 100",
        "wuhan population 2019 90 about",
        "wuhan population 2021 120",
        "wuhan gdp 2018 700",
        "wuhan gdp 2021 600",
      ].map(indicatorRow),
    });
    const { context } = modelOf("at=wuhan", data);
    expect(
      context.items.map(({ name, line }) =>
        [
          name,
          line?.breakYear ?? "unbroken",
          ...(line?.points.map(
            ({ year, isHollow }) => `${year}${isHollow ? " hollow" : ""}`,
          ) ?? []),
        ].join(", "),
      ),
    ).toEqual([
      "Residents, 2020, 2018, 2019 hollow, 2021",
      "GDP, unbroken, 2018, 2021",
      "GDP per resident, 2020, 2018, 2021",
    ]);
    expect(context.note).toBe(
      "Lines: 2018 to 2021, each from its lowest to its highest value. Hollow: not exact, or derived. Dashed: the census of 2020 breaks the series.",
    );
    const { columns, rows } = context.table();
    expect(columns.map(({ header }) => header)).toEqual([
      "Year",
      "Residents",
      "GDP",
      "GDP per resident",
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      [
        ["2021", "120", "600", "5"],
        ["2019", "≈ 90", "", ""],
        ["2018", "100", "700", "7"],
      ].map(([year, residents, gdp, head]) => [
        year,
        residents,
        gdp && `¥${gdp}`,
        head && `¥${head}`,
      ]),
    );
  });

  test("another indicator appears as soon as the dataset holds it", () => {
    const base = datasetOf([], {
      indicators: [indicatorRow("wuhan metro-length 2020 360")],
    });
    const info = {
      ...base.info,
      indicators: new Map([
        ...base.info.indicators,
        [
          "metro-length",
          {
            id: "metro-length",
            title: "Length of the metro",
            titleZh: undefined,
            unit: "km",
            description: undefined,
          },
        ],
      ]),
    };
    expect(contextOf(modelOf("at=wuhan", { ...base, info }))).toEqual([
      "Length of the metro | 360 km | 2020 | tr.",
    ]);
  });

  test("peers by the rule of the link, those that cannot be judged named", () => {
    const data = datasetOf([], {
      places: ["ao", "bei", "cang", "dong"].map((name) =>
        placeRow(`${name} city`),
      ),
      indicators: [
        "ao population 2021 1000000",
        "ao gdp 2021 100000000000",
        "bei population 2021 1400000",
        "bei gdp 2021 168000000000",
        "cang population 2021 3000000",
        "cang gdp 2021 300000000000",
      ].map(indicatorRow),
    });
    const { peers, head } = modelOf("places=ao~cang&at=bei", data);
    expect(peers?.sentence).toBe(
      "Cities within 1.5 times the residents and 1.25 times the GDP per resident of bei, either way, in 2021:",
    );
    expect(
      peers?.peers.map(
        ({ name, population, gdpPerHead }) =>
          `${name} ${population} ${gdpPerHead}`,
      ),
    ).toEqual(["ao 1 m ¥100,000"]);
    expect(peers?.unknown).toBe(
      "Cannot be judged for want of a value of 2021: dong.",
    );
    expect(peers?.compare?.places).toEqual(["bei", "ao"]);
    expect(head.next?.name).toBe("ao");
    expect(
      modelOf("places=ao&peers=4~1.25&at=bei", data).peers?.peers.map(
        ({ name }) => name,
      ),
    ).toEqual(["ao", "cang"]);
    expect(
      modelOf("places=ao&peers=1~1&at=bei", data).peers?.compare,
    ).toBeUndefined();
  });

  test.each([
    ["at=wuhan", `${ZONE} 1 figure`],
    ["at=guangdong", "Guangzhou 3 figures, Shenzhen 3 figures"],
    [
      "at=china",
      "Guangdong 0 figures, Hubei 0 figures, Hunan 0 figures, Zhejiang 0 figures",
    ],
    ["at=hangzhou", ""],
  ])("what lies below, %s: %s", (link, parts) => {
    expect(
      modelOf(link)
        .parts.map(({ name, count }) => `${name} ${count}`)
        .join(", "),
    ).toBe(parts);
  });

  test("events of the place and its zones, as printed", () => {
    const [event] = modelOf("at=wuhan").events;
    expect(event).toMatchObject({
      date: "18 Nov 2018",
      title: "A park opens",
      detail: `Park · ${ZONE}`,
      printed: "“a new park”",
      open: { kind: "event", id: "east-lake-park" },
    });
  });

  test("programmes, the newest first, undated ones last", () => {
    const told = ({ programmes }: PlaceModel) =>
      programmes.map(({ name, detail }) => `${name}: ${detail}`);
    expect(told(modelOf("at=wuhan"))).toEqual([
      "Two industry funds: 18 May 2018 · In force · 2 figures",
      "Rent of offices: 2018 · In force · 1 figure",
      `Optics Valley talent budget: Apr 2017 · In force · 1 figure · ${ZONE}`,
      "One Million College Students plan: Feb 2017 · until 2022 · Ended · 1 figure",
    ]);
    expect(told(modelOf("at=guangzhou")).at(-1)).toBe(
      "Undated fund: undated · Status not known · 1 figure",
    );
  });

  test("where one stands among the chosen places", () => {
    const headOf = (link: string) => {
      const { previous, next, isCompared, compared, above } =
        modelOf(link).head;
      return [
        previous?.name ?? "",
        next?.name ?? "",
        isCompared,
        compared?.places.at(-1) ?? "",
        above.map(({ name }) => name).join(" "),
      ].join("|");
    };
    expect(headOf("places=wuhan~hangzhou~shenzhen&at=hangzhou")).toBe(
      "Wuhan|Shenzhen|true||Zhejiang",
    );
    expect(headOf("places=wuhan&at=wuhan-east-lake")).toBe(
      "|Wuhan|false|wuhan-east-lake|Wuhan Hubei",
    );
  });

  test("the table holds what is on screen", () => {
    const { columns, rows } = modelOf("at=wuhan").table();
    expect(columns.map(({ header }) => header)).toEqual([
      "Yardstick",
      "Figure",
      "Rank",
      "Among",
      "Programme",
    ]);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual([
      "annual budget",
      "≥ ¥200 m a year",
      "2",
      "3",
      `Optics Valley talent budget, ${ZONE}, 2017`,
    ]);
  });
});
