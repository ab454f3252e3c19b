import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import {
  type DataCell,
  type DataTable,
  withoutFileColumns,
} from "./dataTable.ts";

interface DataTableViewProps {
  readonly caption: string;
  readonly table: DataTable;
  /** Undefined on paper, where nothing opens. */
  readonly onOpen?: ((open: OpenFigure | OpenRow) => void) | undefined;
}

/** What a view shows, as a plain table. Wide ones scroll within their own frame. */
export function DataTableView({ caption, table, onOpen }: DataTableViewProps) {
  const { columns, rows } = withoutFileColumns(table);
  return (
    <div className="overflow-x-auto">
      {/* Thousands of cells are made faster where none carries a class of its own. */}
      <table className="w-full border-collapse text-sm tabular-nums [&_td]:p-2 [&_th]:p-2 [&_th]:text-left [&_th]:font-medium">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-rule text-xs text-soft">
            {columns.map(({ id, header, isNumber }) => (
              <th
                key={id}
                scope="col"
                className={isNumber ? "text-right!" : undefined}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id} className="border-b border-hair align-top">
              {columns.map((column, index) => {
                const side = column.isNumber
                  ? "text-right! whitespace-nowrap"
                  : undefined;
                const content = contentOf(cells[index], onOpen);
                return index === 0 ? (
                  <th key={column.id} scope="row" className={side}>
                    {content}
                  </th>
                ) : (
                  <td key={column.id} className={side}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The text of a cell, on a button where it leads somewhere. */
function contentOf(
  cell: DataCell | undefined,
  onOpen: DataTableViewProps["onOpen"],
) {
  if (!cell) return undefined;
  const { open, text, lang, tail = "" } = cell;
  const shown =
    lang === undefined ? (
      text
    ) : (
      <>
        <span lang={lang}>{text.slice(0, text.length - tail.length)}</span>
        {tail}
      </>
    );
  if (!open || !onOpen) return shown;
  return (
    <button
      type="button"
      className="rounded-sm text-left underline-offset-2 hover:underline"
      onClick={() => onOpen(open)}
    >
      {shown}
    </button>
  );
}
