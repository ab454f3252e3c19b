import { isVersion } from "#domain/version.ts";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkContext } from "#dataset/checkContext.ts";
import {
  type CheckedPackage,
  checkPackage,
  fileOf,
} from "#dataset/checkPackage.ts";
import { schemaProblems } from "#dataset/descriptorProblems.ts";
import {
  DESCRIPTOR_FILE,
  readCurrent,
  readDescriptor,
} from "#dataset/descriptor.ts";
import { formatProblem, type Problem } from "#dataset/problem.ts";
import { ALL_TABLE_NAMES, type TableName } from "#dataset/specification.ts";
import { tableResources } from "#dataset/tableSchema.ts";
import type { DatasetInfo, Tables } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
import { summarise } from "./summary.ts";

/** What a version's folder came to. */
export interface CheckedVersion {
  readonly version: string;
  readonly tables?: Tables;
  readonly info?: DatasetInfo;
  /** The rows of the table that the version keeps aside, if it has one. */
  readonly context?: readonly Indicator[];
  readonly problems: readonly Problem[];
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)
    : {};

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8")) as unknown;
}

function problemAt(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: "fatal",
    fault: "shape",
    file,
    message,
    expected: "a file with sound JSON",
  };
}

/** Checks one version's folder with the app's own check, and that it lies under its own name. */
export function checkVersion(folder: string, version: string): CheckedVersion {
  const path = join(folder, version);
  let json: unknown;
  try {
    json = readJson(join(path, DESCRIPTOR_FILE));
  } catch (error) {
    return { version, problems: [problemAt(DESCRIPTOR_FILE, error)] };
  }
  const texts = readTexts(path, json);
  const checked = withFurtherContext(checkPackage(json, texts), json, texts);
  const named = asRecord(json)["version"];
  if (named === version) return { version, ...checked };
  const misnamed: Problem = {
    severity: "warning",
    file: DESCRIPTOR_FILE,
    column: "version",
    message: `is ${JSON.stringify(named)}`,
    expected: `${version}, as the folder is called`,
  };
  return { version, ...checked, problems: [misnamed, ...checked.problems] };
}

/** Adds what the app fetches only when a view asks for it, checked by the same code. */
function withFurtherContext(
  checked: CheckedPackage,
  json: unknown,
  texts: ReadonlyMap<TableName, string>,
): Omit<CheckedVersion, "version"> {
  const { info, tables, problems } = checked;
  const descriptor = readDescriptor(json);
  if (!info || !tables || !descriptor.ok) return checked;
  const { contextFile: file } = info;
  if (file === undefined) return checked;
  const text = texts.get("context");
  if (text === undefined) {
    const message = "the file is missing";
    const expected = "the table context as CSV";
    const missing: Problem = {
      severity: "fatal",
      fault: "table",
      file,
      message,
      expected,
    };
    return { ...checked, problems: [...problems, missing] };
  }
  const {
    rows = [],
    header,
    problems: inside,
  } = checkContext({ info, tables }, text);
  return {
    ...checked,
    context: rows,
    problems: [
      ...problems,
      ...schemaProblems(descriptor.value, "context", header),
      ...inside,
    ],
  };
}

function readTexts(
  path: string,
  json: unknown,
): ReadonlyMap<TableName, string> {
  const descriptor = readDescriptor(json);
  if (!descriptor.ok) return new Map();
  const present = new Set(readdirSync(path));
  return new Map(
    ALL_TABLE_NAMES.map(
      (name) => [name, fileOf(descriptor.value, name)] as const,
    )
      .filter(([, file]) => present.has(file))
      .map(([name, file]) => [name, readFileSync(join(path, file), "utf8")]),
  );
}

/** Checks every version in the folder, and that current.json names one of them. */
export function checkFolder(folder: string): {
  readonly versions: readonly CheckedVersion[];
  readonly problems: readonly Problem[];
} {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const versions = names
    .filter(isVersion)
    .map((version) => checkVersion(folder, version));
  const strangers = names
    .filter((name) => !isVersion(name))
    .map((name): Problem => {
      const message = "the folder is not called by a version";
      return {
        severity: "fatal",
        fault: "shape",
        file: name,
        message,
        expected: "2026.11.0",
      };
    });
  const { current, problems } = checkCurrent(folder, names);
  return {
    // A released folder never changes, so it cannot follow the app's schemas: warnings are for the newest.
    versions: versions.map((checked) =>
      checked.version === current ? checked : withoutWarnings(checked),
    ),
    problems: [...problems, ...strangers],
  };
}

function withoutWarnings(checked: CheckedVersion): CheckedVersion {
  return {
    ...checked,
    problems: checked.problems.filter(({ severity }) => severity !== "warning"),
  };
}

function checkCurrent(
  folder: string,
  names: readonly string[],
): { readonly current?: string; readonly problems: readonly Problem[] } {
  const file = "current.json";
  try {
    const read = readCurrent(readJson(join(folder, file)));
    if (!read.ok) return { problems: read.problems };
    const { version } = read.value;
    if (names.includes(version)) return { current: version, problems: [] };
    const message = `there is no folder ${version}`;
    const expected = "the name of a folder";
    return {
      problems: [
        { severity: "fatal", fault: "shape", file, message, expected },
      ],
    };
  } catch (error) {
    return { problems: [problemAt(file, error)] };
  }
}

/** Writes the generated Table Schemas into the description of the current version; all else in it stays. */
export function writeSchemas(folder: string): string {
  const current = readCurrent(readJson(join(folder, "current.json")));
  if (!current.ok) {
    throw new Error(current.problems.map(formatProblem).join("\n"));
  }
  const path = join(folder, current.value.version);
  const file = join(path, DESCRIPTOR_FILE);
  const descriptor = asRecord(readJson(file));
  const stated: readonly unknown[] = Array.isArray(descriptor["resources"])
    ? descriptor["resources"]
    : [];
  const present = new Set(readdirSync(path));
  const headers = new Map(
    ALL_TABLE_NAMES.filter((name) => present.has(`${name}.csv`)).map((name) => [
      name,
      headerOf(join(path, `${name}.csv`)),
    ]),
  );
  const resources = tableResources(headers).map((resource) => {
    const own = stated.find(
      (other) => asRecord(other)["name"] === resource.name,
    );
    // What is stated stays, and in its order; what is not is added.
    return {
      ...asRecord(own),
      ...resource,
      ...asRecord(own),
      schema: resource.schema,
    };
  });
  writeFileSync(
    file,
    `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`,
  );
  return file;
}

function headerOf(path: string): readonly string[] {
  return (readFileSync(path, "utf8").split(/\r?\n/)[0] ?? "").split(",");
}

/** Runs `npm run check:data` with these arguments. Returns what it prints and its exit code. */
export function runCheck(
  folder: string,
  args: readonly string[],
): { readonly lines: readonly string[]; readonly code: number } {
  const written = args.includes("--write-schema")
    ? [`Wrote ${writeSchemas(folder)}`]
    : [];
  const { versions, problems } = checkFolder(folder);
  const found = [
    ...problems.map((problem) => formatProblem(problem)),
    ...versions.flatMap(({ version, problems: inside }) =>
      inside.map((problem) => `${version}/${formatProblem(problem)}`),
    ),
  ];
  if (found.length > 0) {
    const sum = `${found.length} ${found.length === 1 ? "problem" : "problems"} in ${folder}`;
    return { lines: [...written, ...found, sum], code: 1 };
  }
  const isVerbose = args.includes("--verbose");
  const summaries = versions.flatMap(({ version, tables, context }) =>
    tables ? summarise(version, tables, context, isVerbose) : [],
  );
  return { lines: [...written, ...summaries], code: 0 };
}
