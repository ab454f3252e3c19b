import { lateWords } from "#words/lateWords.ts";
import { type DataCell, type DataTable, textCell } from "#views/dataTable.ts";
import type { Words } from "#words/catalogue.ts";
import type { CoverageGroup, CoveragePlace, Share } from "./coverageParts.ts";
import { percentOf } from "./percentOf.ts";

/** What is known of each place as plain rows. (The heat map is a table itself, of every cell.) */
export function coverageTable(
  places: readonly CoveragePlace[],
  groups: readonly CoverageGroup[],
  words: Words,
): DataTable {
  const { table, known, percent } = lateWords(words).coverage;
  const number = (value: number): DataCell => ({ text: String(value), value });
  const share = (part: Share): DataCell => textCell(known(part.known, part.of));
  const figuresOf = ({ rows }: CoverageGroup, index: number) =>
    rows.reduce((sum, { cells }) => sum + (cells[index]?.kept ?? 0), 0);
  return {
    columns: [
      { id: "place", header: table.place },
      { id: "share", header: table.share, isNumber: true },
      { id: "rows", header: table.rows, isNumber: true },
      { id: "bases", header: table.bases, isNumber: true },
      { id: "figures", header: table.figures, isNumber: true },
      { id: "contested", header: table.contested, isNumber: true },
      { id: "hidden", header: table.hidden, isNumber: true },
      { id: "byBasis", header: table.byBasis },
    ],
    rows: places.map((place, index) => ({
      id: place.place.id,
      cells: [
        textCell(place.name),
        { text: percent(percentOf(place)), value: percentOf(place) },
        share(place),
        share(place.bases),
        number(place.figures),
        number(place.contested),
        number(place.hidden),
        textCell(
          groups
            .map((group) => [group.short, figuresOf(group, index)] as const)
            .filter(([, figures]) => figures > 0)
            .map(([short, figures]) => table.ofBasis(short, figures))
            .join(table.join),
        ),
      ],
    })),
  };
}
