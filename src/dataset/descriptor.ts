import * as v from "valibot";
import { isSlug } from "#domain/ids.ts";
import { isVersion } from "#domain/version.ts";
import { orList, type Problem, quoted } from "./problem.ts";
import {
  ALL_TABLE_NAMES,
  TABLE_NAMES,
  type TableName,
} from "./specification.ts";

export const DESCRIPTOR_FILE = "datapackage.json";

const TEXT = v.pipe(v.string(), v.trim(), v.nonEmpty());
// A bare name beside the descriptor: a package cannot make the app fetch from elsewhere.
const FILE_NAME = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*$/));

const DESCRIPTOR = v.looseObject({
  title: TEXT,
  version: v.pipe(v.string(), v.check(isVersion)),
  licenses: v.optional(
    v.array(
      v.looseObject({
        name: TEXT,
        path: v.optional(v.pipe(v.string(), v.url())),
      }),
    ),
    [],
  ),
  resources: v.pipe(
    v.array(
      v.looseObject({
        name: TEXT,
        path: FILE_NAME,
        schema: v.optional(v.unknown()),
      }),
    ),
    v.check((resources) => {
      const count = (table: TableName) =>
        resources.filter(({ name }) => name === table).length;
      return (
        TABLE_NAMES.every((table) => count(table) === 1) &&
        ALL_TABLE_NAMES.every((table) => count(table) <= 1)
      );
    }),
  ),
  indicators: v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.check(isSlug)),
      title: TEXT,
      title_zh: v.optional(TEXT),
      unit: TEXT,
      description: v.optional(TEXT),
    }),
  ),
  outliers: v.optional(
    v.array(v.looseObject({ incentive: TEXT, reason: TEXT })),
    [],
  ),
});

/** A package's description of itself, as far as the app reads it. */
export type Descriptor = v.InferOutput<typeof DESCRIPTOR>;

const CURRENT = v.looseObject({
  version: v.pipe(v.string(), v.check(isVersion)),
});

/** What each property must be; keys are paths without the positions in arrays. */
const EXPECTED: Readonly<Record<string, string>> = {
  "": "an object with title, version, resources and indicators",
  title: "a title",
  version: "a calendar version such as 2026.11.0",
  licenses: "a list of licences",
  "licenses.name": "the short name of the licence, such as CC-BY-4.0",
  "licenses.path": "the web address of the licence",
  resources: `exactly one resource named each of ${TABLE_NAMES.join(", ")}, and at most one named context`,
  "resources.name": orList(ALL_TABLE_NAMES),
  "resources.path": "the bare name of a file beside datapackage.json",
  indicators: "a list that describes each indicator once",
  "indicators.id": "an id of small letters, digits and single inner hyphens",
  "indicators.title": "an English title",
  "indicators.title_zh": "a Chinese title",
  "indicators.unit": "the unit of the indicator, as in the table indicators",
  "indicators.description": "text",
  outliers: "a list of { incentive, reason }",
  "outliers.incentive": "the id of an incentive",
  "outliers.reason": "why the unusual figure is right",
};

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the content of datapackage.json. */
export function readDescriptor(json: unknown): Read<Descriptor> {
  return read(DESCRIPTOR, json, DESCRIPTOR_FILE);
}

/** Reads the content of current.json: the version that is shown unless a link asks for another. */
export function readCurrent(json: unknown): Read<{ readonly version: string }> {
  return read(CURRENT, json, "current.json");
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  file: string,
): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue): Problem => {
    const path = (v.getDotPath(issue) ?? "")
      .split(".")
      .filter((key) => key !== "");
    const general = path.filter((key) => !/^\d+$/.test(key)).join(".");
    return {
      severity: "fatal",
      fault: "shape",
      file,
      ...(path.length > 0 ? { column: path.join(".") } : {}),
      message: whatIsWrong(issue),
      expected: EXPECTED[general] ?? "another value",
    };
  });
  return { ok: false, problems };
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const { input } = issue;
  if (input === undefined) return "is missing";
  if (typeof input === "string") return `is ${quoted(input)}`;
  if (Array.isArray(input)) return "is a list that does not fit";
  return `is ${issue.received}`;
}
