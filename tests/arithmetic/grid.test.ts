import { describe, expect, test } from "vitest";
import { type Cell, compare, type Row } from "#arithmetic/grid.ts";
import { AS_STATED, type Settings } from "#domain/settings.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { datasetOf, ids, type Stated } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { caveatsTold, numberTold, told } from "#tests/support/told.ts";

const PLACES = "shenzhen wuhan hangzhou changsha";

/** `shenzhen: fund 5 CNY`, one figure each, called a, b, c in their order. */
const figuresOf = (texts: readonly string[]): Stated[] =>
  texts.map((text, index) => {
    const [place = "", stated = ""] = text.split(": ");
    return { id: "abcdef".charAt(index), place, ...statedAs(stated) };
  });

function rowOf(
  stated: readonly Stated[],
  yardstick: string,
  {
    settings = {},
    hide = "",
    places = PLACES,
  }: { settings?: Partial<Settings>; hide?: string; places?: string } = {},
): Row {
  const measure = parseYardstick(yardstick);
  const [row] = compare(
    datasetOf(stated),
    ids(places),
    measure ? [measure] : [],
    { ...AS_STATED, ...settings },
    ({ incentive }) => !hide.split("").includes(incentive.id),
  );
  if (!row) throw new Error(`no row for ${yardstick}`);
  return row;
}

const each = (row: Row, text: (cell: Cell) => unknown) =>
  row.cells.map((cell) => String(text(cell))).join(", ");

describe(compare, () => {
  const four = figuresOf([
    "shenzhen: fund 9 CNY total",
    "wuhan: fund 7 CNY total",
    "hangzhou: fund 7 CNY total",
    "changsha: fund 3 CNY total",
  ]);

  test("gives a cell for each place, in the order given", () => {
    const row = rowOf(four, "fund", { places: "changsha shenzhen guangzhou" });
    expect(each(row, ({ place }) => place)).toBe(
      "changsha, shenzhen, guangzhou",
    );
    expect(each(row, ({ figure }) => numberTold(figure))).toBe(
      "3, 9, no-figure",
    );
  });

  test("ranks, and marks the highest", () => {
    const row = rowOf(four, "fund");
    expect(each(row, ({ rank }) => rank)).toBe("1, 2, 2, 4");
    expect(each(row, ({ isHighest }) => isHighest)).toBe(
      "true, false, false, false",
    );
  });

  test.each(
    rowsOf(`
 figures                                               | yardstick         | highest
 ----------------------------------------------------- | ----------------- | -------
 shenzhen: fund 9 CNY                                  | fund              |
 shenzhen: fund 9 CNY + wuhan: fund 9 CNY              | fund              | shenzhen wuhan
 shenzhen: fund 1 CNY + wuhan: fund 9 CNY              | fund              | wuhan
 shenzhen: fund 5..9 CNY + wuhan: fund 8 CNY           | fund              | shenzhen
 shenzhen: cap.team at-most 1 CNY + wuhan: cap.team 9 CNY | cap.team       | wuhan
 shenzhen: rate.team.rent 1 percent + wuhan: rate.team.rent 9 percent | rate.team.rent | wuhan
 shenzhen: threshold.team 1 CNY + wuhan: threshold.team 9 CNY | threshold.team |
 `),
  )("of %s on %s the highest: %s", (figures, yardstick, expected) => {
    const row = rowOf(figuresOf(figures.split(" + ")), yardstick ?? "");
    const highest = row.cells.filter(({ isHighest }) => isHighest);
    expect(highest.map(({ place }) => place).join(" ")).toBe(expected);
  });

  test("ranks by the figure, whatever the scale", () => {
    const row = rowOf(four, "fund", { settings: { scale: "minmax" } });
    expect(each(row, ({ rank }) => rank)).toBe("1, 2, 2, 4");
    expect(each(row, ({ figure }) => numberTold(figure))).toBe("9, 7, 7, 3");
    expect(each(row, ({ scaled }) => numberTold(scaled))).toBe(
      "1, 0.666666666667, 0.666666666667, 0",
    );
    expect(row.extent).toEqual({ smallest: 0, largest: 1 });
  });

  test("takes the scale over the places on screen alone", () => {
    const row = rowOf(four, "fund", {
      settings: { scale: "share" },
      places: "changsha wuhan",
    });
    expect(each(row, ({ scaled }) => plainHigh(scaled))).toBe(
      "42.857, 100.000",
    );
  });

  test("the extent of a row holds both ends of a range", () => {
    const row = rowOf(
      figuresOf(["shenzhen: fund 5..9 CNY", "wuhan: fund 6 CNY"]),
      "fund",
    );
    expect(row.extent).toEqual({ smallest: 5, largest: 9 });
  });

  test("a row without a number has no extent and no ranks", () => {
    const row = rowOf([], "fund");
    expect(row.extent).toBeUndefined();
    expect(each(row, ({ rank }) => rank)).toBe(
      "undefined, undefined, undefined, undefined",
    );
  });

  test("what a filter hides is missing as hidden, not as not found, and counted", () => {
    const row = rowOf(
      [...four, ...figuresOf(["shenzhen: fund 5 CNY"])].map((one, index) => ({
        ...one,
        id: "abcde".charAt(index),
      })),
      "fund",
      { hide: "abe" },
    );
    expect(each(row, ({ figure }) => told(figure))).toBe(
      "missing filtered-out, missing filtered-out, 7 CNY total, 3 CNY total",
    );
    expect(each(row, ({ hidden }) => hidden)).toBe("2, 1, 0, 0");
    expect(row.cells[0]?.figure).toMatchObject({
      lacking: { what: "filter", hidden: 2 },
    });
    expect(each(row, ({ rank }) => rank)).toBe("undefined, undefined, 1, 2");
  });

  test("a place that keeps a figure is not hidden, but knows how many are", () => {
    const row = rowOf(
      figuresOf(["shenzhen: fund 5 CNY", "shenzhen: fund 9 CNY"]),
      "fund",
      { hide: "b", places: "shenzhen" },
    );
    expect(each(row, ({ figure }) => numberTold(figure))).toBe("5");
    expect(
      each(row, ({ hidden, behind }) => `${hidden} ${behind.length}`),
    ).toBe("1 1");
  });

  test("only figures of the very yardstick count", () => {
    const mixed = figuresOf([
      "shenzhen: cap.team 1 CNY once",
      "shenzhen: cap.startup 2 CNY once",
      "shenzhen: cap.team 3 CNY year",
      "shenzhen: grant.team 4 CNY once",
    ]);
    const of = (yardstick: string) =>
      each(rowOf(mixed, yardstick, { places: "shenzhen" }), ({ figure }) =>
        numberTold(figure),
      );
    expect(
      ["cap.team", "cap.startup", "cap.team.year", "grant.team", "cap"].map(of),
    ).toEqual(["1", "2", "3", "4", "no-figure"]);
  });

  test("all figures behind a cell stand in order of choice, the contested ones apart", () => {
    const stated = figuresOf([
      "shenzhen: fund 5 CNY in 2017",
      "shenzhen: fund 9 CNY in 2015",
      "shenzhen: fund 8 CNY in 2016",
    ]).map((one) =>
      one.id === "a"
        ? one
        : { ...one, contested: [one.id === "b" ? "c" : "b"] },
    );
    const cell = (pick: Settings["pick"]) =>
      rowOf(stated, "fund", { settings: { pick }, places: "shenzhen" })
        .cells[0];
    const named = (list: Cell["behind"] | undefined) =>
      list?.map(({ subject }) => subject.incentive.id).join("");
    expect(named(cell("highest")?.behind)).toBe("bca");
    expect(named(cell("highest")?.rivals)).toBe("c");
    expect(named(cell("latest")?.behind)).toBe("acb");
    expect(named(cell("latest")?.rivals)).toBe("");
  });
});

const plainHigh = (figure: Cell["scaled"]) =>
  figure.kind === "value" ? figure.high.toFixed(3) : figure.reason;

describe("zones", () => {
  const zoned = figuresOf([
    "wuhan: annual-budget 10 CNY year in 2017",
    "wuhan-east-lake: annual-budget 20 CNY year in 2017",
    "hubei: annual-budget 90 CNY year in 2017",
  ]);
  const wuhan = (zones: Settings["zones"], settings: Partial<Settings> = {}) =>
    rowOf(zoned, "annual-budget", {
      settings: { ...settings, zones },
      places: "wuhan",
    }).cells[0]?.figure;

  test("count for their city, with a caveat, and stay out of it apart", () => {
    const [inside, apart] = [wuhan("in"), wuhan("apart")];
    expect(inside && [told(inside), caveatsTold(inside)]).toEqual([
      "20 CNY year",
      "of wuhan-east-lake",
    ]);
    expect(apart && [told(apart), caveatsTold(apart)]).toEqual([
      "10 CNY year",
      "",
    ]);
  });

  test("are divided by the city's residents where they count for it", () => {
    const figure = wuhan("in", { per: "resident" });
    expect(
      figure?.kind === "value" && (figure.high * 11_081_000).toFixed(6),
    ).toBe("20.000000");
  });

  test("and by their own where they stand for themselves", () => {
    const row = rowOf(zoned, "annual-budget", {
      settings: { per: "resident" },
      places: "wuhan-east-lake",
    });
    expect(each(row, ({ figure }) => told(figure))).toBe(
      "missing no-denominator",
    );
  });

  test("a sum names each part that it counts", () => {
    const figure = wuhan("in", { pick: "sum" });
    expect(figure && [told(figure), caveatsTold(figure)]).toEqual([
      "30 CNY year",
      "of wuhan-east-lake, double-counting",
    ]);
  });
});
