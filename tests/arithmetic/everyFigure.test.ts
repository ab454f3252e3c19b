import { describe, expect, test } from "vitest";
import { everyFigure } from "#arithmetic/everyFigure.ts";
import type { Dataset } from "#domain/dataset.ts";
import { sortValue } from "#domain/figure.ts";
import { tinyDataset } from "#mocks/fixtures/tinyPackage.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, ids } from "#tests/support/stated.ts";

/** `wuhan wuhan-fund-one 3000000000`, or the reason why it is missing. */
function linesOf(dataset: Dataset, places: string, link = ""): string[] {
  const { settings, keeps } = asked(dataset, link);
  const { cells } = everyFigure(dataset, ids(places), settings, keeps);
  return cells.map(({ place, lead, figure }) => {
    const value = figure.kind === "value" ? sortValue(figure) : figure.reason;
    return `${place} ${lead?.subject.incentive.id ?? "none"} ${value}`;
  });
}

const tiny = tinyDataset();

describe(everyFigure, () => {
  test("none stands for the others: every figure of a yardstick is there", () => {
    expect(linesOf(tiny, "wuhan hangzhou", "basis=fund~cap")).toEqual([
      "wuhan wuhan-fund-one 3000000000",
      "wuhan wuhan-fund-two 5000000000",
      "hangzhou hangzhou-enterprise-cap-one 5000000",
      "hangzhou hangzhou-enterprise-cap-two 10000000",
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ["wuhan", "", ["wuhan"]],
    ["wuhan-east-lake", "", ["wuhan-east-lake"]],
    ["wuhan wuhan-east-lake", "", ["wuhan-east-lake"]],
    ["wuhan-east-lake wuhan", "", ["wuhan-east-lake"]],
    ["wuhan", "zones=apart", []],
    ["wuhan wuhan-east-lake", "zones=apart", ["wuhan-east-lake"]],
  ])(
    "the zone's budget among %j with %j stands for %j",
    (shown, link, owners) => {
      const lines = linesOf(tiny, shown, `basis=annual-budget&${link}`);
      expect(lines.map((line) => line.split(" ")[0])).toEqual(owners);
    },
  );

  test("is divided by what the place has for which it counts", () => {
    const [line] = linesOf(tiny, "wuhan", "basis=annual-budget&per=resident");
    expect(line).toMatch(/^wuhan east-lake-annual-budget 18\.0/);
    expect(
      linesOf(tiny, "wuhan-east-lake", "basis=annual-budget&per=resident"),
    ).toEqual(["wuhan-east-lake east-lake-annual-budget no-denominator"]);
  });

  test("counts those that the filters hide, and no step of choice or scale", () => {
    const { settings, keeps } = asked(tiny, "basis=fund&pick=sum&scale=rank");
    const { cells, total } = everyFigure(tiny, ids("wuhan"), settings, keeps);
    expect(total).toBe(5);
    expect(cells).toHaveLength(2);
    for (const { figure, scaled, behind, rank } of cells) {
      expect(scaled).toBe(figure);
      expect(figure.steps.map(({ op }) => op)).toEqual(["stated"]);
      expect(behind).toHaveLength(1);
      expect(rank).toBeUndefined();
    }
  });

  test("names those of its place and yardstick that contest it", () => {
    const dataset = datasetOf([
      { id: "a", amount: 9, contested: ["b", "c", "gone"] },
      { id: "b", amount: 5, contested: ["a"] },
      { id: "c", amount: 5, basis: "budget" },
    ]);
    const { settings, keeps } = asked(dataset, "");
    const { cells } = everyFigure(dataset, ids("shenzhen"), settings, keeps);
    expect(
      cells.map(({ rivals }) =>
        rivals.map(({ subject }) => subject.incentive.id),
      ),
    ).toEqual([["b"], ["a"], []]);
  });
});
