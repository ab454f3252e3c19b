import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "#dataset/problem.ts";
import { ALL_TABLE_NAMES } from "#dataset/specification.ts";
import { checkFolder, runCheck } from "./checkFolder.ts";

const folder = join(process.cwd(), "public/data");
const { versions, problems } = checkFolder(folder);
const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(folder, path), "utf8"));

test("the folder of the data is sound", () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(versions.length).toBeGreaterThan(0);
});

test.each(versions)(
  "version $version has no problem",
  ({ problems: inside, tables }) => {
    expect(inside.map(formatProblem)).toEqual([]);
    expect(tables?.incentives.length).toBeGreaterThan(0);
  },
);

test("the current version brings its Table Schemas", () => {
  const { version } = read("current.json") as { version: string };
  const { resources } = read(`${version}/datapackage.json`) as {
    resources: readonly { name: string; schema?: unknown }[];
  };
  expect(
    resources
      .filter(({ schema }) => schema !== undefined)
      .map(({ name }) => name),
  ).toEqual(ALL_TABLE_NAMES);
});

test("the current version keeps aside what no normalising needs", () => {
  const { version } = read("current.json") as { version: string };
  const { context = [], tables } =
    versions.find((checked) => checked.version === version) ?? {};
  const kept = new Set(tables?.indicators.map(({ indicator }) => indicator));
  const aside = new Set(context.map(({ indicator }) => indicator));
  expect([...kept].toSorted()).toEqual([
    "area",
    "fiscal-revenue",
    "gdp",
    "population",
    "students",
  ]);
  expect([...aside]).toEqual(
    expect.arrayContaining(["registered-population", "gdp-per-head"]),
  );
  expect([...aside].filter((indicator) => kept.has(indicator))).toEqual([]);
});

test("the script says so in one line a version, and more on demand", () => {
  const brief = runCheck(folder, []);
  expect([brief.code, brief.lines.length]).toEqual([0, versions.length]);
  expect(brief.lines[0]).toMatch(
    /^\d{4}\.\d+\.\d+: sound; places \d+, sources \d+/,
  );
  const verbose = runCheck(folder, ["--verbose"]).lines.join("\n");
  for (const part of [
    /cap \d+: enterprise \d+/,
    /figures by place: shenzhen \d+/,
    /places × \d+ yardsticks: \d+ of \d+/,
    /yardsticks by cities: cap\.enterprise \d+/,
    /contested: \d+ of \d+/,
    /low quality: \d+ of \d+/,
    /without Chinese name: \d+ of \d+/,
  ]) {
    expect(verbose).toMatch(part);
  }
});
