import { DESCRIPTOR_FILE, type Descriptor } from "./descriptor.ts";
import { type Problem, quoted } from "./problem.ts";
import type { Sheets } from "./relations.ts";
import { TABLE_NAMES } from "./specification.ts";
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
  const schemas = descriptor.resources.flatMap(
    ({ name, schema }, at): Problem[] => {
      const table = TABLE_NAMES.find((known) => known === name);
      // The standard allows the address of a schema in its place; that one is not fetched.
      if (!table || typeof schema !== "object") return [];
      const sheet = sheets[table];
      const difference = firstDifference(
        tableSchema(sheet.table, sheet.header),
        schema,
      );
      if (difference === undefined) return [];
      return [
        {
          severity: "warning",
          file: DESCRIPTOR_FILE,
          column: `resources.${at}.schema`,
          message: `the schema of ${name} differs from the app's at ${difference}`,
          expected:
            'the schema that "npm run check:data -- --write-schema" writes',
        },
      ];
    },
  );
  return [...repeated, ...schemas];
}
