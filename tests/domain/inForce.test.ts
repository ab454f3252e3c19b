import { describe, expect, test } from "vitest";
import { daySpan, isInForce, parseMonth } from "#domain/inForce.ts";
import type { Programme } from "#domain/rows.ts";

describe(daySpan, () => {
  test.each([
    ["2017", "2017-01-01", "2017-12-31"],
    ["2017-11", "2017-11-01", "2017-11-30"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2017-11-18", "2017-11-18", "2017-11-18"],
  ])("%s: %s to %s", (date, first, last) => {
    expect(daySpan(date)).toEqual({ first, last });
  });
});

const CASES = `
 announced  | until      | status  | on      | in force
 2017       | 2020       | active  | 2018    | yes
 2017       | 2020       | active  | 2020    | yes
 2017       | 2020       | active  | 2021    | no
 2017       | 2020-06    | active  | 2020-07 | no
 2017       | 2020       | ended   | 2020-12 | yes
 2017-11-18 |            | active  | 2017-10 | no
 2017-11-18 |            | active  | 2017-11 | yes
 2017-11-18 |            | active  | 2030    | yes
 2017       |            | unknown | 2017-03 | yes
 2017       |            | ended   | 2017    | yes
 2017       |            | ended   | 2018    | no
            | 2020       | active  | 2018    | no
`;

describe(isInForce, () => {
  const rows = CASES.trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  test.each(rows)("from %j to %j, %s, in %s: %s", (...cells) => {
    const [announced, until, status, on, expected] = cells as [
      string,
      string,
      Programme["status"],
      string,
      string,
    ];
    const programme = {
      announced: announced === "" ? undefined : announced,
      until: until === "" ? undefined : until,
      status,
    } as Programme;
    expect(isInForce(programme, on)).toBe(expected === "yes");
  });
});

test.each(["2017", "2017-01", "2017-12", "1900", "2100"])(
  "%s is a year or month",
  (text) => {
    expect(parseMonth(text)).toBe(text);
  },
);

test.each(["", "17", "2017-13", "2017-00", "2017-1", "1899", "2017-11-18"])(
  "%j is none",
  (text) => {
    expect(parseMonth(text)).toBeUndefined();
  },
);
