import { lateWords } from "#words/lateWords.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { useWords } from "#ui/wordsContext.ts";
import type { SourceOrder } from "#view-state/sourceOrder.ts";
import { OnlyButton } from "./OnlyButton.tsx";
import type { SourceListProps } from "./sourceListProps.ts";
import { SourceTitle } from "./SourceTitle.tsx";

const HEAD = "p-2 text-left font-medium";
const NUMBER = "p-2 text-right font-medium";
const CELL = "p-2 text-right tabular-nums";

/** The documents as a table. */
export function SourceTable(props: SourceListProps) {
  const { rows, order, only, onOnly } = props;
  const words = useWords();
  const { columns, list, number } = lateWords(words).sources;
  const { filters } = words.controls;
  const sorted = (by: SourceOrder, direction: "ascending" | "descending") =>
    order === by ? direction : undefined;
  const count = (value: number) => (
    <td className={value === 0 ? `${CELL} text-faint` : CELL}>
      {number(value)}
    </td>
  );
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{list.title}</caption>
        <thead>
          <tr className="border-b border-rule text-xs text-soft">
            <th
              scope="col"
              aria-sort={sorted("publisher", "ascending")}
              className={HEAD}
            >
              {columns.title}
            </th>
            <th
              scope="col"
              aria-sort={sorted("date", "descending")}
              className={HEAD}
            >
              {columns.published}
            </th>
            <th scope="col" className={HEAD}>
              {columns.kind}
            </th>
            <th
              scope="col"
              aria-sort={sorted("quality", "descending")}
              className={HEAD}
            >
              {columns.quality}
            </th>
            <th
              scope="col"
              aria-sort={sorted("figures", "descending")}
              className={NUMBER}
            >
              {columns.figures}
            </th>
            <th scope="col" className={NUMBER}>
              {columns.values}
            </th>
            <th scope="col" className={NUMBER}>
              {columns.events}
            </th>
            <th scope="col">
              <VisuallyHidden>{filters.name}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.source.id}
              className={`border-b border-hair align-top last:border-0 ${row.source.id === props.openId ? "bg-wash" : ""}`}
            >
              <th scope="row" className="p-2 text-left font-normal break-words">
                <SourceTitle row={row} {...props} />
              </th>
              <td className="p-2 whitespace-nowrap">{row.date}</td>
              <td className="p-2">
                {row.kind}
                <span className="block text-xs text-soft">
                  {row.languageText}
                </span>
              </td>
              <td className="p-2">{row.quality}</td>
              {count(row.figures)}
              {count(row.values)}
              {count(row.events)}
              <td className="py-0.5 text-right max-wide:py-0">
                <OnlyButton row={row} only={only} onOnly={onOnly} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
