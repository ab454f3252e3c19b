import { describe, expect, test } from "vitest";
import { compare } from "#arithmetic/grid.ts";
import { type Counting, waysOfCounting } from "#arithmetic/waysOfCounting.ts";
import { AS_STATED, type Settings } from "#domain/settings.ts";
import {
  datasetOf,
  ids,
  nationalRow,
  type Stated,
} from "#tests/support/stated.ts";

const NATIONAL = [2010, 2016, 2017, 2020].flatMap((at) =>
  ["cny-per-usd 7", "ppp 4", "cpi 100"].map((text) => {
    const [series = "", value = ""] = text.split(" ");
    return nationalRow(`${series} ${at} ${Number(value) + (at - 2010) / 5}`);
  }),
);

function waysOf(
  stated: readonly Stated[],
  settings: Partial<Settings> = {},
  national = NATIONAL,
) {
  const dataset = datasetOf(stated, { national });
  const asked = { ...AS_STATED, ...settings };
  const yardsticks = [...dataset.yardsticks.values()];
  const places = ids<never>("shenzhen wuhan hangzhou");
  const [row] = compare(dataset, places, yardsticks, asked, () => true);
  if (!row) throw new Error("nothing is measured");
  return waysOfCounting({
    yardstick: row.yardstick,
    behind: row.cells.map(({ behind }) => behind.map(({ subject }) => subject)),
    settings: asked,
    dataset,
  });
}

/** `resident nominal usd latest`. */
const told = ({ per, prices, cur, pick }: Counting) =>
  [per, prices, cur, pick].join(" ");
const listed = (...asked: Parameters<typeof waysOf>) =>
  waysOf(...asked).ways.map(({ counting }) => told(counting));

const CAP = { basis: "cap", recipient: "team" } as const;
const TARGET = { basis: "target", unit: "person" } as const;
const RATE = { basis: "rate", instrument: "rent", unit: "percent" } as const;

const EARLY = { id: "early", place: "shenzhen", priceYear: 2010 } as const;
const LATE = { id: "late", place: "wuhan", priceYear: 2020 } as const;
const SECOND = { id: "second", place: "wuhan", priceYear: 2016 } as const;

describe(waysOfCounting, () => {
  test("across years, each currency and restated prices are ways of their own", () => {
    expect(
      listed([
        { ...CAP, ...EARLY },
        { ...CAP, ...LATE },
      ]),
    ).toEqual([
      "none nominal cny highest",
      "none nominal usd highest",
      "none nominal ppp highest",
      "none 2020 cny highest",
    ]);
  });

  test("within one year neither currency nor prices change an order", () => {
    const one = { ...CAP, ...EARLY, priceYear: 2020 };
    expect(listed([one, { ...CAP, ...LATE }])).toEqual([
      "none nominal cny highest",
    ]);
  });

  test("within one year a series that the dataset lacks is no equal of the others", () => {
    const lacking = NATIONAL.filter(({ series }) => series !== "ppp");
    const one = { ...CAP, ...EARLY, priceYear: 2020 };
    expect(listed([one, { ...CAP, ...LATE }], {}, lacking)).toEqual([
      "none nominal cny highest",
      "none nominal ppp highest",
    ]);
  });

  test("a latest figure of several years is a way of its own, of one year it is the highest", () => {
    const figures = [EARLY, LATE, SECOND].map((one) => ({ ...RATE, ...one }));
    expect(listed(figures)).toEqual([
      "none nominal cny highest",
      "none nominal cny latest",
    ]);
    const ofOneYear = figures.map((one) => ({ ...one, priceYear: 2020 }));
    expect(listed(ofOneYear)).toEqual(["none nominal cny highest"]);
  });

  test("a sum of figures that contest each other is the highest", () => {
    const rivals = [
      { ...LATE, contested: ["second"] },
      { ...SECOND, priceYear: 2020, contested: ["late"] },
    ];
    const picksOf = (figures: readonly Stated[]) =>
      new Set(waysOf(figures).ways.map(({ counting }) => counting.pick));
    expect([...picksOf([EARLY, ...rivals])]).toEqual(["highest"]);
    const third = { id: "third", place: "wuhan", priceYear: 2020 };
    expect([...picksOf([EARLY, ...rivals, third])]).toEqual(["highest", "sum"]);
  });

  test("what is set against GDP or revenue has neither prices nor currency", () => {
    const ways = listed([EARLY, LATE]);
    expect(ways.filter((way) => /^(?:gdp|revenue)/.test(way))).toEqual([
      "gdp nominal cny highest",
      "revenue nominal cny highest",
    ]);
    expect(ways.filter((way) => way.startsWith("resident"))).toHaveLength(4);
    expect(ways).toHaveLength(4 * 4 + 2);
  });

  test("what is no money has neither, and people are divided by people", () => {
    expect(listed([EARLY, LATE].map((one) => ({ ...TARGET, ...one })))).toEqual(
      [
        "none nominal cny highest",
        "resident nominal cny highest",
        "student nominal cny highest",
      ],
    );
  });

  test("counts what the basis bars, and each combination once", () => {
    const { ways, barred } = waysOf([
      { ...CAP, ...EARLY },
      { ...CAP, ...LATE },
    ]);
    // Only undivided, only highest and latest: 1 of 7 denominators, 2 of 3 choices.
    expect(barred).toBe(7 * 2 * 3 * 3 - 2 * 3 * 2);
    const dropped = ways.map(({ others }) => others.length);
    // The latest of single figures is the highest; restated prices have three currencies, too.
    expect(dropped).toEqual([1, 1, 1, 5]);
  });

  test("the one that is set stands for those of its order", () => {
    const figures = [EARLY, LATE].map((one) => ({ ...CAP, ...one }));
    const settings = { cur: "usd", prices: 2017, pick: "latest" } as const;
    const { ways } = waysOf(figures, settings as Partial<Settings>);
    expect(
      ways.map(
        ({ counting, isCurrent }) =>
          `${told(counting)}${isCurrent ? ", set" : ""}`,
      ),
    ).toEqual([
      "none nominal cny highest",
      "none nominal usd highest",
      "none nominal ppp highest",
      "none 2017 usd latest, set",
    ]);
  });

  test("figures without an amount over the time that is set are not asked for their year", () => {
    const yearly = { period: "year", priceYear: 2020 } as const;
    const figures: Stated[] = [
      { ...EARLY, ...yearly },
      { ...LATE, ...yearly },
      // In total, without a term: it has no amount a year.
      { ...SECOND, period: "total" },
    ];
    const ways = listed(figures, { time: "year" });
    expect(ways.filter((way) => way.startsWith("none"))).toEqual([
      "none nominal cny highest",
      "none nominal cny sum",
    ]);
    expect(
      listed(figures).filter((way) => way.startsWith("none")),
    ).toHaveLength(4 * 3);
  });

  test("without a price index nothing is restated", () => {
    const lacking = NATIONAL.filter(({ series }) => series !== "cpi");
    const figures = [EARLY, LATE].map((one) => ({ ...CAP, ...one }));
    expect(listed(figures, {}, lacking)).toEqual([
      "none nominal cny highest",
      "none nominal usd highest",
      "none nominal ppp highest",
    ]);
  });
});
