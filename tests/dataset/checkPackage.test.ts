import { describe, expect, test } from "vitest";
import { checkPackage } from "#dataset/checkPackage.ts";
import { formatProblem } from "#dataset/problem.ts";
import { BROKEN_PACKAGES } from "#mocks/fixtures/brokenPackages.ts";
import {
  type PackageTexts,
  soundDataset,
  tinyPackage,
  tinyPackageWith,
} from "#mocks/fixtures/tinyPackage.ts";
import { after, problemsOf, withDescriptor } from "./problemsOf.ts";

describe("a sound package", () => {
  test("has no problems, and its cells are read", () => {
    const { info, tables } = soundDataset(tinyPackage());
    expect(info).toMatchObject({
      version: "2026.1.0",
      title: "Tiny package",
      licence: { name: "CC-BY-4.0" },
    });
    expect(info.indicators.get("gdp")).toEqual({
      id: "gdp",
      title: "GDP",
      titleZh: "地区生产总值",
      unit: "CNY",
      description: undefined,
    });
    expect(tables.incentives[0]).toEqual({
      id: "shenzhen-team-cap",
      programme: "shenzhen-team-plan",
      basis: "cap",
      instrument: "research-funding",
      recipient: "team",
      amount: 100000000,
      amountMax: undefined,
      bound: "at-most",
      unit: "CNY",
      period: "once",
      years: undefined,
      priceYear: 2017,
      stage: "in-force",
      asPrinted: "up to 100 million yuan",
      source: "tiny-bulletin",
      locator: "paragraph 1",
      note: "Worked examples 1 to 7.",
      contested: [],
    });
    expect(tables.programmes[0]?.sectors).toEqual(["ai", "robotics"]);
    expect(tables.places[11]?.code).toBeUndefined();
  });

  test("may end its lines as Windows does and begin with a byte order mark", () => {
    expect(
      problemsOf(
        tinyPackageWith(
          "incentives",
          (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
        ),
      ),
    ).toEqual([]);
  });

  test("may lack the column contested", () => {
    const { tables } = soundDataset(tinyPackage());
    expect(tables.events[0]?.contested).toEqual([]);
  });
});

describe("packages that cannot be used", () => {
  test.each<[string, PackageTexts, readonly string[]]>([
    [
      "wrong column",
      BROKEN_PACKAGES.wrongColumn,
      ["amount — the column is missing", "“amonut” — the column is unknown"],
    ],
    [
      "column twice",
      tinyPackageWith("places", (text) => text.replace("name_zh", "name")),
      ["name_zh — the column is missing", "name — the column is there twice"],
    ],
    [
      "empty file",
      tinyPackageWith("national", () => ""),
      [
        "series — the column is missing",
        "year — the column is missing",
        "value — the column is missing",
        "unit — the column is missing",
        "source — the column is missing",
        "note — the column is missing",
      ],
    ],
    [
      "open quotation mark",
      tinyPackageWith("sources", (text) =>
        text.replace("Bulletin", '"Bulletin'),
      ),
      [],
    ],
  ])("%s", (_, texts, messages) => {
    const { tables, info, problems } = checkPackage(
      texts.descriptor,
      texts.files,
    );
    expect(tables).toBeUndefined();
    expect(info).toBeUndefined();
    if (messages.length === 0) return;
    expect(
      problems.map(({ column, message }) => `${column ?? ""} — ${message}`),
    ).toEqual(messages);
    expect(
      problems.every(
        ({ severity, fault, line }) =>
          severity === "fatal" && fault === "column" && line === 1,
      ),
    ).toBe(true);
  });

  test("a quotation mark that is never closed", () => {
    expect(
      after("sources", "tiny-news,小小新闻", 'tiny-news,"小小新闻'),
    ).toEqual([
      "fatal sources.csv:3: a quotation mark is never closed; expected CSV as in RFC 4180, where a cell with a quotation mark stands in quotation marks, and the mark twice",
    ]);
  });

  test("a missing table", () => {
    const { descriptor, files } = tinyPackage();
    const fewer = new Map(files);
    fewer.delete("events");
    expect(problemsOf({ descriptor, files: fewer })).toEqual([
      "fatal events.csv: the file is missing; expected the table events as CSV",
    ]);
  });

  test("no incentives, or none without a fault", () => {
    expect(problemsOf(BROKEN_PACKAGES.empty)).toEqual([
      "fatal incentives.csv: there are no incentives; expected at least one sound row",
    ]);
    expect(after("places", "china,China,", "china,,")[0]).toBe(
      "fatal incentives.csv: there is not one incentive without a fault; expected at least one sound row",
    );
  });

  test.each<[string, unknown, string]>([
    ["a list", [], "datapackage.json: title — is missing; expected a title"],
    [
      "null",
      null,
      "datapackage.json: is null; expected an object with title, version, resources and indicators",
    ],
    [
      "a strange version",
      { ...tinyPackage().descriptor, version: "../../etc" },
      "datapackage.json: version — is “../../etc”; expected a calendar version such as 2026.11.0",
    ],
    [
      "no title",
      { ...tinyPackage().descriptor, title: undefined },
      "datapackage.json: title — is missing; expected a title",
    ],
    [
      "too few resources",
      { ...tinyPackage().descriptor, resources: [] },
      "datapackage.json: resources — is a list that does not fit; expected exactly one resource named each of places, sources, programmes, incentives, indicators, national, events, and at most one named context",
    ],
    [
      "a path elsewhere",
      {
        ...tinyPackage().descriptor,
        resources: [{ name: "places", path: "https://example.org/places.csv" }],
      },
      "datapackage.json: resources.0.path — is “https://example.org/places.csv”; expected the bare name of a file beside datapackage.json",
    ],
    [
      "a bad indicator",
      {
        ...tinyPackage().descriptor,
        indicators: [{ id: "Population", title: "Residents", unit: "person" }],
      },
      "datapackage.json: indicators.0.id — is “Population”; expected an id of small letters, digits and single inner hyphens",
    ],
  ])("a description that is %s", (_, descriptor, message) => {
    const { tables, problems } = checkPackage(descriptor, tinyPackage().files);
    expect(tables).toBeUndefined();
    expect(problems.map(formatProblem)).toContain(message);
    expect(
      problems.every(
        ({ severity, fault }) => severity === "fatal" && fault === "shape",
      ),
    ).toBe(true);
  });
});

describe("warnings", () => {
  test("columns in another order are read, with a warning", () => {
    const swapped = tinyPackageWith("national", (text) =>
      text
        .replace(/^series,year,/, "year,series,")
        .replaceAll(/^(cny-per-usd|cpi|ppp),(\d+)/gm, "$2,$1"),
    );
    const { tables, problems } = checkPackage(
      swapped.descriptor,
      swapped.files,
    );
    expect(tables?.national[0]).toMatchObject({
      series: "cny-per-usd",
      year: 2017,
    });
    expect(problems.map(formatProblem)).toEqual([
      "national.csv:1: year — the column is out of order; expected the columns series,year,value,unit,source,note",
    ]);
  });

  test("an indicator that is described twice", () => {
    const { descriptor } = tinyPackage();
    const indicators = descriptor["indicators"] as readonly unknown[];
    expect(
      problemsOf(
        withDescriptor({ indicators: [...indicators, indicators[0]] }),
      ),
    ).toEqual([
      "warning datapackage.json: indicators.2.id — “population” is described twice; expected each indicator once",
    ]);
  });

  test("a schema that is not the one generated", () => {
    const resources = structuredClone(
      tinyPackage().descriptor["resources"],
    ) as {
      schema: { fields: { description: string }[] };
    }[];
    const field = resources[0]?.schema.fields[3];
    if (field) field.description = "Something else.";
    expect(problemsOf(withDescriptor({ resources }))).toEqual([
      `warning datapackage.json: resources.0.schema — the schema of places differs from the app's at fields[3].description; expected the schema that "npm run check:data -- --write-schema" writes`,
    ]);
  });

  test("a package need not bring schemas", () => {
    const resources = (
      tinyPackage().descriptor["resources"] as { name: string; path: string }[]
    ).map(({ name, path }) => ({ name, path }));
    expect(problemsOf(withDescriptor({ resources }))).toEqual([]);
  });
});
