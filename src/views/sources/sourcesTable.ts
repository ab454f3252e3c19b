import { lateWords } from "#words/lateWords.ts";
import type { DataCell, DataTable } from "#views/dataTable.ts";
import type { Words } from "#words/catalogue.ts";
import type { SourceRow } from "./sourceRows.ts";

/** The documents as plain rows, one each; some columns are for files alone. */
export function sourcesTable(
  rows: readonly SourceRow[],
  words: Words,
): DataTable {
  const { columns, number } = lateWords(words).sources;
  const count = (value: number): DataCell => ({ text: number(value), value });
  const text = (value = ""): DataCell => ({ text: value });
  return {
    columns: [
      { id: "title", header: columns.title },
      { id: "id", header: columns.id, isForFiles: true },
      { id: "publisher", header: columns.publisher },
      { id: "author", header: columns.author, isForFiles: true },
      { id: "published", header: columns.published },
      { id: "language", header: columns.language },
      { id: "translation", header: columns.translation, isForFiles: true },
      { id: "kind", header: columns.kind },
      { id: "quality", header: columns.quality },
      { id: "figures", header: columns.figures, isNumber: true },
      { id: "values", header: columns.values, isNumber: true },
      { id: "events", header: columns.events, isNumber: true },
      {
        id: "contested",
        header: columns.contested,
        isNumber: true,
        isForFiles: true,
      },
      { id: "address", header: columns.address, isForFiles: true },
    ],
    rows: rows.map((row) => ({
      id: row.source.id,
      cells: [
        { text: row.title, open: row.open },
        text(row.source.id),
        text(row.source.publisher),
        text(row.source.author),
        text(row.source.published),
        text(lateWords(words).records.languages[row.language]),
        text(lateWords(words).records.translations[row.source.translated]),
        text(row.kind),
        text(row.quality),
        count(row.figures),
        count(row.values),
        count(row.events),
        count(row.contested),
        text(row.source.url),
      ],
    })),
  };
}
