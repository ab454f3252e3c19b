import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { checkPackage } from "#dataset/checkPackage.ts";
import { TABLE_NAMES } from "#dataset/specification.ts";
import { indexDataset } from "#domain/dataset.ts";
import { tinyPackage } from "#mocks/fixtures/tinyPackage.ts";

const NASTY = [
  "",
  " ",
  '"',
  '""',
  ",",
  "\n",
  "\r\n",
  "=1+1",
  "__proto__",
  "constructor",
  "-0",
  "NaN",
  "Infinity",
  "1e309",
  "2017-02-29",
  "\uD800",
  "\uFEFF",
  ";",
  "a;a",
  "china",
  "hubei",
  "shenzhen-fund",
];
const cellText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...NASTY),
  fc.double().map(String),
);
const SEED = 20261122;

/** Whatever the texts are: no throw, and either tables that can be indexed or a fatal problem. */
function expectTotal(
  descriptor: unknown,
  files: ReadonlyMap<string, string>,
): void {
  const { info, tables, problems } = checkPackage(descriptor, files);
  const isFatal = problems.some(({ severity }) => severity === "fatal");
  expect(tables === undefined).toBe(isFatal);
  expect(info === undefined).toBe(isFatal);
  // Throws if a reference does not hold.
  if (info && tables) indexDataset(info, tables);
}

test("no text in a cell makes the check throw or leaves a dangling reference", () => {
  const { descriptor, files } = tinyPackage();
  const property = fc.property(
    fc.constantFrom(...TABLE_NAMES),
    fc.nat(),
    fc.nat(),
    cellText,
    fc.boolean(),
    (name, row, column, text, isQuoted) => {
      const cells = Papa.parse<string[]>(
        (files.get(name) ?? "").trimEnd(),
      ).data;
      const changed = cells[row % cells.length] ?? [];
      changed[column % changed.length] = text;
      // Without quotation marks the text may break the row, or the whole file.
      const csv = isQuoted
        ? Papa.unparse(cells)
        : cells.map((line) => line.join(",")).join("\n");
      expectTotal(descriptor, new Map(files).set(name, csv));
    },
  );
  fc.assert(property, { seed: SEED, numRuns: 400 });
});

test("no description makes the check throw", () => {
  const { descriptor, files } = tinyPackage();
  const key = fc.constantFrom(
    "title",
    "version",
    "licenses",
    "resources",
    "indicators",
    "outliers",
  );
  const property = fc.property(
    key,
    fc.jsonValue(),
    fc.jsonValue(),
    (name, value, whole) => {
      expectTotal({ ...descriptor, [name]: value }, files);
      expectTotal(whole, files);
    },
  );
  fc.assert(property, { seed: SEED, numRuns: 200 });
});
