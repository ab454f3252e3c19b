import type { Table, TableName } from "./specification.ts";
import { ALL_TABLE_NAMES } from "./specification.ts";
import { TABLES } from "./tables.ts";

/** A Table Schema of datapackage.org, version 2, as JSON. */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The Table Schema of a table, generated from its specification.
 * @param header the columns that the file has; those that a table may lack are described only if it has them
 */
export function tableSchema(
  table: Table,
  header: readonly string[],
): TableSchema {
  const columns = table.columns.filter(
    ({ name, mayBeAbsent }) => !mayBeAbsent || header.includes(name),
  );
  const fields = columns.map((column) => {
    const { constraints: ofKind, ...kind } = column.field;
    const constraints = {
      ...(column.isRequired ? { required: true } : {}),
      ...ofKind,
    };
    const isKey = table.key.length === 1 && table.key[0] === column.property;
    const all = isKey ? { ...constraints, unique: true } : constraints;
    return {
      name: column.name,
      ...kind,
      description: column.description,
      ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
    };
  });
  const nameOf = (property: string) =>
    table.columns.find((column) => column.property === property)?.name ??
    property;
  const foreignKeys = table.references
    // A list of ids is not a key that the standard could express; its description says it.
    .filter(({ column }) => !isListColumn(table, column))
    .map(({ column, table: of }) => ({
      fields: [nameOf(column)],
      // The standard leaves the resource out where a table refers to itself.
      reference: {
        ...(of === table.name ? {} : { resource: of }),
        fields: ["id"],
      },
    }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields,
    missingValues: [""],
    primaryKey: table.key.map(nameOf),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function isListColumn(table: Table, property: string): boolean {
  return table.columns.some(
    (column) => column.property === property && column.isList,
  );
}

/** A resource of datapackage.json: the file of a table and its Table Schema. */
export interface TableResource {
  readonly name: TableName;
  readonly type: "table";
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly schema: TableSchema;
}

/** The resources of a package whose tables have these headers, each in the file of its own name. */
export function tableResources(
  headers: ReadonlyMap<TableName, readonly string[]>,
): readonly TableResource[] {
  return ALL_TABLE_NAMES.flatMap((name): TableResource[] => {
    const header = headers.get(name);
    if (header === undefined) return [];
    return [
      {
        name,
        type: "table",
        title: TABLES[name].title,
        description: TABLES[name].description,
        path: `${name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: tableSchema(TABLES[name], header),
      },
    ];
  });
}

/**
 * Where two JSON values first differ, as `fields[3].constraints`; undefined if they are the same.
 * The order of an object's properties has no meaning in JSON.
 */
export function firstDifference(
  expected: unknown,
  found: unknown,
  path = "",
): string | undefined {
  const isBothArrays = Array.isArray(expected) && Array.isArray(found);
  if (!isBothArrays && !(isObject(expected) && isObject(found))) {
    return Object.is(expected, found) ? undefined : path;
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const key of keys) {
    const inner = isBothArrays
      ? `${path}[${key}]`
      : path === ""
        ? key
        : `${path}.${key}`;
    const [one, other] = [valueAt(expected, key), valueAt(found, key)];
    const difference = firstDifference(one, other, inner);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(value: object, key: string): unknown {
  return Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
