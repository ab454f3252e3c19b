import { lateWords } from "#words/lateWords.ts";
import {
  type DataCell,
  type DataRow,
  type DataTable,
  textCell,
} from "#views/dataTable.ts";
import type { Words } from "#words/catalogue.ts";
import { withCapital } from "#words/capital.ts";
import { nameText } from "#words/nameText.ts";
import type { AxisAbsence, AxisValue } from "./axisData.ts";
import type { RelateAxis, Related } from "./related.ts";
import { figureLine } from "#words/figureText.ts";

/** The figure or why there is none, its year, and what stands behind it. */
function cellsOf(
  shown: AxisValue | AxisAbsence,
  words: Words,
): readonly DataCell[] {
  if ("hint" in shown) {
    const figure = shown.cell?.cell;
    return [
      {
        text: shown.text,
        open: figure && {
          place: figure.place,
          yardstick: figure.yardstick.id,
          incentive: undefined,
        },
      },
      textCell(""),
      textCell(""),
    ];
  }
  return [
    {
      text: figureLine(shown.text, words),
      value: shown.high,
      open: shown.open,
    },
    textCell(shown.year === undefined ? "" : String(shown.year)),
    textCell(shown.behind),
  ];
}

/** The chart as plain rows, a place each: the dots from the top down, then the places without one. */
export function relateTable(
  { x, y, dots, missing }: Related,
  words: Words,
): DataTable {
  const { columns } = lateWords(words).relate;
  const columnsOf = (side: "x" | "y", { name }: RelateAxis) => [
    { id: side, header: withCapital(name) },
    { id: `${side}-year`, header: columns.year },
    { id: `${side}-behind`, header: columns.behind },
  ];
  const rows = [
    ...dots.toSorted((a, b) => b.y.high - a.y.high),
    ...missing.flatMap(({ cells }) => cells),
  ];
  return {
    columns: [
      { id: "place", header: columns.place },
      ...columnsOf("y", y),
      ...columnsOf("x", x),
    ],
    rows: rows.map((row): DataRow => ({
      id: row.place.id,
      cells: [
        { text: nameText(row.place, words) },
        ...cellsOf(row.y, words),
        ...cellsOf(row.x, words),
      ],
    })),
  };
}
