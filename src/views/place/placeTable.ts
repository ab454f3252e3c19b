import { lateWords } from "#words/lateWords.ts";
import type { DataTable } from "#views/dataTable.ts";
import { figureDataCell } from "#views/figureDataCell.ts";
import { detailLine } from "#views/figureDetail.ts";
import { figureLines } from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";
import type { PlaceGroup } from "./figureGroups.ts";

/** The figures of a place as plain rows, a yardstick each. */
export function placeTable(
  groups: readonly PlaceGroup[],
  words: Words,
): DataTable {
  const { columns } = lateWords(words).place;
  return {
    columns: [
      { id: "yardstick", header: columns.yardstick },
      { id: "figure", header: columns.figure },
      { id: "rank", header: columns.rank, isNumber: true },
      { id: "of", header: columns.of, isNumber: true },
      { id: "programme", header: columns.programme },
    ],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ yardstick, name, cell, rank }) => ({
        id: yardstick.id,
        cells: [
          { text: name },
          figureDataCell(cell, words),
          { text: rank ? String(rank.rank) : "", value: rank?.rank },
          { text: rank ? String(rank.of) : "", value: rank?.of },
          { text: detailLine(figureLines(cell, words), [], words).text },
        ],
      })),
    ),
  };
}
