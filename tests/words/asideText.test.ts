import { describe, expect, test } from "vitest";
import type { MissingReason } from "#domain/figure.ts";
import type { Per } from "#domain/settings.ts";
import { parseYardstick } from "#domain/yardstick.ts";
import { asideText } from "#words/asideText.ts";
import { english } from "#words/catalogue.ts";

/** `cap.team not-comparable`, a row each. */
function said(per: Per, ...texts: readonly string[]): string {
  const rows = texts.map((text) => {
    const [name = "", reason = ""] = text.split(" ");
    const yardstick = parseYardstick(name);
    if (!yardstick) throw new Error(`no yardstick ${name}`);
    return { yardstick, reason: reason as MissingReason };
  });
  return asideText(rows, per, english);
}

describe(asideText, () => {
  test("names the denominator, the kinds and why they may not be divided", () => {
    expect(
      said(
        "resident",
        "cap.team not-comparable",
        "cap.enterprise not-comparable",
        "grant.doctor not-comparable",
        "rate.enterprise.rent not-comparable",
      ),
    ).toBe(
      "4 rows cannot be divided by residents: caps and grants belong to the recipient, shares of a cost are never divided.",
    );
    expect(said("gdp", "target.person not-comparable")).toBe(
      "1 row cannot be divided by GDP: targets are no money of the place.",
    );
  });

  test("only a person's money goes by GDP per resident", () => {
    expect(
      said("gdp-head", "fund not-comparable", "cap.team not-comparable"),
    ).toBe(
      "2 rows cannot be divided by GDP per resident: only a person’s money can be.",
    );
  });

  test("every reason is a sentence of its own", () => {
    expect(
      said(
        "none",
        "cap.team one-off",
        "fund no-term",
        "cap.enterprise one-off",
      ),
    ).toBe(
      "Not spread over time in 2 rows. What is paid once, or in total without a term, runs over no years. " +
        "No term stated in 1 row. The source does not say over how many years the figure runs.",
    );
  });

  test("without rows there is nothing to say", () => {
    expect(said("resident")).toBe("");
  });
});
