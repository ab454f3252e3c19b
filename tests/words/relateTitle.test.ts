import { describe, expect, test } from "vitest";
import type { Level } from "#domain/vocabularies.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { english } from "#words/catalogue.ts";
import { lateWords } from "#words/lateWords.ts";
import { richerTitle } from "#words/relateTitle.ts";

function titleOf(id: string, level: Level | undefined) {
  const yardstick = parseYardstick(id);
  if (!yardstick) throw new Error(`no yardstick ${id}`);
  return richerTitle(yardstick, level, english);
}

describe(richerTitle, () => {
  test.each([
    ["cap.team", "Do richer cities offer a team more?"],
    [
      "cap.enterprise.sqm",
      "Do richer cities offer an enterprise more floor space?",
    ],
    ["grant.doctor", "Do richer cities give a doctoral graduate more?"],
    [
      "grant.doctor.month",
      "Do richer cities give a doctoral graduate more a month?",
    ],
    [
      "rate.enterprise.rent",
      "Do richer cities cover a larger share of rent for an enterprise?",
    ],
    ["annual-budget", "Do richer cities set aside more each year?"],
    ["budget", "Do richer cities set aside more in total?"],
    ["fund", "Do richer cities have larger funds?"],
    ["paid", "Have richer cities paid out more?"],
    ["paid.team", "Have richer cities supported more teams?"],
    ["target.person", "Do richer cities aim for more people?"],
    ["target", "Do richer cities aim for more output?"],
    ["threshold.team", "Do richer cities ask more of a team?"],
  ])("%s: %s", (id, title) => {
    expect(titleOf(id, "city")).toBe(title);
  });

  test("calls the places by their level", () => {
    expect(titleOf("fund", "province")).toBe(
      "Do richer provinces have larger funds?",
    );
    expect(titleOf("fund", undefined)).toBe(
      "Do richer places have larger funds?",
    );
  });

  test("is whole for every yardstick of the dataset", () => {
    for (const yardstick of bundledDataset().yardsticks.values()) {
      expect(richerTitle(yardstick, "city", english)).toMatch(
        /^(Do|Have) richer cities [\w&,’² -]+[\w²]\?$/,
      );
    }
  });
});

describe("the texts of relate", () => {
  const { relate } = lateWords(english);

  test.each([
    [relate.count(1, 1, "city"), "1 of 1 city has both."],
    [relate.count(0, 3, "city"), "None of 3 cities has both."],
    [relate.count(2, 5, undefined), "2 of 5 places have both."],
    [relate.chart("Do they?", 1), "Do they? Scatter chart of 1 place."],
    [relate.chart("A against b", 2), "A against b. Scatter chart of 2 places."],
    [
      relate.against("Cap per team", "residents"),
      "Cap per team against residents",
    ],
    [
      relate.against("Fixed grant per doctor, a month", "residents"),
      "Fixed grant per doctor, a month, against residents",
    ],
    [relate.lacksBoth(["No figure found (a)"]), "No figure found (a)"],
    [
      relate.lacksBoth(["No figure found (a)", "Hidden by filters (b)"]),
      "No figure found (a); hidden by filters (b)",
    ],
    [
      relate.axis("GDP per resident", "2023", "yuan", true),
      "GDP per resident, 2023, in yuan (log scale)",
    ],
    [relate.axis("Enterprises", "", "", false), "Enterprises"],
    [
      relate.footnotes.otherYear(1, "residents", 2023),
      "1 value of residents is not of 2023 but of up to three years before or after.",
    ],
    [
      relate.footnotes.derived(2, "residents"),
      "2 values of residents are derived from other printed figures.",
    ],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
