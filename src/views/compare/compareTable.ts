import type { Place } from "#domain/rows.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { DataTable } from "#views/dataTable.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { figureDataCell } from "#views/figureDataCell.ts";
import type { Words } from "#words/catalogue.ts";

interface TableColumn {
  readonly place: Place;
  readonly name: string;
}

interface TableGroup {
  readonly rows: readonly {
    readonly yardstick: Yardstick;
    readonly name: string;
    readonly cells: readonly FigureCell[];
  }[];
}

/** The comparison as plain rows: a yardstick each, a place in each column. */
export function compareTable(
  columns: readonly TableColumn[],
  groups: readonly TableGroup[],
  words: Words,
): DataTable {
  return {
    columns: [
      { id: "yardstick", header: words.views.compare.cornerHeader },
      ...columns.map(({ place, name }) => ({ id: place.id, header: name })),
    ],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ yardstick, name, cells }) => ({
        id: yardstick.id,
        cells: [
          { text: name },
          ...cells.map((cell) => figureDataCell(cell, words)),
        ],
      })),
    ),
  };
}
