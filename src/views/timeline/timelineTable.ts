import { lateWords } from "#words/lateWords.ts";
import { type DataTable, textCell } from "#views/dataTable.ts";
import type { Words } from "#words/catalogue.ts";
import { dateText } from "#words/dateText.ts";
import { nameText } from "#words/nameText.ts";
import type { TimelineItem } from "./items.ts";

const dateCell = (date: string | undefined, words: Words) =>
  textCell(date === undefined ? "" : dateText(date, words));

/** The timeline as plain rows, a programme or event each. */
export function timelineTable(
  items: readonly TimelineItem[],
  words: Words,
): DataTable {
  const { columns } = lateWords(words).timeline;
  return {
    columns: (
      ["place", "name", "from", "until", "kind", "figure"] as const
    ).map((id) => ({ id, header: columns[id] })),
    rows: items.map((item) => ({
      id: item.id,
      cells: [
        textCell(nameText(item.place, words)),
        {
          text: item.name,
          lang: item.language,
          tail: item.name.slice(item.title.length),
          open: item.open,
        },
        ...(item.kind === "programme"
          ? [
              dateCell(item.programme.announced, words),
              dateCell(item.programme.until, words),
            ]
          : [dateCell(item.event.date, words), textCell("")]),
        textCell(item.status),
        textCell(item.kind === "programme" ? item.figure : ""),
      ],
    })),
  };
}
