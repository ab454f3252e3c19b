import type { DatasetInfo, Tables } from "#domain/dataset.ts";
import type { Incentive, Indicator } from "#domain/rows.ts";
import {
  DESCRIPTOR_FILE,
  type Descriptor,
  readDescriptor,
} from "./descriptor.ts";
import { checkOutliers, type PlacedIncentive } from "./outliers.ts";
import { descriptorProblems } from "./descriptorProblems.ts";
import { describedIndicators, indicatorFault } from "./indicators.ts";
import type { Problem } from "./problem.ts";
import { readTable, type Sheet } from "./readTable.ts";
import { dropDangling, dropRepeated, type Sheets, sift } from "./relations.ts";
import {
  type RequiredTableName,
  TABLE_NAMES,
  type TableName,
} from "./specification.ts";
import { TABLES } from "./tables.ts";
import { yardstickClash } from "./yardstickClash.ts";

/** What a package came to. Without tables it cannot be used, and a problem is fatal. */
export interface CheckedPackage {
  readonly tables?: Tables;
  readonly info?: DatasetInfo;
  readonly problems: readonly Problem[];
}

/**
 * Checks a data package and reads its tables. Rows with a fault are left out
 * and listed, and so is what refers to them; in the tables every reference holds.
 * Pure and total: used alike by the app and by `npm run check:data`.
 * @param json the content of datapackage.json
 * @param files the text of each table's file, by the name of the table
 */
export function checkPackage(
  json: unknown,
  files: ReadonlyMap<string, string>,
): CheckedPackage {
  const descriptor = readDescriptor(json);
  if (!descriptor.ok) return { problems: descriptor.problems };
  const read = readTables(descriptor.value, files);
  if (!read.ok) return { problems: read.problems };

  const indicators = describedIndicators(descriptor.value);
  const clash = yardstickClash();
  const sheets = dropDangling({
    ...read.sheets,
    incentives: sift(read.sheets.incentives, ({ row }) =>
      clash(row as unknown as Incentive),
    ),
    indicators: sift(read.sheets.indicators, ({ row }) =>
      // Every column of the sheet was read to the type that the domain's row asks for.
      indicatorFault(row as unknown as Indicator, indicators),
    ),
  });
  const tables = tablesOf(sheets);
  const problems = [
    ...descriptorProblems(descriptor.value, sheets),
    ...TABLE_NAMES.flatMap((name) => sheets[name].problems),
  ];
  if (tables.incentives.length === 0) {
    return { problems: [emptiness(sheets.incentives), ...problems] };
  }
  const placed = sheets.incentives
    .rows as unknown as readonly PlacedIncentive[];
  const { outliers } = descriptor.value;
  const warnings = checkOutliers(
    sheets.incentives.file,
    placed,
    tables.national,
    outliers,
  );
  return {
    tables,
    info: infoOf(descriptor.value, indicators),
    problems: inFileOrder([...problems, ...warnings], descriptor.value),
  };
}

type ReadTables =
  | { readonly ok: true; readonly sheets: Sheets }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function readTables(
  descriptor: Descriptor,
  files: ReadonlyMap<string, string>,
): ReadTables {
  const all = TABLE_NAMES.map((name): Sheet => {
    const file = fileOf(descriptor, name);
    const text = files.get(name);
    if (text !== undefined) {
      return dropRepeated(readTable(TABLES[name], file, text));
    }
    const missing: Problem = {
      severity: "fatal",
      fault: "table",
      file,
      message: "the file is missing",
      expected: `the table ${name} as CSV`,
    };
    return { ...NOTHING_READ, table: TABLES[name], file, problems: [missing] };
  });
  const fatal = all
    .flatMap(({ problems }) => problems)
    .filter(({ severity }) => severity === "fatal");
  if (fatal.length > 0) return { ok: false, problems: fatal };
  const sheets = Object.fromEntries(
    all.map((sheet) => [sheet.table.name, sheet]),
  ) as Record<RequiredTableName, Sheet>;
  return { ok: true, sheets };
}

const NOTHING_READ = {
  header: [],
  rows: [],
  leftOut: new Map<string, number>(),
};

/** The file of a table, as the descriptor names it. */
export function fileOf(descriptor: Descriptor, table: TableName): string {
  return (
    descriptor.resources.find(({ name }) => name === table)?.path ??
    `${table}.csv`
  );
}

function tablesOf(sheets: Sheets): Tables {
  const rows = TABLE_NAMES.map(
    (name) => [name, sheets[name].rows.map(({ row }) => row)] as const,
  );
  // `table` in specification.ts holds each column against the domain's row, so the rows are of that type.
  return Object.fromEntries(rows) as unknown as Tables;
}

function emptiness({ file, problems }: Sheet): Problem {
  const message =
    problems.length === 0
      ? "there are no incentives"
      : "there is not one incentive without a fault";
  const expected = "at least one sound row";
  return { severity: "fatal", fault: "empty", file, message, expected };
}

function infoOf(
  descriptor: Descriptor,
  indicators: DatasetInfo["indicators"],
): DatasetInfo {
  const { version, title, licenses } = descriptor;
  const first = licenses[0];
  return {
    version,
    title,
    licence: first && { name: first.name, path: first.path },
    indicators,
    contextFile: descriptor.resources.find(({ name }) => name === "context")
      ?.path,
  };
}

function inFileOrder(
  problems: readonly Problem[],
  descriptor: Descriptor,
): readonly Problem[] {
  const files = [
    DESCRIPTOR_FILE,
    ...TABLE_NAMES.map((name) => fileOf(descriptor, name)),
  ];
  return problems.toSorted(
    (one, other) =>
      files.indexOf(one.file) - files.indexOf(other.file) ||
      (one.line ?? 0) - (other.line ?? 0),
  );
}
