import { expect, test } from "vitest";
import { TABLE_NAMES } from "#dataset/specification.ts";
import { TABLES } from "#dataset/tables.ts";
import { firstDifference, tableSchema } from "#dataset/tableSchema.ts";
import { BASES } from "#domain/basis.ts";
import { tinyPackage } from "#mocks/fixtures/tinyPackage.ts";

const schemaOf = (name: (typeof TABLE_NAMES)[number]) =>
  tableSchema(
    TABLES[name],
    TABLES[name].columns.map((column) => column.name),
  );

function fieldOf(name: (typeof TABLE_NAMES)[number], field: string): unknown {
  return schemaOf(name).fields.find((candidate) => candidate["name"] === field);
}

test("fields stand in the order of the columns, under the names of the header", () => {
  expect(schemaOf("incentives").fields.map(({ name }) => name)).toEqual([
    "id",
    "programme",
    "basis",
    "instrument",
    "recipient",
    "amount",
    "amount_max",
    "bound",
    "unit",
    "period",
    "years",
    "price_year",
    "stage",
    "as_printed",
    "source",
    "locator",
    "note",
    "contested",
  ]);
});

test("types and constraints follow from the columns", () => {
  expect(fieldOf("incentives", "id")).toMatchObject({
    type: "string",
    constraints: {
      required: true,
      unique: true,
      pattern: "[a-z0-9]+(-[a-z0-9]+)*",
      maxLength: 80,
    },
  });
  expect(fieldOf("incentives", "basis")).toMatchObject({
    type: "string",
    constraints: { required: true, enum: BASES },
  });
  expect(fieldOf("incentives", "amount")).toMatchObject({
    type: "number",
    constraints: { required: true, minimum: 0 },
  });
  expect(fieldOf("incentives", "price_year")).toMatchObject({ type: "year" });
  expect(fieldOf("programmes", "sectors")).toMatchObject({
    type: "string",
    constraints: { pattern: "[^;]+(;[^;]+)*" },
  });
  expect(fieldOf("sources", "url")).toMatchObject({
    type: "string",
    format: "uri",
  });
});

test("keys and references are named", () => {
  expect(schemaOf("indicators")).toMatchObject({
    primaryKey: ["place", "indicator", "year"],
    foreignKeys: [
      { fields: ["place"], reference: { resource: "places", fields: ["id"] } },
      {
        fields: ["source"],
        reference: { resource: "sources", fields: ["id"] },
      },
    ],
  });
  expect(schemaOf("places").foreignKeys).toEqual([
    { fields: ["parent"], reference: { fields: ["id"] } },
  ]);
  expect(schemaOf("sources").foreignKeys).toBeUndefined();
});

test("a column that the file lacks is not described", () => {
  const header = TABLES.events.columns
    .map(({ name }) => name)
    .filter((name) => name !== "contested");
  expect(tableSchema(TABLES.events, header).fields.at(-1)).toMatchObject({
    name: "note",
  });
});

test.each(TABLE_NAMES)(
  "the schema of %s survives its way through JSON",
  (name) => {
    const schema = schemaOf(name);
    expect(
      firstDifference(schema, JSON.parse(JSON.stringify(schema))),
    ).toBeUndefined();
  },
);

test("every pattern is a regular expression that the cells of the tiny package match", () => {
  for (const name of TABLE_NAMES) {
    const [header = "", ...lines] = (tinyPackage().files.get(name) ?? "")
      .trim()
      .split("\n");
    // A quoted comma would shift the cells; lines with one are left aside.
    const rows = lines
      .filter((line) => !line.includes('"'))
      .map((line) => line.split(","));
    for (const field of schemaOf(name).fields) {
      const { pattern } = (field["constraints"] ?? {}) as { pattern?: string };
      const at = header.split(",").indexOf(String(field["name"]));
      if (pattern === undefined || at < 0) continue;
      const cells = rows
        .map((row) => row[at] ?? "")
        .filter((cell) => cell !== "");
      for (const cell of cells) {
        expect(cell).toMatch(new RegExp(`^(?:${pattern})$`));
      }
    }
  }
});

test.each<[unknown, unknown, string | undefined]>([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, undefined],
  [{ a: 1 }, { a: 1, b: 2 }, "b"],
  [{ a: [1, { c: 2 }] }, { a: [1, { c: 3 }] }, "a[1].c"],
  [{ a: {} }, { a: [] }, "a"],
  [{ a: 1 }, null, ""],
  [[1, 2], [1], "[1]"],
])("firstDifference(%j, %j) is %j", (one, other, path) => {
  expect(firstDifference(one, other)).toBe(path);
});
