import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { describe, expect, test } from "vitest";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { eventRow } from "#tests/support/eventRow.ts";
import { datasetOf, type Stated } from "#tests/support/stated.ts";
import { rowsOf } from "#tests/support/table.ts";
import { isoMonth, type Span } from "#views/timeline/months.ts";
import type { TimelineItem } from "#views/timeline/items.ts";
import { type TimelineModel, timelineModel } from "#views/timeline/model.ts";
import { english } from "#words/catalogue.ts";

const dataset = tinyDataset();

function modelOf(link = "", data = dataset): TimelineModel {
  return timelineModel(data, asked(data, `view=timeline&${link}`), english);
}

const lanesOf = ({ groups }: TimelineModel) =>
  groups.flatMap(({ lanes }) => lanes);
const itemsOf = (model: TimelineModel): readonly TimelineItem[] =>
  lanesOf(model).flatMap(({ programmes, events }) => [
    ...programmes,
    ...events,
  ]);
const ids = (model: TimelineModel) =>
  itemsOf(model)
    .map(({ id }) => id)
    .join(" ");
/** `2017-03 to 2026-01`: the first and the last month in which something is drawn. */
const drawn = (span: Span) =>
  `${isoMonth(Math.floor(span.from))} to ${isoMonth(Math.ceil(span.to) - 1)}`;

describe(timelineModel, () => {
  test("what the places have, by place and start, each with its leading figure", () => {
    const rows = itemsOf(modelOf()).map((item) => [
      item.place.name,
      item.name,
      item.dates,
      item.kind === "programme" ? `${item.ending}, ${item.figure}` : item.mark,
    ]);
    expect(rows).toEqual(
      rowsOf(`
      place    | name | dates | what
      -------- | ---- | ----- | ----
      Shenzhen | Technology budget | 2017 – no end printed | open, ¥1 bn a year
      Shenzhen | Team plan | 1 Mar 2017 – no end printed | open, ≤ ¥100 m for a team
      Shenzhen | Guidance fund | Nov 2017 – 2027 | printed, ¥8 bn
      Wuhan    | One Million College Students plan | Feb 2017 – 2022 | printed, target 1,000,000 people
      Wuhan    | Optics Valley talent budget · East Lake High-tech Development Zone (Optics Valley) | Apr 2017 – no end printed | open, ≥ ¥200 m a year
      Wuhan    | Rent of offices | 2018 – no end printed | open, 50 % of rent for an enterprise
      Wuhan    | Two industry funds | 18 May 2018 – no end printed | open, ≥ ¥5 bn
      Wuhan    | A park opens · East Lake High-tech Development Zone (Optics Valley) | 18 Nov 2018 | park
      Hangzhou | Doctors of Hangzhou | 1 Jan 2021 – no end printed | open, ¥100,000 for a doctoral graduate
      Hangzhou | Enterprises of Hangzhou | Jul 2021 – no end printed | open, ≤ ¥10 m for an enterprise
      Changsha | Old fund | 2009 – no end printed | open, ¥8 bn
      Changsha | Talents of Changsha | Jan 2018 – 30 Jun 2023 | printed, ¥500,000 for a leading talent
    `),
    );
  });

  test("titles are grammatical for one place and for many, and name the one sector", () => {
    expect(modelOf().title).toBe("Who moved first");
    expect(modelOf("sector=ai").title).toBe(
      "Who moved first on artificial intelligence",
    );
    expect(modelOf("sector=5g").title).toBe("Who moved first on 5G");
    expect(modelOf("sector=ai~5g").title).toBe("Who moved first");
    expect(modelOf("sector=general").title).toBe("Who moved first");
    expect(modelOf("places=wuhan").title).toBe("When Wuhan moved");
    expect(modelOf("places=wuhan&sector=blockchain").title).toBe(
      "When Wuhan moved on blockchain",
    );
  });

  test.each([
    ["", "11 programmes and 1 event of 4 places."],
    ["places=wuhan", "4 programmes and 1 event of 1 place."],
    ["sector=ai", "2 programmes and 1 event of 2 places."],
    ["q=nothing", "0 programmes and 0 events of 0 places."],
  ])("counts %j: %s", (link, count) => {
    expect(modelOf(link).count).toBe(count);
  });

  test("a programme stands there as long as one of its figures passes", () => {
    expect(ids(modelOf("basis=fund"))).toBe(
      "shenzhen:shenzhen-guidance-fund wuhan:wuhan-funds changsha:changsha-old-fund",
    );
    // What is left of its figures leads it.
    const [talents] = itemsOf(modelOf("places=changsha&recipient=master"));
    expect(talents?.spoken).toBe(
      "Changsha, Talents of Changsha, Jan 2018 – 30 Jun 2023, 1,500 yuan a month for a master’s graduate",
    );
  });

  test("every mark has an id of its own, though an event may be called like a programme", () => {
    const model = timelineModel(
      bundledDataset(),
      asked(bundledDataset(), "view=timeline&scope=all"),
      english,
    );
    const all = model.groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ programmes, events }) => [...programmes, ...events]),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test("a programme without any figure, and an event, pass by what they have themselves", () => {
    const bare = datasetOf([], {
      programmes: dataset.tables.programmes,
      events: [
        eventRow("court-opens wuhan 2019 court"),
        eventRow("fund-starts wuhan 2018-06 fund wuhan-funds"),
      ],
    });
    const kept = (link: string) => ids(modelOf(`places=wuhan&${link}`, bare));
    expect(kept("sector=biotech")).toBe(
      "wuhan:wuhan-funds wuhan:event:fund-starts",
    );
    expect(kept("from=2019")).toBe("wuhan:event:court-opens");
    expect(kept("q=court")).toBe("wuhan:event:court-opens");
    expect(kept("basis=fund")).toBe("");
    expect(kept("status=ended")).toBe("wuhan:wuhan-million-students");
  });

  test("zones apart have lanes of their own, when they are chosen", () => {
    const link = "places=wuhan~wuhan-east-lake&zones=apart&from=2017&to=2017";
    expect(ids(modelOf(link))).toBe(
      "wuhan:wuhan-million-students wuhan-east-lake:wuhan-east-lake-budget",
    );
    expect(ids(modelOf(link.replace("apart", "in")))).toBe(
      "wuhan:wuhan-million-students wuhan:wuhan-east-lake-budget wuhan-east-lake:wuhan-east-lake-budget",
    );
  });

  test("a zone's programme in its city's lane and in its own is one programme, and may be the first", () => {
    const { count, description } = modelOf(
      "places=wuhan-east-lake~wuhan&q=Optics",
    );
    expect(count).toBe("1 programme and 1 event of 2 places.");
    expect(description).toMatch(/ First was Optics Valley talent budget /);
  });

  test("being in force takes nothing away: what was not is pale", () => {
    const model = modelOf("places=wuhan~changsha&on=2018-02");
    expect(
      itemsOf(model)
        .filter(({ isPale }) => isPale)
        .map(({ id }) => id),
    ).toEqual(["wuhan:wuhan-funds"]);
    expect(model.sentence).toMatch(
      / 5 of 6 programmes may have been in force in Feb 2018, as far as dates are printed; the others are drawn pale\.$/,
    );
    expect(model.on && drawn(model.on.span)).toBe("2018-02 to 2018-02");
    expect(itemsOf(model)[3]?.spoken).toMatch(/, not in force in Feb 2018$/);
    expect(modelOf("places=wuhan").on).toBeUndefined();
  });

  test("an ended programme without a printed end is known for its year only", () => {
    const ends: readonly Stated[] = [
      { id: "a", of: { announced: "2015", status: "ended" } },
      { id: "b", of: { announced: "2015", status: "active" } },
      { id: "c", of: { announced: "2015-03", until: "2016", status: "ended" } },
      { id: "d", of: { announced: "2026-11-30", status: "active" } },
      { id: "e", of: { announced: "2017", until: "2016" } },
    ];
    const shown = itemsOf(modelOf("places=shenzhen", datasetOf(ends))).map(
      (item) =>
        item.kind === "programme" &&
        `${item.ending} ${drawn({ from: item.start?.from ?? 0, to: item.end })}`,
    );
    expect(shown).toEqual([
      "unknown 2015-01 to 2016-12",
      "open 2015-01 to 2026-01",
      "printed 2015-03 to 2016-12",
      "printed 2017-01 to 2017-01",
      // Later than the dataset itself: it ends at once rather than before its start.
      "open 2026-11 to 2026-11",
    ]);
  });

  test("time reaches from the first year to the last date, open ends to the dataset's own month", () => {
    const extentOf = (link: string) => {
      const { extent } = modelOf(link);
      return extent && drawn(extent);
    };
    expect(extentOf("")).toBe("2009-01 to 2027-12");
    expect(extentOf("places=wuhan")).toBe("2017-01 to 2026-01");
    expect(extentOf("places=changsha&from=2018")).toBe("2018-01 to 2023-06");
    expect(extentOf("q=nothing")).toBeUndefined();
  });

  test("what has no date is listed apart, and what has nothing is named", () => {
    const model = modelOf("places=guangzhou~wuhan~hangzhou&basis=fund");
    expect(model.undated.map(({ name }) => name)).toEqual(["Undated fund"]);
    expect(model.nothing).toBe(
      "Nothing on the timeline for Hangzhou. That says nothing about these places.",
    );
    expect(model.isEmpty).toBe(false);
    expect(modelOf("q=nothing").isEmpty).toBe(true);
    expect(modelOf("q=nothing").nothing).toBe("");
  });

  test("of all places those that moved first come first, by province", () => {
    const groups = (link: string) =>
      modelOf(link).groups.map(
        ({ name, lanes }) =>
          `${name}: ${lanes.map((lane) => lane.name).join(", ")}`,
      );
    expect(groups("scope=all")).toEqual([
      "Hunan: Changsha",
      "Guangdong: Shenzhen, Guangzhou",
      "Hubei: Wuhan",
      "Zhejiang: Hangzhou",
    ]);
    expect(modelOf("scope=all").hasHeadings).toBe(true);
    // Chosen ones stay as they were chosen; headings over single lanes say nothing.
    expect(groups("")[0]).toBe("Guangdong: Shenzhen");
    expect(modelOf().hasHeadings).toBe(false);
    expect(
      lanesOf(modelOf("scope=all&places=wuhan")).map(
        ({ isChosen }) => isChosen,
      ),
    ).toEqual([false, false, false, true, false]);
  });

  test("says in words who was first, as far as dates tell", () => {
    expect(modelOf().description).toBe(
      "Who moved first. Timeline of 11 programmes and 1 event of 4 places, Jan 2009 to Dec 2027. First was Old fund of Changsha, 2009.",
    );
    expect(modelOf("places=shenzhen~wuhan").description).toContain(
      "As far as dates are printed, 2 programmes may have been first, in 2017.",
    );
    expect(modelOf("places=guangzhou").description).toContain(
      "1 programme has no printed date.",
    );
    expect(modelOf("q=nothing").description).toBe("Who moved first");
  });

  test("the table has a row for each, those without a date last", () => {
    const { columns, rows } = modelOf("places=changsha~guangzhou").table();
    expect(columns.map(({ header }) => header)).toEqual([
      "Place",
      "Programme or event",
      "From",
      "Until",
      "Status or kind",
      "Leading figure",
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      rowsOf(`
      place     | name | from | until | kind | figure
      --------- | ---- | ---- | ----- | ---- | ------
      Changsha  | Old fund | 2009 | | Not known | ¥8 bn
      Changsha  | Talents of Changsha | Jan 2018 | 30 Jun 2023 | Ended | ¥500,000 for a leading talent
      Guangzhou | Huangpu talent budget · Huangpu District | May 2017 | | In force | ¥200 m a year
      Guangzhou | Doctors of Guangzhou | Sep 2017 | | In force | ¥30,000 – ¥50,000 for a doctoral graduate
      Guangzhou | Undated fund | | | Not known | ¥1 bn
    `),
    );
    expect(rows[0]?.cells[1]?.open).toEqual({
      kind: "programme",
      id: "changsha-old-fund",
    });
  });

  test("only what occurs is explained, and the documents behind it are named", () => {
    const { marks, notes } = modelOf("places=changsha");
    expect(marks).toEqual({
      endings: ["printed", "open"],
      hasPale: true,
      events: [],
    });
    expect(notes.sources.map(({ id }) => id)).toEqual(["tiny-bulletin"]);
    expect(modelOf("places=wuhan").marks.events).toEqual(["park"]);
  });
});
