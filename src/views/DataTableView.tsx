import type { OpenFigure, OpenRow } from "#view-state/openId.ts";
import {
  type DataCell,
  type DataTable,
  withoutFileColumns,
} from "./dataTable.ts";

interface DataTableViewProps {
  readonly caption: string;
  readonly table: DataTable;
  readonly onOpen: (open: OpenFigure | OpenRow) => void;
}

/** What a view shows, as a plain table. Wide ones scroll within their own frame. */
export function DataTableView({ caption, table, onOpen }: DataTableViewProps) {
  const { columns, rows } = withoutFileColumns(table);
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-rule text-xs text-soft">
            {columns.map(({ id, header, isNumber }) => (
              <th
                key={id}
                scope="col"
                className={`p-2 font-medium ${isNumber ? "text-right" : "text-left"}`}
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
                const cell = cells[index];
                const side = column.isNumber
                  ? "text-right whitespace-nowrap"
                  : "text-left";
                const content = cell && <Content cell={cell} onOpen={onOpen} />;
                return index === 0 ? (
                  <th
                    key={column.id}
                    scope="row"
                    className={`p-2 font-medium ${side}`}
                  >
                    {content}
                  </th>
                ) : (
                  <td key={column.id} className={`p-2 ${side}`}>
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

interface ContentProps {
  readonly cell: DataCell;
  readonly onOpen: DataTableViewProps["onOpen"];
}

function Content({ cell, onOpen }: ContentProps) {
  const { open, text, lang } = cell;
  if (!open) return lang === undefined ? text : <span lang={lang}>{text}</span>;
  return (
    <button
      type="button"
      lang={lang}
      className="rounded-sm text-left underline-offset-2 hover:underline"
      onClick={() => onOpen(open)}
    >
      {text}
    </button>
  );
}
