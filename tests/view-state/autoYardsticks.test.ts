import { describe, expect, test } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import { autoYardsticks } from "#view-state/autoYardsticks.ts";
import { asked } from "#tests/support/asked.ts";
import { datasetOf } from "#tests/support/stated.ts";
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
});
