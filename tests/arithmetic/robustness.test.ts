import { describe, expect, test } from "vitest";
import { compare } from "#arithmetic/grid.ts";
import { robustness, type Tried } from "#arithmetic/robustness.ts";
import type { PlaceId } from "#domain/ids.ts";
import { AS_STATED, type Settings } from "#domain/settings.ts";
import {
  datasetOf,
  ids,
  indicatorRow,
  nationalRow,
  placeRow,
  type Stated,
} from "#tests/support/stated.ts";

/*
 * 7 yuan a dollar in 2010 and 8 in 2020, 3 and 4 an international dollar, and
 * prices rose by three tenths.
 */
const NATIONAL = [
  "cny-per-usd 2010 7",
  "cny-per-usd 2020 8",
  "ppp 2010 3",
  "ppp 2020 4",
  "cpi 2010 100",
  "cpi 2020 130",
].map(nationalRow);

const CAP = { basis: "cap", recipient: "team" } as const;

/** `shenzhen 2010 100`. */
const capOf = (text: string): Stated => {
  const [place = "", priceYear, amount] = text.split(" ");
  return {
    ...CAP,
    id: text.replaceAll(" ", "-"),
    place,
    priceYear: priceYear === "?" ? undefined : Number(priceYear),
    amount: Number(amount),
  };
};

const PLACES = "shenzhen wuhan hangzhou changsha";

function askedOf(
  stated: readonly Stated[],
  settings: Partial<Settings> = {},
  places: readonly PlaceId[] = ids(PLACES),
) {
  const indicators = ["shenzhen 10", "wuhan 4", "hangzhou 8"].flatMap(
    (text) => {
      const [place = "", people = ""] = text.split(" ");
      return [2010, 2020].map((at) =>
        indicatorRow(`${place} population ${at} ${people}`),
      );
    },
  );
  const known = new Set(PLACES.split(" "));
  const more = places.filter((place) => !known.has(place));
  const dataset = datasetOf(stated, { national: NATIONAL, indicators });
  const all = { ...AS_STATED, ...settings };
  const [yardstick] = dataset.yardsticks.values();
  if (!yardstick) throw new Error("nothing is measured");
  const [row] = compare(dataset, places, [yardstick], all, () => true);
  if (!row) throw new Error(`no row for ${more.join(" ")}`);
  return robustness(row, all, dataset);
}

function triedOf(...asked: Parameters<typeof askedOf>): Tried {
  const result = askedOf(...asked);
  if (result.kind !== "tried") throw new Error(result.kind);
  return result;
}

/** `none nominal usd highest: shenzhen 1, wuhan 2`. */
const orders = ({ ways }: Tried) =>
  ways.map(({ counting: { per, prices, cur, pick }, ranks }) => {
    const order = [...ranks]
      .toSorted(([, a], [, b]) => a - b)
      .map(([place, rank]) => `${place} ${rank}`);
    return `${per} ${prices} ${cur} ${pick}: ${order.join(", ")}`;
  });

const shares = ({ places }: Tried) =>
  places.map(({ place, shares: parts, best, worst }) => {
    const text = parts.map(({ rank, ways }) => `${ways} at ${rank}`).join(", ");
    return `${place} ${best} to ${worst}: ${text}`;
  });

describe(robustness, () => {
  const TWO = ["shenzhen 2010 100", "wuhan 2020 105"].map(capOf);

  test("ranks the places under each way of counting", () => {
    // Wuhan's 105 yuan of 2020 are 13.1 dollars, Shenzhen's 100 of 2010 are 14.3.
    expect(orders(triedOf(TWO))).toEqual([
      "none nominal cny highest: wuhan 1, shenzhen 2",
      "none nominal usd highest: shenzhen 1, wuhan 2",
      "none nominal ppp highest: shenzhen 1, wuhan 2",
      "none 2020 cny highest: shenzhen 1, wuhan 2",
    ]);
  });

  test("counts for each place how often it takes which rank", () => {
    const tried = triedOf(TWO);
    expect(shares(tried)).toEqual([
      "wuhan 1 to 2: 1 at 1, 3 at 2",
      "shenzhen 1 to 2: 3 at 1, 1 at 2",
    ]);
    expect(tried.places[0]?.shares.map(({ share }) => share)).toEqual([
      0.25, 0.75,
    ]);
  });

  test("counts in how many the leader leads, and who does otherwise", () => {
    expect(triedOf(TWO).lead).toEqual({
      places: ["wuhan"],
      of: 4,
      ways: 1,
      shared: 0,
      others: ["shenzhen"],
      oftenest: "shenzhen",
    });
    expect(triedOf(TWO, { cur: "usd" }).lead).toEqual({
      places: ["shenzhen"],
      of: 4,
      ways: 3,
      shared: 0,
      others: ["wuhan"],
      oftenest: "wuhan",
    });
  });

  test("counts apart the ways that divide as is set", () => {
    const budgets = TWO.map((stated) => ({
      ...stated,
      basis: "annual-budget" as const,
      recipient: "place" as const,
      period: "year" as const,
    }));
    const per = (settings: Partial<Settings>) => triedOf(budgets, settings);
    const { lead, leadWithin, ways } = per({ per: "resident" });
    const divided = ways.filter(({ counting }) => counting.per === "resident");
    expect(divided.length).toBeLessThan(ways.length);
    expect(lead.of).toBe(ways.length);
    expect(leadWithin?.of).toBe(divided.length);
    expect(leadWithin?.places).toEqual(["wuhan"]);
    expect(leadWithin?.ways).toBe(divided.length);
    expect(per({ per: "none" }).leadWithin).toBeUndefined();
  });

  test("names nobody as leading most often where several do", () => {
    const { lead } = triedOf(
      ["shenzhen 2010 100", "wuhan 2020 101", "hangzhou 2010 100"].map(capOf),
    );
    expect(lead.others).toEqual(["shenzhen", "hangzhou"]);
    expect(lead.oftenest).toBeUndefined();
  });

  test("the order of equals holds where they are equal", () => {
    const equal = ["shenzhen 2010 100", "wuhan 2020 100", "hangzhou 2020 50"];
    const tried = triedOf(equal.map(capOf));
    expect(tried.neighbours).toEqual([
      { above: "shenzhen", below: "wuhan", isTie: true, holds: 1 },
      { above: "wuhan", below: "hangzhou", isTie: false, holds: 4 },
    ]);
    expect(tried.lead).toEqual({
      places: ["shenzhen", "wuhan"],
      of: 4,
      ways: 1,
      shared: 0,
      others: ["shenzhen"],
      oftenest: "shenzhen",
    });
    expect(shares(tried)).toEqual([
      "shenzhen 1 to 1: 4 at 1",
      "wuhan 1 to 2: 1 at 1, 3 at 2",
      "hangzhou 3 to 3: 4 at 3",
    ]);
  });

  test("an order that becomes a tie does not hold, though the leader still leads", () => {
    // 130 yuan of 2020 are the worth of 100 of 2010.
    const figures = ["shenzhen 2010 100", "wuhan 2020 130"].map(capOf);
    const tried = triedOf(figures, { cur: "usd" });
    expect(orders(tried).at(-1)).toBe(
      "none 2020 cny highest: wuhan 1, shenzhen 1",
    );
    const [pair] = tried.neighbours;
    // In dollars and yuan Wuhan is above; in none is Shenzhen.
    expect(pair).toEqual({
      above: "wuhan",
      below: "shenzhen",
      isTie: false,
      holds: 2,
    });
    expect(tried.lead).toEqual({
      places: ["wuhan"],
      of: 4,
      ways: 3,
      shared: 1,
      others: ["shenzhen"],
      oftenest: "shenzhen",
    });
  });

  test("the choice is tried, too", () => {
    const figures = ["shenzhen 2020 100", "wuhan 2020 50", "wuhan 2010 120"];
    const tried = triedOf(figures.map(capOf));
    expect(orders(tried).slice(0, 2)).toEqual([
      "none nominal cny highest: wuhan 1, shenzhen 2",
      "none nominal cny latest: shenzhen 1, wuhan 2",
    ]);
    expect(tried.lead.ways).toBe(4);
    expect(tried.ways).toHaveLength(8);
  });

  test("leaves out what would cost a place its figure, and names the place", () => {
    const figures = [...TWO, capOf("hangzhou ? 90")];
    const { ways, leftOut } = triedOf(figures);
    expect(ways.map(({ counting }) => counting.cur)).toEqual(["cny"]);
    expect(leftOut).toEqual({
      barred: 114,
      // The latest of single figures.
      sameOrder: 1,
      losing: 10,
      losers: ["hangzhou"],
    });
  });

  test("ranks only those that have a figure now, whoever gains one otherwise", () => {
    const fundOf = (text: string): Stated => ({
      ...capOf(text),
      basis: "fund",
      recipient: "place",
    });
    // Nobody knows how many people live in Changsha.
    const figures = ["shenzhen 2020 90", "wuhan 2020 80", "changsha 2020 99"];
    const tried = triedOf(figures.map(fundOf), { per: "resident" });
    expect(orders(tried)).toEqual([
      "none nominal cny highest: shenzhen 1, wuhan 2",
      "resident nominal cny highest: wuhan 1, shenzhen 2",
    ]);
    expect(tried.ways.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
    const asStated = triedOf(figures.map(fundOf));
    expect(orders(asStated)).toEqual([
      "none nominal cny highest: changsha 1, shenzhen 2, wuhan 3",
    ]);
    expect(asStated.leftOut.losers).toEqual(["changsha", "shenzhen", "wuhan"]);
  });

  test("every combination is a way, the equal of one, or left out", () => {
    const { ways, leftOut } = triedOf(TWO);
    const { barred, sameOrder, losing } = leftOut;
    expect(ways.length + barred + sameOrder + losing).toBe(7 * 2 * 3 * 3);
  });

  test("a single place has no order", () => {
    expect(askedOf(TWO.slice(0, 1))).toEqual({ kind: "no-order" });
    expect(askedOf(TWO, { per: "resident" })).toEqual({ kind: "no-order" });
  });

  test("the order of very many is not tried", () => {
    const many = Array.from({ length: 41 }, (_, index) => `city-${index}`);
    const figures = many.map((place) => capOf(`${place} 2020 100`));
    const dataset = datasetOf(figures, {
      places: many.map((place) => placeRow(`${place} city`)),
    });
    const kindOf = (places: readonly string[]) => {
      const [row] = compare(
        dataset,
        ids(places.join(" ")),
        [...dataset.yardsticks.values()],
        AS_STATED,
        () => true,
      );
      return row && robustness(row, AS_STATED, dataset).kind;
    };
    expect(kindOf(many)).toBe("too-many");
    expect(kindOf(many.slice(1))).toBe("tried");
  });
});
