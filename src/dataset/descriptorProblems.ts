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
  if (typeof schema !== "object") return [];
  const difference = firstDifference(
    tableSchema(TABLES[table], header),
    schema,
  );
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
