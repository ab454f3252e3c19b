import { describe, expect, test } from "vitest";
import { datasetOf } from "#tests/support/stated.ts";
import { statedAs } from "#tests/support/stepCase.ts";
import { byKind } from "#view-state/yardstickOrder.ts";

describe(byKind, () => {
  test("orders by basis, then recipient, then name", () => {
    const data = datasetOf(
      [
        "target 1 person",
        "fund 1 CNY",
        "cap.doctor 1 CNY",
        "cap.team 1 CNY month",
        "cap.team 1 CNY",
        "grant.team 1 CNY",
        "rate.team.rent 1 percent",
      ].map((text, index) => ({ id: `f-${index}`, ...statedAs(text) })),
    );
    const sorted = [...data.yardsticks.values()].toSorted(byKind);
    expect(sorted.map(({ id }) => id).join(" ")).toBe(
      "cap.team cap.team.month cap.doctor grant.team rate.team.rent fund target.person",
    );
  });
});
