import { describe, expect, test } from "vitest";
import { BROKEN_PACKAGES } from "#mocks/fixtures/brokenPackages.ts";
import { tinyPackageWith } from "#mocks/fixtures/tinyPackage.ts";
import { after, problemsOf } from "./problemsOf.ts";

describe("references", () => {
  test("a row that refers to an unknown row is left out", () => {
    expect(problemsOf(BROKEN_PACKAGES.unknownReference)).toEqual([
      "row incentives.csv:15: programme — “changsha-lost-fund” is not in programmes.csv; expected the id of a sound row of programmes.csv",
    ]);
  });

  test("what refers to a row that was left out goes too, and says why", () => {
    expect(
      after(
        "places",
        "hangzhou,Hangzhou,杭州市,city,",
        "hangzhou,Hangzhou,杭州市,town,",
      ),
    ).toEqual([
      "row places.csv:9: level — “town” is not a word of this column; expected country, province, city, district or zone",
      "row programmes.csv:9: place — “hangzhou” was left out of places.csv (line 9); expected the id of a sound row of places.csv",
      "row programmes.csv:10: place — “hangzhou” was left out of places.csv (line 9); expected the id of a sound row of places.csv",
      "row incentives.csv:10: programme — “hangzhou-doctors” was left out of programmes.csv (line 9); expected the id of a sound row of programmes.csv",
      "row incentives.csv:11: programme — “hangzhou-enterprises” was left out of programmes.csv (line 10); expected the id of a sound row of programmes.csv",
      "row incentives.csv:12: programme — “hangzhou-enterprises” was left out of programmes.csv (line 10); expected the id of a sound row of programmes.csv",
      "row indicators.csv:5: place — “hangzhou” was left out of places.csv (line 9); expected the id of a sound row of places.csv",
      "row indicators.csv:7: place — “hangzhou” was left out of places.csv (line 9); expected the id of a sound row of places.csv",
    ]);
  });

  test("a parent that was left out takes the places below it along", () => {
    const found = after(
      "places",
      "china,China,中国,country,",
      "china,,中国,country,",
    );
    expect(found).toContain(
      "row places.csv:6: parent — “china” was left out of places.csv (line 2); expected the id of a sound row of places.csv",
    );
    expect(found).toContain(
      "row places.csv:13: parent — “wuhan” was left out of places.csv (line 8); expected the id of a sound row of places.csv",
    );
  });

  test("places that lie in each other are left out", () => {
    expect(
      after("places", ",province,china,420000,", ",province,wuhan,420000,"),
    ).toEqual(
      expect.arrayContaining([
        "row places.csv:4: parent — “hubei” lies in itself: hubei in wuhan in hubei; expected a parent that does not lie in the place",
        "row places.csv:8: parent — “wuhan” lies in itself: wuhan in hubei in wuhan; expected a parent that does not lie in the place",
        "row places.csv:13: parent — “wuhan” was left out of places.csv (line 8); expected the id of a sound row of places.csv",
      ]),
    );
  });
});

describe("contested", () => {
  const contest = (
    changes: Readonly<Record<string, string>>,
  ): readonly string[] =>
    problemsOf(
      tinyPackageWith("incentives", (text) =>
        text
          .split("\n")
          .map((line) => {
            const id = line.split(",")[0] ?? "";
            return id in changes ? `${line}${changes[id] ?? ""}` : line;
          })
          .join("\n"),
      ),
    );

  test("two figures may name each other", () => {
    expect(
      contest({
        "wuhan-fund-one": "wuhan-fund-two",
        "wuhan-fund-two": "wuhan-fund-one",
      }),
    ).toEqual([]);
  });

  test.each([
    [
      "wuhan-fund-two",
      "incentives.csv:6: contested — “wuhan-fund-two” does not name “wuhan-fund-one” back; expected rows that name each other",
    ],
    [
      "wuhan-fund-one",
      "incentives.csv:6: contested — “wuhan-fund-one” names itself; expected rows that name each other",
    ],
    [
      "no-fund",
      "incentives.csv:6: contested — “no-fund” is not in incentives.csv; expected the id of a sound row of incentives.csv",
    ],
    [
      "a;;b",
      "incentives.csv:6: contested — “” in the list does not belong there; expected a list of ids without spaces, joined by “;”",
    ],
  ])("wuhan-fund-one names %s", (named, message) => {
    expect(contest({ "wuhan-fund-one": named })).toEqual([`row ${message}`]);
  });
});
