import { describe, expect, test } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import { autoYardsticks } from "#view-state/autoYardsticks.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf, indicatorRow } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";

const yardsOf = (link: string, data: Dataset) =>
  asked(data, link)
    .yardsticks.map(({ id }) => id)
    .join(" ");

describe(autoYardsticks, () => {
  test("the dozen that most places have, in the order of rows", () => {
    const recipients = [
      "team",
      "enterprise",
      "startup",
      "project",
      "doctor",
      "master",
      "bachelor",
    ];
    const names = ["grant", "cap"].flatMap((basis) =>
      recipients.map((recipient) => `${basis}.${recipient}`),
    );
    const data = datasetOf([
      ...names.map((name, index) => ({
        id: `a-${index}`,
        ...statedAs(`${name} 1 CNY`),
      })),
      // Two places have these last two, so that others must give way.
      { id: "b", place: "wuhan", ...statedAs("grant.master 1 CNY") },
      { id: "c", place: "wuhan", ...statedAs("grant.bachelor 1 CNY") },
    ]);
    expect(yardsOf("", data)).toBe(
      "cap.team cap.enterprise cap.startup cap.project cap.doctor cap.master cap.bachelor " +
        "grant.team grant.enterprise grant.startup grant.master grant.bachelor",
    );
  });

  const MIXED = datasetOf(
    [
      "cap.team 9 CNY once",
      "grant.doctor 9 CNY once",
      "annual-budget 9 CNY year in 2017",
    ].map((text, index) => ({
      id: `f-${index}`,
      place: "shenzhen",
      ...statedAs(text),
    })),
    { indicators: [indicatorRow("shenzhen population 2017 100")] },
  );

  test.each([
    ["", "cap.team grant.doctor annual-budget", ""],
    ["per=resident", "annual-budget", "cap.team grant.doctor"],
    ["time=year", "annual-budget", "cap.team grant.doctor"],
    // Where nothing can be compared, that is what there is to show.
    ["per=gdp", "cap.team grant.doctor annual-budget", ""],
    // What somebody chose is theirs to see.
    ["yard=cap.team~annual-budget&per=resident", "cap.team annual-budget", ""],
  ])("of %j are %s, and aside %s", (link, shown, aside) => {
    const resolved = asked(MIXED, link);
    const named = (list: readonly Yardstick[]) =>
      list.map(({ id }) => id).join(" ");
    expect(named(resolved.yardsticks)).toBe(shown);
    expect(named(resolved.aside)).toBe(aside);
  });
});
