import type { DataTable } from "#views/dataTable.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { figureDataCell } from "#views/figureDataCell.ts";
import { detailLine, dotted } from "#views/figureDetail.ts";
import { figureLines } from "#views/figureLines.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { lateWords } from "#words/lateWords.ts";

interface Ranked {
  readonly cell: FigureCell;
  readonly rank: number;
  readonly sure: { readonly range: string } | undefined;
}

/**
 * The ranking as plain rows, a place each.
 *
 * @param sureColumn heads the ranks that a place may have; undefined where that has no answer.
 */
export function rankTable(
  bars: readonly Ranked[],
  sureColumn: string | undefined,
  words: Words,
): DataTable {
  const { columns } = lateWords(words).rank;
  return {
    columns: [
      { id: "place", header: columns.place },
      { id: "rank", header: columns.rank, isNumber: true },
      { id: "figure", header: columns.figure },
      { id: "programme", header: columns.programme },
      ...(sureColumn === undefined ? [] : [{ id: "sure", header: sureColumn }]),
    ],
    rows: bars.map(({ cell, rank, sure }) => ({
      id: cell.place.id,
      cells: [
        { text: nameText(cell.place, words) },
        { text: String(rank), value: rank },
        unscaledToo(cell, words),
        { text: detailLine(figureLines(cell, words), [], words).text },
        ...(sure ? [{ text: sure.range }] : []),
      ],
    })),
  };
}

/** A scaled figure with the one that it was made of. */
function unscaledToo(cell: FigureCell, words: Words) {
  const shown = figureDataCell(cell, words);
  const { unscaled } = figureLines(cell, words);
  return { ...shown, text: dotted([shown.text, unscaled], words) };
}
