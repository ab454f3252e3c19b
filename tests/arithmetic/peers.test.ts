import { describe, expect, test } from "vitest";
import { gdpPerHeadByYear } from "#arithmetic/gdpPerHead.ts";
import { type PeerRule, peersOf } from "#arithmetic/peers.ts";
import {
  datasetOf,
  id,
  ids,
  indicatorRow,
  placeRow,
} from "#tests/support/stated.ts";
import { plain } from "#tests/support/told.ts";

/** Residents and GDP by place and year, so that GDP per resident can be done in the head. */
const NUMBERS = `
  ao   population 2020 1000
  ao   gdp        2020 100000
  ao   population 2021 1000
  ao   gdp        2021 100000
  ao   population 2022 1000
  bei  population 2021 1500
  bei  gdp        2021 187500
  cang population 2021 1501
  cang gdp        2021 150100
  dong population 2021 800
  dong gdp        2021 64000
  en   population 2021 800
  en   gdp        2021 63000
  fu   population 2021 1000
  guang gdp       2021 100000
  hang population 2021 9000
  ji   population 2020 1000
  ji   gdp        2020 100000
  kun  population 2021 1000
  kun  gdp        2021 0
`;
const NAMES = "ao bei cang dong en fu guang hang ji kun";

const dataset = datasetOf([], {
  places: NAMES.split(" ").map((name) => placeRow(`${name} city`)),
  indicators: NUMBERS.trim()
    .split("\n")
    .map((line) => indicatorRow(line.trim().replaceAll(/\s+/g, " "))),
});

const RULE: PeerRule = { population: 1.5, gdpPerHead: 1.25 };
const peers = (place: string, rule = RULE) =>
  peersOf(dataset, id(place), ids(NAMES), rule);
const named = (place: string, rule = RULE) =>
  peers(place, rule)?.peers.map((peer) => String(peer.place));

describe(peersOf, () => {
  test("takes the year of the place in which most others have both values", () => {
    // 2022 lacks the GDP of Ao itself, and in 2020 only Ji can be judged.
    expect(peers("ao")?.year).toBe(2021);
    expect(peers("ji")?.year).toBe(2020);
  });

  test("keeps who is within both factors, ends included, the nearest first", () => {
    // Dong: 1.25 times fewer residents at 80, 1.25 times less; Bei: 1.5 times more at 125, 1.25 times more.
    expect(named("ao")).toEqual(["dong", "bei"]);
  });

  test.each([
    [
      1.5,
      1.25,
      "dong bei",
      "1.501 times the residents is too much, 78.75 a head too little",
    ],
    [1.51, 1.25, "dong cang bei", "Cang has the very GDP a head of Ao"],
    [1.5, 1.27, "dong en bei", "78.75 is within 1.27 times of 100"],
    [1, 1, "", "nobody is the same"],
    [9.99, 9.99, "dong en cang bei", "everybody who can be judged"],
  ])(
    "%d times the residents, %d times a head: %s (%s)",
    (population, gdpPerHead, found) => {
      expect(named("ao", { population, gdpPerHead })?.join(" ")).toBe(found);
    },
  );

  test("is the same either way", () => {
    expect(named("bei")).toContain("ao");
    expect(named("dong")).toContain("ao");
  });

  test("who lacks a value is unknown, unless the other rules it out", () => {
    // Fu lacks GDP, Guang residents; Ji has another year only, and a GDP of nought is none. Hang is nine times as large.
    expect(peers("ao")?.unknown).toEqual(ids("fu guang ji kun"));
    expect(named("ao", { population: 9, gdpPerHead: 1 })).not.toContain("hang");
    expect(peers("ao", { population: 9, gdpPerHead: 1 })?.unknown).toContain(
      "hang",
    );
  });

  test("a place without both values of a year has none", () => {
    expect(peers("fu")).toBeUndefined();
    expect(peers("guang")).toBeUndefined();
  });
});

describe(gdpPerHeadByYear, () => {
  const told = (rows: string) => {
    const data = datasetOf([], {
      places: [placeRow("ao city")],
      indicators: rows.split(", ").map(indicatorRow),
    });
    return [...gdpPerHeadByYear(data, id("ao"))].map(
      ([year, { value, bound }]) => `${year} ${bound} ${plain(value)}`,
    );
  };

  test.each([
    ["ao gdp 2020 600, ao population 2020 4", ["2020 exact 150"]],
    ["ao gdp 2020 600, ao population 2021 4", []],
    ["ao gdp 2020 600, ao population 2020 0", []],
    ["ao gdp 2020 600, ao population 2020 4 about", ["2020 about 150"]],
    ["ao gdp 2020 600 more-than, ao population 2020 4", ["2020 more-than 150"]],
    // Divided by at least so many, it is at most so much.
    ["ao gdp 2020 600, ao population 2020 4 more-than", ["2020 at-most 150"]],
    [
      "ao gdp 2020 600 at-least, ao population 2020 4 at-least",
      ["2020 about 150"],
    ],
  ])("%s", (rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});
