import { LIST_FIELD } from "./columns.ts";
import { DESCRIPTOR_FILE, type Descriptor } from "./descriptor.ts";
import { type Problem, quoted } from "./problem.ts";
import type { Sheets } from "./relations.ts";
import { TABLE_NAMES, type TableName } from "./specification.ts";
import { TABLES } from "./tables.ts";
import { firstDifference, tableSchema } from "./tableSchema.ts";

/** What the descriptor says amiss without making the package unusable. */
export function descriptorProblems(
  descriptor: Descriptor,
  sheets: Sheets,
): Problem[] {
  const ids = descriptor.indicators.map(({ id }) => id);
  const repeated = ids.flatMap((id, at): Problem[] => {
    if (ids.indexOf(id) === at) return [];
    const place = { file: DESCRIPTOR_FILE, column: `indicators.${at}.id` };
    const expected = "each indicator once";
    return [
      {
        severity: "warning",
        ...place,
        message: `${quoted(id)} is described twice`,
        expected,
      },
    ];
  });
  const schemas = TABLE_NAMES.flatMap((name) =>
    schemaProblems(descriptor, name, sheets[name].header),
  );
  return [...repeated, ...schemas];
}

/** What the descriptor says amiss of the columns of a table with this header. */
export function schemaProblems(
  descriptor: Descriptor,
  table: TableName,
  header: readonly string[],
): Problem[] {
  const at = descriptor.resources.findIndex(({ name }) => name === table);
  const schema = descriptor.resources[at]?.schema;
  // The standard allows the address of a schema in its place; that one is not fetched.
  if (typeof schema !== "object" || schema === null) return [];
  const expected = tableSchema(TABLES[table], header);
  const difference = firstDifference(expected, withPlainLists(schema));
  if (difference === undefined) return [];
  return [
    {
      severity: "warning",
      file: DESCRIPTOR_FILE,
      column: `resources.${at}.schema`,
      message: `the schema of ${table} differs from the app's at ${difference}`,
      expected: 'the schema that "npm run check:data -- --write-schema" writes',
    },
  ];
}

interface SchemaField {
  readonly type?: unknown;
  readonly itemType?: unknown;
  readonly delimiter?: unknown;
}

/** A schema whose lists have the type that packages up to 2026.11.2 gave them, with the one that they have since. */
function withPlainLists(schema: object): object {
  if (!("fields" in schema) || !Array.isArray(schema.fields)) return schema;
  const fields = (schema.fields as readonly unknown[]).map((field) => {
    if (typeof field !== "object" || field === null) return field;
    const { itemType, delimiter, ...rest } = field as SchemaField;
    return rest.type === "list" && itemType === "string" && delimiter === ";"
      ? { ...rest, ...LIST_FIELD }
      : field;
  });
  return { ...schema, fields };
}
