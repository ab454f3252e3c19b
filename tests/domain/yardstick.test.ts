import { describe, expect, test } from "vitest";
import { BASES } from "#domain/basis.ts";
import { RECIPIENTS } from "#domain/recipient.ts";
import { INSTRUMENTS, PERIODS, STATED_UNITS } from "#domain/vocabularies.ts";
import {
  isMoneyYardstick,
  parseYardstick,
  type Yardstick,
  yardstickOf,
} from "#domain/yardstick.ts";
import { rowsOf } from "#tests/support/table.ts";

const NAMED = `
 basis         | recipient      | instrument | unit             | period | yardstick
 ------------- | -------------- | ---------- | ---------------- | ------ | ---------
 cap           | team           | grant      | CNY              | once   | cap.team
 cap           | team           | prize      | USD              | total  | cap.team
 cap           | leading-talent | housing    | sqm              | once   | cap.leading-talent.sqm
 cap           | startup        | grant      | CNY              | year   | cap.startup.year
 grant         | doctor         | grant      | CNY              |        | grant.doctor
 grant         | doctor         | grant      | CNY              | month  | grant.doctor.month
 grant         | person         | grant      | CNY              | year   | grant.person.year
 annual-budget | place          | none       | CNY              | year   | annual-budget
 budget        | place          | none       | CNY              | total  | budget
 fund          | place          | equity     | USD              | total  | fund
 fund          | fund           | equity     | CNY              | total  | fund.fund
 fund-cluster  | place          | none       | CNY              | year   | fund-cluster
 paid          | place          | none       | CNY              | year   | paid.year
 paid          | place          | none       | project          | total  | paid.project
 target        | place          | none       | person           | total  | target.person
 target        | place          | none       | enterprise       | year   | target.enterprise.year
 target        | enterprise     | none       | person           | year   | target.enterprise.person.year
 target        | place          | none       | CNY              | year   | target.year
 rate          | enterprise     | rent       | percent          | year   | rate.enterprise.rent
 rate          | place          | tax        | percentage-point |        | rate.tax.percentage-point
 threshold     | person         | none       | year             | year   | threshold.person.year
 threshold     | project        | none       | CNY              | once   | threshold.project
 `;

type Figure = Parameters<typeof yardstickOf>[0];

describe(yardstickOf, () => {
  test.each(rowsOf(NAMED))(
    "%s for %s, %s, in %s, %s: %s",
    (basis, recipient, instrument, unit, period, name) => {
      const yardstick = yardstickOf({
        basis,
        recipient,
        instrument,
        unit,
        period: period === "" ? undefined : period,
      } as Figure);
      expect(yardstick.id).toBe(name);
      expect(parseYardstick(name ?? "")).toEqual(yardstick);
    },
  );
});

/** Every figure that the vocabularies allow; instruments differ for rates only. */
const FIGURES: readonly Figure[] = BASES.flatMap((basis) =>
  RECIPIENTS.flatMap((recipient) =>
    (basis === "rate" ? INSTRUMENTS : (["none"] as const)).flatMap(
      (instrument) =>
        STATED_UNITS.flatMap((unit) =>
          [undefined, ...PERIODS].map((period) => ({
            basis,
            recipient,
            instrument,
            unit,
            period,
          })),
        ),
    ),
  ),
);

const partsOf = ({ recipient, instrument, unit, period }: Yardstick) =>
  [recipient, instrument, unit, period].map(String).join(" ");

describe(parseYardstick, () => {
  const yardsticks = FIGURES.map((figure) => yardstickOf(figure));
  const byName = new Map<string, Yardstick[]>();
  for (const yardstick of yardsticks) {
    const group = byName.get(yardstick.id);
    if (group) group.push(yardstick);
    else byName.set(yardstick.id, [yardstick]);
  }

  test("reads back the name of every figure that the vocabularies allow", () => {
    const misread = [...byName].filter(([name, group]) => {
      const read = parseYardstick(name);
      return !read || !group.map(partsOf).includes(partsOf(read));
    });
    expect(byName.size).toBeGreaterThan(5000);
    expect(misread).toEqual([]);
  });

  test("gives the same name again", () => {
    const changed = [...byName.keys()].filter((name) => {
      const read = parseYardstick(name);
      if (!read) return true;
      const { basis, recipient, instrument, unit, period } = read;
      const again = yardstickOf({
        basis,
        recipient,
        instrument: instrument ?? "none",
        unit: unit ?? (basis === "rate" ? "percent" : "CNY"),
        period,
      });
      return again.id !== name || partsOf(again) !== partsOf(read);
    });
    expect(changed).toEqual([]);
  });

  test.each(
    rowsOf(`
 name                 | recipient  | unit    | period
 -------------------- | ---------- | ------- | ------
 cap.team             | team       |         |
 cap.person           | person     |         |
 cap.person.year      | person     |         | year
 cap.person.year.year | person     | year    | year
 cap.sqm.year         | place      | sqm     | year
 fund.project         | project    |         |
 threshold.enterprise | enterprise |         |
 threshold.year       | place      | year    |
 target.person        | place      | person  |
 target.person.year   | place      | person  | year
 target.person.person | person     | person  |
 target.team.enterprise.year | team | enterprise | year
 target.doctor        | doctor     |         |
 target.year          | place      |         | year
 target.year.year     | place      | year    | year
 paid.platform        | place      | platform |
 paid.unicorn.month   | unicorn    |         | month
 `),
  )(
    "%s: where words coincide, for %s in “%s”, “%s”",
    (name, recipient, unit, period) => {
      const read = parseYardstick(name ?? "");
      expect([read?.recipient, read?.unit ?? "", read?.period ?? ""]).toEqual([
        recipient,
        unit,
        period,
      ]);
    },
  );

  test.each([
    "",
    ".",
    "caps",
    "cap.",
    "cap..team",
    ".team",
    "cap.place",
    "cap.nobody",
    "cap.team.team.team",
    "cap.year.team",
    "cap.month.team",
    "annual-budget.year.year",
    "fund.month",
    "rate",
    "rate.enterprise",
    "rate.enterprise.rent.percent",
    "rate.rent.doctor",
    "cap.CNY",
    "CAP.team",
    " cap.team",
    "cap.team ",
    "constructor",
    "__proto__",
    "cap.constructor",
  ])("%j is none", (text) => {
    expect(parseYardstick(text)).toBeUndefined();
  });
});

describe(isMoneyYardstick, () => {
  test.each([
    ["cap.team", true],
    ["fund", true],
    ["paid.year", true],
    ["threshold.project", true],
    ["target", true],
    ["target.person", false],
    ["cap.leading-talent.sqm", false],
    ["rate.enterprise.rent", false],
    ["rate.tax.percentage-point", false],
  ])("%s: %s", (name, expected) => {
    const yardstick = parseYardstick(name);
    expect(yardstick && isMoneyYardstick(yardstick)).toBe(expected);
  });
});
