import type { Tables } from "#domain/dataset.ts";
import type { Indicator } from "#domain/rows.ts";
import type { Column } from "./columns.ts";
import type { RowFault } from "./rowRules.ts";

/** The tables that every data package has, each after those that it refers to. */
export const TABLE_NAMES = [
  "places",
  "sources",
  "programmes",
  "incentives",
  "indicators",
  "national",
  "events",
] as const satisfies readonly (keyof Tables)[];

/**
 * All tables, with the one that a package may lack: `context` holds the
 * indicators that no normalising needs, so that the first view need not wait for them.
 */
export const ALL_TABLE_NAMES = [...TABLE_NAMES, "context"] as const;
export type TableName = (typeof ALL_TABLE_NAMES)[number];
export type RequiredTableName = (typeof TABLE_NAMES)[number];

/** The row of a table. */
type RowOf<Name extends TableName> = Name extends RequiredTableName
  ? Tables[Name][number]
  : Indicator;

/** A column that names rows of a table. The list column `contested` refers to rows of its own table. */
export interface Reference<ColumnKey extends string = string> {
  readonly column: ColumnKey;
  readonly table: RequiredTableName;
}

/** What `table` makes a table of. */
export interface Specification<Row> {
  readonly title: string;
  readonly description: string;
  /** In the order of the file. The compiler asks for one of each property of the row. */
  readonly columns: { readonly [Key in keyof Row]-?: Column<Row[Key]> };
  /** The columns that together name one row. */
  readonly key: readonly (keyof Row & string)[];
  readonly references: readonly Reference<keyof Row & string>[];
  /** What must hold between the cells of one row. */
  readonly rules: readonly ((row: Row) => RowFault | undefined)[];
}

/** A row whose cells are read, its table forgotten. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A specification as the checks walk it, the type of its row forgotten. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly NamedColumn[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly rules: readonly ((row: AnyRow) => RowFault | undefined)[];
}

export interface NamedColumn extends Column<unknown> {
  /** The property of the domain's row. */
  readonly property: string;
  /** The name in the header. */
  readonly name: string;
}

/** The name in the header of a row's property: `amountMax` stands under `amount_max`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Makes a table of its specification. The compiler holds the columns against the domain's row. */
export function table<Name extends TableName>(
  name: Name,
  specification: Specification<RowOf<Name>>,
): Table {
  const columns = Object.entries<Column<unknown>>(specification.columns).map(
    ([property, column]) => ({
      ...column,
      property,
      name: columnName(property),
    }),
  );
  // Rows reach the rules only after every column was read, hence with the type that they ask for.
  const rules = specification.rules as unknown as Table["rules"];
  return { ...specification, name, columns, rules };
}
