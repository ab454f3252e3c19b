import { memo } from "react";
import type { DataCell } from "#views/dataTable.ts";
import type { TableRow } from "./columns.ts";
import type { TableModelColumn } from "./model.ts";
import { cellName } from "./useGridFocus.ts";
import { useWords } from "#ui/wordsContext.ts";

interface GridRowProps {
  readonly row: TableRow;
  readonly index: number;
  readonly columns: readonly TableModelColumn[];
  readonly cells: readonly DataCell[];
  /** The column of the cell that Tab leads to, if it is in this row. */
  readonly activeColumn: number | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (cell: DataCell) => void;
}

/** As high as `ROW_HEIGHT`; the texts of a row take one line each. */
const CELL =
  "h-8.5 max-w-0 cursor-pointer truncate border-b border-hair px-2.5 py-0 text-sm group-hover:bg-wash focus-visible:outline-offset-[-2px]";

/** A reader who has just marked a text wants to copy it, not to leave it. */
const isSelecting = () => getSelection()?.isCollapsed === false;

function lookOf(row: TableRow, { id, isNumber }: TableModelColumn): string {
  const isMissing = row.cell.missing !== undefined;
  return [
    isNumber ? "text-right tabular-nums" : "text-left",
    id === "figure" ? (isMissing ? "text-soft" : "font-semibold") : "",
    id === "programme" || id === "source"
      ? "hover:text-accent hover:underline"
      : "",
  ].join(" ");
}

/** One figure, in one line. */
export const GridRow = memo(function GridRow({
  row,
  index,
  columns,
  cells,
  activeColumn,
  isOpen,
  onOpen,
}: GridRowProps) {
  const { joins } = useWords();
  const ground = isOpen ? "bg-wash" : "bg-card";
  return (
    <tr
      aria-rowindex={index + 2}
      aria-current={isOpen ? "true" : undefined}
      className="group"
    >
      {columns.map((column, at) => {
        const cell = cells[at];
        const text = cell?.text ?? "";
        const isMissingFigure = column.id === "figure" && row.cell.missing;
        const props = {
          "data-at": cellName({ row: index, column: at }),
          "data-figure": column.id === "figure" ? row.cell.id : undefined,
          "aria-colindex": at + 1,
          lang: cell?.lang,
          tabIndex: activeColumn === at ? 0 : -1,
          title: isMissingFigure
            ? text + joins.colon + isMissingFigure.hint
            : (cell?.hint ?? text),
          onClick: () => {
            if (cell && !isSelecting()) onOpen(cell);
          },
        };
        const look = `${CELL} ${ground} ${lookOf(row, column)}`;
        return at === 0 ? (
          <th
            key={column.id}
            scope="row"
            {...props}
            className={`${look} sticky left-0 z-10 border-r font-medium`}
          >
            {text}
          </th>
        ) : (
          <td key={column.id} {...props} className={look}>
            {text}
          </td>
        );
      })}
    </tr>
  );
});
