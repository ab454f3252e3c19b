import { describe, expect, test } from "vitest";
import { AS_STATED } from "#domain/settings.ts";
import { sureSentence } from "#evidence/sureSentence.ts";
import { datasetOf, type Stated } from "#tests/support/stated.ts";
import { english } from "#words/catalogue.ts";
import { rowOf } from "./cellOf.ts";

const CAP = { basis: "cap", recipient: "team" } as const;

const capOf = (place: string, amount: number, priceYear: number): Stated => ({
  ...CAP,
  id: place,
  place,
  amount,
  priceYear,
});

/** In yuan, in dollars and at the prices of one year. */
const DATASET = datasetOf([
  capOf("shenzhen", 1000, 2017),
  capOf("wuhan", 1001, 2018),
  capOf("hangzhou", 900, 2017),
  capOf("changsha", 1000, 2017),
  { ...capOf("wuhan", 5, 2017), basis: "rate", unit: "percent", id: "w" },
  { ...capOf("changsha", 6, 2017), basis: "rate", unit: "percent", id: "c" },
]);

function sentenceOf(places: string, yardstick = "cap.team") {
  const row = rowOf(DATASET, places, yardstick);
  const [cell] = row;
  return cell && sureSentence(cell, row, AS_STATED, DATASET, english);
}

describe(sureSentence, () => {
  test.each([
    ["wuhan shenzhen", "Wuhan leads this row in 2 of 3 ways of counting."],
    ["shenzhen wuhan", "Shenzhen ranks 1 to 2 in 3 ways of counting."],
    ["hangzhou shenzhen wuhan", "Hangzhou ranks 3 in 3 of 3 ways of counting."],
    ["wuhan", "No other place on screen has a figure to be ranked with."],
    [
      "shenzhen changsha hangzhou",
      "There is only one way of counting this row: Shenzhen ranks 1.",
    ],
    ["guangzhou shenzhen wuhan", undefined],
  ])("of %s: %s", (places, sentence) => {
    expect(sentenceOf(places)).toBe(sentence);
  });

  test("what cannot be counted otherwise", () => {
    expect(sentenceOf("wuhan changsha", "rate.team.none")).toBe(
      "There is only one way of counting this row: Wuhan ranks 2.",
    );
  });

  test("a lead that is shared is said to be", () => {
    const equal = datasetOf([
      capOf("shenzhen", 1000, 2017),
      capOf("wuhan", 1000, 2018),
    ]);
    const row = rowOf(equal, "shenzhen wuhan", "cap.team");
    const [cell] = row;
    expect(cell && sureSentence(cell, row, AS_STATED, equal, english)).toMatch(
      /^Shenzhen leads this row in \d of 3 .*, in 1 of them jointly\.$/,
    );
  });
});
