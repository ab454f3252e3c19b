import { describe, expect, test } from "vitest";
import { BASES } from "#domain/basis.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import { INSTRUMENTS, PERIODS, STATED_UNITS } from "#domain/vocabularies.ts";
import { type Yardstick, yardstickOf } from "#domain/yardstick.ts";
import { bundledDataset } from "#tests/support/bundledDataset.ts";
import { english } from "#words/catalogue.ts";
import { rankTitle } from "#words/rankTitle.ts";
import { yardstickText } from "#words/yardstickText.ts";

const textsOf = (yardstick: Yardstick) => {
  const { title, name } = yardstickText(yardstick, english);
  return { title, name, ranked: rankTitle(yardstick, "none", english) };
};

/** What cannot be right in a title: holes, doubled words and prepositions that meet. */
const SLIP =
  /^$|^\s|\s$| {2}|undefined|null| ,|,,|\b(?:(?:of|for|the|a) (?:in|of|for)|most in (?:years|days|percent))\b|\b(?<word>\w+) \k<word>\b|[()]/;

const BASIC = { instrument: "none", unit: "CNY", period: undefined } as const;

describe("the yardsticks of the bundled dataset", () => {
  const yardsticks = [...bundledDataset().yardsticks.values()];

  test.each(yardsticks.map((yardstick) => [yardstick.id, yardstick] as const))(
    "%s is spoken of without a slip",
    (_, yardstick) => {
      for (const text of Object.values(textsOf(yardstick))) {
        expect(text).not.toMatch(SLIP);
      }
      expect(textsOf(yardstick).title).toMatch(/^\p{Lu}/u);
      expect(textsOf(yardstick).ranked).toMatch(/^Who /);
    },
  );

  test.each(["name", "ranked"] as const)("each has a %s of its own", (part) => {
    const texts = yardsticks.map((yardstick) => textsOf(yardstick)[part]);
    expect(yardsticks.length).toBeGreaterThan(5);
    expect(texts).toEqual([...new Set(texts)]);
  });

  test("each has a title of its own under its basis", () => {
    const titles = yardsticks.map(
      (yardstick) => `${yardstick.basis}: ${textsOf(yardstick).title}`,
    );
    expect(titles).toEqual([...new Set(titles)]);
  });
});

describe("every yardstick that the vocabularies allow", () => {
  test.each(BASES)("on the basis %s is spoken of without a slip", (basis) => {
    const instruments = basis === "rate" ? INSTRUMENTS : (["none"] as const);
    const yardsticks = RECIPIENTS.flatMap((recipient) =>
      instruments.flatMap((instrument) =>
        STATED_UNITS.flatMap((unit) =>
          PERIODS.map((period) =>
            yardstickOf({ basis, recipient, instrument, unit, period }),
          ),
        ),
      ),
    );
    const texts = new Set(
      yardsticks.flatMap((yardstick) => Object.values(textsOf(yardstick))),
    );
    expect([...texts].filter((text) => SLIP.test(text))).toEqual([]);
  });

  test("a ranking is called after its basis, and no two bases are called alike", () => {
    const titles = BASES.map((basis) =>
      rankTitle(
        yardstickOf({ ...BASIC, basis, recipient: "enterprise" }),
        "none",
        english,
      ),
    );
    expect(titles).toEqual([...new Set(titles)]);
  });
});
