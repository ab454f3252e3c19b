import { describe, expect, test } from "vitest";
import { english } from "#words/catalogue.ts";
import { lateWords } from "#words/lateWords.ts";

const { sure } = lateWords(english);

const LEAD = {
  names: ["A"],
  ways: 4,
  shared: 0,
  of: 4,
  others: [],
  oftenest: undefined,
} as const;

describe("how sure an order is, in words", () => {
  test.each([
    [{}, "A leads in 4 of 4 ways of counting."],
    [
      { ways: 3, shared: 1, others: ["B"] },
      "A leads in 3 of 4 ways of counting, in 1 of them jointly. In the other one, B leads.",
    ],
    [
      { names: ["A", "B"], ways: 1, others: ["A", "C", "B"] },
      "A and B share the lead in 1 of 4 ways of counting. In the other 3, A, C or B leads.",
    ],
    [
      { ways: 1, of: 9, others: ["B", "C", "D", "E"] },
      "A leads in 1 of 9 ways of counting. In the other 8, one of 4 places leads.",
    ],
    [
      { ways: 1, of: 9, others: ["B", "C", "D", "E"], oftenest: "B" },
      "A leads in 1 of 9 ways of counting. In the other 8, one of 4 places leads, most often B.",
    ],
    [
      { names: ["A", "B", "C", "D", "E"], ways: 1 },
      "The first 5 places share the lead in 1 of 4 ways of counting.",
    ],
  ])("who leads: %j", (changes, text) => {
    expect(sure.lead({ ...LEAD, ...changes }, "")).toBe(text);
  });

  test("who leads with the denominator that is set, and with any", () => {
    const { resident } = english.settings.per;
    expect(sure.lead(LEAD, sure.within(resident))).toBe(
      "Counted per resident, A leads in 4 of 4 ways of counting.",
    );
    const many = { ...LEAD, names: ["A", "B", "C", "D"] };
    expect(sure.lead(many, sure.overall)).toBe(
      "Whatever the denominator, the first 4 places share the lead in 4 of 4 ways of counting.",
    );
  });

  test.each([
    [
      { first: 6, others: { least: 12, most: 12 } },
      "The order of the first two holds in 6 of 12 ways of counting; that of the other neighbours holds in 12.",
    ],
    [
      { first: 6, isTie: true, others: { least: 2, most: 12 } },
      "The first two are equal in 6 of 12 ways of counting; the order of the other neighbours holds in 2 to 12.",
    ],
    [
      { first: 6, others: undefined },
      "The order of the first two holds in 6 of 12 ways of counting.",
    ],
  ])("which orders hold: %j", (changes, text) => {
    expect(sure.order({ isTie: false, of: 12, ...changes })).toBe(text);
  });

  test.each([
    [1, 1, "1", "rank 1 in 12 ways of counting"],
    [2, 4, "2–4", "rank 2 to 4 in 12 ways of counting"],
  ])("from rank %d to %d", (best, worst, range, spoken) => {
    expect(sure.range(best, worst)).toBe(range);
    expect(sure.spoken(best, worst, 12)).toBe(spoken);
  });
});
