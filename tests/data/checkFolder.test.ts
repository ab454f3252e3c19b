import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DESCRIPTOR_FILE } from "#dataset/descriptor.ts";
import { formatProblem } from "#dataset/problem.ts";
import { BROKEN_PACKAGES } from "#mocks/fixtures/brokenPackages.ts";
import {
  type PackageTexts,
  TINY_VERSION,
  tinyPackage,
  tinyPackageWithContext,
} from "#mocks/fixtures/tinyPackage.ts";
import { checkVersion } from "./checkFolder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the check finds in the package once it lies in a folder. */
function check({ descriptor, files }: PackageTexts, without?: string) {
  const path = join(folder, TINY_VERSION);
  mkdirSync(path);
  writeFileSync(join(path, DESCRIPTOR_FILE), JSON.stringify(descriptor));
  for (const [name, text] of files) {
    if (name !== without) writeFileSync(join(path, `${name}.csv`), text);
  }
  const { context, problems } = checkVersion(folder, TINY_VERSION);
  return {
    rows: context?.length,
    problems: problems.map((problem) => formatProblem(problem)),
  };
}

test("a version may keep context aside, or not", () => {
  expect(check(tinyPackage())).toEqual({ rows: undefined, problems: [] });
});

test("what it keeps aside is checked too", () => {
  expect(check(tinyPackageWithContext())).toEqual({ rows: 3, problems: [] });
});

test("a bad row there is listed like any other", () => {
  const { rows, problems } = check(BROKEN_PACKAGES.badContextRow);
  expect(rows).toBe(2);
  expect(problems).toEqual([
    expect.stringMatching(/^context\.csv:4: value — “4\.13%” is not a plain/),
  ]);
});

test("a described table that is not there is missed", () => {
  expect(check(tinyPackageWithContext(), "context").problems).toEqual([
    "context.csv: the file is missing; expected the table context as CSV",
  ]);
});

test("a schema that is not the one generated is warned of", () => {
  const { descriptor, files } = tinyPackageWithContext();
  const resources = structuredClone(descriptor["resources"]) as {
    name: string;
    schema: { primaryKey: string[] };
  }[];
  for (const { name, schema } of resources) {
    if (name === "context") schema.primaryKey = ["place"];
  }
  const changed = { ...descriptor, resources };
  expect(check({ descriptor: changed, files }).problems).toEqual([
    expect.stringContaining("the schema of context differs from the app's at"),
  ]);
});
