import type { Source } from "#domain/rows.ts";
import type { ExportContext } from "#export/exportContext.ts";
import { type OpenFigure, openId, type OpenRow } from "#view-state/openId.ts";
import type { DataCell, DataTable } from "#views/dataTable.ts";
import { subjectsShown } from "#views/figureCell.ts";
import { lateWords } from "#words/lateWords.ts";

type Printed = Pick<ExportContext, "model" | "dataset" | "words">;
type SourcesOf = (open: OpenFigure | OpenRow) => readonly Source[];

/** The sources of what a cell of the table opens: a figure, a programme with all its figures, an event. */
function sourcesBy({ model, dataset }: Printed): SourcesOf {
  const found = new Map<string, Set<Source>>();
  const add = (open: OpenFigure | OpenRow, source: Source) => {
    const key = openId(open);
    const known = found.get(key) ?? new Set();
    found.set(key, known.add(source));
  };
  for (const shown of model.cells) {
    const { place, yardstick } = shown.cell;
    for (const { source, incentive } of subjectsShown(shown.cell)) {
      const figure = { place, yardstick: yardstick.id };
      add({ ...figure, incentive: undefined }, source);
      add({ ...figure, incentive: incentive.id }, source);
    }
  }
  for (const { programme, source } of dataset.subjects.values()) {
    add({ kind: "programme", id: programme.id }, source);
  }
  for (const { id, source } of dataset.tables.events) {
    const own = dataset.sources.get(source);
    if (own) add({ kind: "event", id }, own);
  }
  return (open) => [...(found.get(openId(open)) ?? [])];
}

/**
 * The table of a view with the numbers that the sources of each row have in the
 * printed list; the table as it is where no row has any.
 */
export function withSourceNumbers(
  table: DataTable,
  printed: Printed,
): DataTable {
  const numbers = new Map(
    printed.model.notes.sources.map((source, index) => [source, index + 1]),
  );
  const sourcesOf = sourcesBy(printed);
  const numbersOf = (cells: readonly DataCell[]) => {
    const sources = cells.flatMap(({ open }) => (open ? sourcesOf(open) : []));
    return [
      ...new Set(sources.flatMap((source) => numbers.get(source) ?? [])),
    ].toSorted((a, b) => a - b);
  };
  const rows = table.rows.map((row) => ({ row, own: numbersOf(row.cells) }));
  if (rows.every(({ own }) => own.length === 0)) return table;
  const { sourceNumber } = lateWords(printed.words).exporting.print;
  return {
    columns: [
      ...table.columns,
      { id: "source-number", header: sourceNumber, isNumber: true },
    ],
    rows: rows.map(({ row, own }) => ({
      ...row,
      cells: [...row.cells, { text: own.join(", ") }],
    })),
  };
}
