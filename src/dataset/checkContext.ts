import type { DatasetInfo, Tables } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
import { indicatorFault } from "./indicators.ts";
import type { Problem } from "./problem.ts";
import { readTable, type Sheet } from "./readTable.ts";
import { dropRepeated, dropUnrelated, sift } from "./relations.ts";
import type { RequiredTableName } from "./specification.ts";
import { TABLES } from "./tables.ts";

/** What the table `context` came to. Without rows it cannot be used, and a problem is fatal. */
export interface CheckedContext {
  readonly rows?: readonly Indicator[];
  readonly header: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the table that a package may keep aside, and checks it against the
 * package's own checked tables: a row with a fault is left out and listed, and
 * so is one whose value already stands among the indicators. Pure and total.
 */
export function checkContext(
  dataset: { readonly info: DatasetInfo; readonly tables: Tables },
  text: string,
): CheckedContext {
  const { info, tables } = dataset;
  const read = readTable(
    TABLES.context,
    info.contextFile ?? "context.csv",
    text,
  );
  const { header } = read;
  if (read.problems.some(({ severity }) => severity === "fatal")) {
    return { header, problems: read.problems };
  }
  const known = new Set(tables.indicators.map(keyOf));
  const sound = sift(dropRepeated(read), ({ row }) => {
    // Every column of the sheet was read to the type that the domain's row asks for.
    const indicator = row as unknown as Indicator;
    const fault = indicatorFault(indicator, info.indicators);
    if (fault || !known.has(keyOf(indicator))) return fault;
    return {
      property: "place",
      message: `${keyOf(indicator)} already stands among the indicators`,
      expected: "each value in one of the two tables",
    };
  });
  const { rows, problems } = dropUnrelated(sound, {
    places: settled("places", tables),
    sources: settled("sources", tables),
  });
  return {
    rows: rows.map(({ row }) => row as unknown as Indicator),
    header,
    problems,
  };
}

function keyOf({ place, indicator, year }: Indicator): string {
  return [place, indicator, year].join(", ");
}

/** A table that is already checked, as a sheet to look ids up in. */
function settled(name: RequiredTableName, tables: Tables): Sheet {
  return {
    table: TABLES[name],
    file: `${name}.csv`,
    header: [],
    rows: tables[name].map((row) => ({ line: 0, row: { ...row } })),
    leftOut: new Map(),
    problems: [],
  };
}
