import { describe, expect, test } from "vitest";
import { difference } from "#arithmetic/difference.ts";
import { missing } from "#domain/figure.ts";
import { normalised } from "#tests/support/stepCase.ts";
import { rowsOf } from "#tests/support/table.ts";
import { unitTold } from "#tests/support/told.ts";

const CASES = `
 figure                      | reference         | amount | ratio
 --------------------------- | ----------------- | ------ | -----
 fund 30 CNY year            | fund 20 CNY year  | 10     | 1.5
 fund 20 CNY year            | fund 30 CNY year  | -10    | 0.6666666666666666
 fund 20 CNY year            | fund 20 CNY year  | 0      | 1
 fund 0 CNY year             | fund 20 CNY year  | -20    | 0
 fund 20 CNY year            | fund 0 CNY year   | 20     | none
 fund 0 CNY year             | fund 0 CNY year   | 0      | none
 fund at-least 30 CNY year   | fund 20 CNY year  | 10     | 1.5
 fund 10..30 CNY year        | fund 5..20 CNY year | 10   | 1.5
 fund 0.30000000000000004 CNY year | fund 0.3 CNY year | 0 | 1
 `;

describe(difference, () => {
  test.each(rowsOf(CASES))(
    "of %s to %s: %s, %s",
    (figure, reference, amount, ratio) => {
      const against = difference(
        normalised(figure, ""),
        normalised(reference, ""),
      );
      expect(String(against?.amount)).toBe(amount);
      expect(String(against?.ratio ?? "none")).toBe(ratio);
      expect(against && unitTold(against.unit)).toBe("CNY year");
    },
  );

  test.each([
    ["fund 3 CNY", "fund 2 CNY", true],
    ["fund at-least 3 CNY", "fund 2 CNY", false],
    ["fund 3 CNY", "fund about 2 CNY", false],
    ["fund 1..3 CNY", "fund 2 CNY", false],
  ])("of %s to %s is exact: %s", (figure, reference, expected) => {
    const against = difference(
      normalised(figure, ""),
      normalised(reference, ""),
    );
    expect(against?.isExact).toBe(expected);
  });

  test("nothing can be said against an unknown", () => {
    const known = normalised("fund 30 CNY year", "");
    const unknown = missing("no-figure");
    expect(difference(known, unknown)).toBeUndefined();
    expect(difference(unknown, known)).toBeUndefined();
    expect(difference(unknown, unknown)).toBeUndefined();
  });
});
