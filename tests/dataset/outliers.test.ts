import { describe, expect, test } from "vitest";
import {
  type PackageTexts,
  tinyPackageWith,
} from "#mocks/fixtures/tinyPackage.ts";
import { after, problemsOf } from "./problemsOf.ts";

describe("outliers", () => {
  const large = tinyPackageWith("incentives", (text) =>
    text.replace(
      "fund,equity,place,1000000000,",
      "fund,equity,place,900000000000,",
    ),
  );
  const withOutliers = (
    outliers: unknown,
    base: PackageTexts = large,
  ): readonly string[] =>
    problemsOf({ ...base, descriptor: { ...base.descriptor, outliers } });

  const WARNING =
    'warning incentives.csv:17: amount — 900000000000 is over 100 times 8000000000, the median of fund; expected a figure nearer to it, or its id and a reason under "outliers" in datapackage.json';

  test("over 100 times the median", () => {
    expect(problemsOf(large)).toEqual([WARNING]);
  });

  test("under 1/100 of the median", () => {
    expect(
      after(
        "incentives",
        "fund,equity,place,1000000000,",
        "fund,equity,place,10000000,",
      ),
    ).toEqual([
      'warning incentives.csv:17: amount — 10000000 is under 1/100 of 5000000000, the median of fund; expected a figure nearer to it, or its id and a reason under "outliers" in datapackage.json',
    ]);
  });

  test("dollars are compared in yuan", () => {
    // 30 billion dollars of a year without rate: at the last rate 207 billion yuan, 26 times the median.
    expect(
      after(
        "incentives",
        ",1000000000,,exact,CNY,total,,,",
        ",30000000000,,exact,USD,total,,,",
      ),
    ).toEqual([]);
    expect(
      after(
        "incentives",
        ",1000000000,,exact,CNY,total,,,",
        ",130000000000,,exact,USD,total,,,",
      ),
    ).toHaveLength(1);
  });

  test("the allow-list silences it, with a reason", () => {
    expect(
      withOutliers([
        { incentive: "guangzhou-fund", reason: "A fund for a planet." },
      ]),
    ).toEqual([]);
    expect(withOutliers([{ incentive: "guangzhou-fund", reason: "" }])).toEqual(
      [
        "fatal datapackage.json: outliers.0.reason — is “”; expected why the unusual figure is right",
      ],
    );
  });

  test("an entry without need is a problem itself", () => {
    const expected =
      "expected only ids of incentives that would else be warned of, each once";
    const entry = (incentive: string) => ({ incentive, reason: "Because." });
    expect(
      withOutliers([
        entry("guangzhou-fund"),
        entry("guangzhou-fund"),
        entry("wuhan-fund-one"),
        entry("no-fund"),
      ]),
    ).toEqual([
      `warning datapackage.json: outliers.1.incentive — “guangzhou-fund” stands there twice; ${expected}`,
      `warning datapackage.json: outliers.2.incentive — “wuhan-fund-one” is no outlier; ${expected}`,
      `warning datapackage.json: outliers.3.incentive — “no-fund” is not among the incentives; ${expected}`,
    ]);
  });
});
