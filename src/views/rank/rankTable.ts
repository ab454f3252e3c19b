import type { DataTable } from "#views/dataTable.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { figureDataCell } from "#views/figureDataCell.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";

interface Ranked {
  readonly cell: FigureCell;
  readonly rank: number;
}

/** The ranking as plain rows, a place each. */
export function rankTable(bars: readonly Ranked[], words: Words): DataTable {
  const { columns } = words.views.rank;
  return {
    columns: [
      { id: "place", header: columns.place },
      { id: "rank", header: columns.rank, isNumber: true },
      { id: "figure", header: columns.figure },
      { id: "programme", header: columns.programme },
    ],
    rows: bars.map(({ cell, rank }) => ({
      id: cell.place.id,
      cells: [
        { text: nameText(cell.place, words) },
        { text: String(rank), value: rank },
        unscaledToo(cell),
        {
          text: [
            cell.programme,
            cell.isTranslated ? words.views.translatedMark : "",
            cell.isDoubtful ? words.views.doubtful : "",
            cell.contested,
            cell.difference ?? "",
          ]
            .filter((part) => part !== "")
            .join(" · "),
        },
      ],
    })),
  };
}

/** A scaled figure with the one that it was made of. */
function unscaledToo(cell: FigureCell) {
  const shown = figureDataCell(cell);
  const { unscaled } = cell;
  return unscaled
    ? { ...shown, text: `${shown.text} · ${unscaled.text} ${unscaled.suffix}` }
    : shown;
}
