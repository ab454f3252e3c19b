import type { DataColumn, DataRow, DataTable } from "#views/dataTable.ts";
import type { ExportContext } from "#export/exportContext.ts";

/** What a table cannot do without, the most important first; all others come after, in their order. */
const FIRST: Readonly<
  Partial<Record<ExportContext["model"]["kind"], readonly string[]>>
> = {
  sources: [
    "title",
    "figures",
    "quality",
    "published",
    "publisher",
    "kind",
    "language",
  ],
  table: ["place", "yardstick", "figure", "programme", "year", "source"],
};

/** The columns of a table as they are drawn, and those that have no room. */
export interface PickedTable extends DataTable {
  readonly left: readonly DataColumn[];
}

/** Which columns matter most, by their place in the table. */
export function byImportance(
  kind: ExportContext["model"]["kind"],
  columns: readonly DataColumn[],
): readonly number[] {
  const first = FIRST[kind] ?? [];
  const weight = (index: number) => {
    const at = first.indexOf(columns[index]?.id ?? "");
    return at === -1 ? first.length + index : at;
  };
  return columns
    .map((_, index) => index)
    .toSorted((a, b) => weight(a) - weight(b));
}

/** The table with some of its columns only, in its own order. */
export function withColumns(
  { columns, rows }: DataTable,
  kept: ReadonlySet<number>,
): PickedTable {
  const isKept = (_: unknown, index: number) => kept.has(index);
  return {
    columns: columns.filter(isKept),
    rows: rows.map((row): DataRow => ({
      ...row,
      cells: row.cells.filter(isKept),
    })),
    left: columns.filter((_, index) => !kept.has(index)),
  };
}
