import { whyIncomparable } from "#arithmetic/admissible.ts";
import { isMoneyShown } from "#arithmetic/denominator.ts";
import { compare, type Row } from "#arithmetic/grid.ts";
import { type Dataset, indicatorByYear } from "#domain/dataset.ts";
import { provinceOf } from "#domain/placeTree.ts";
import type { Place } from "#domain/rows.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { abbreviated } from "#words/number.ts";
import { settingsSentence } from "#words/settingsText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { describedRows } from "#views/describe.ts";
import { figureCell, rowExtent } from "#views/figureCell.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import {
  answersFirst,
  asideOf,
  type CompareAside,
  type CompareGroup,
  type CompareRow,
} from "./compareGroups.ts";
import { compareTable } from "./compareTable.ts";

export interface CompareColumn {
  readonly place: Place;
  readonly name: string;
  /** `Guangdong · 17.7 m residents (2022)`. */
  readonly context: string;
  /** Whether differences or an index are taken to it. */
  readonly isReference: boolean;
}

/** All that the compare view and its exports show. Nothing is computed after it. */
export interface CompareModel extends ViewModel {
  readonly kind: "compare";
  readonly columns: readonly CompareColumn[];
  /** What can be compared first. */
  readonly groups: readonly CompareGroup[];
  /** What nobody asked for and the settings forbid to compare; undefined where there is none. */
  readonly aside: CompareAside | undefined;
}

function contextOf(place: Place, dataset: Dataset, words: Words): string {
  const province = provinceOf(dataset, place);
  const series = indicatorByYear(dataset, place.id, "population");
  const latest = [...series.values()].toSorted((a, b) => b.year - a.year)[0];
  const residents = latest
    ? words.views.residents(residentsText(latest.value, words), latest.year)
    : words.views.noResidents;
  return [
    province && province.id !== place.id ? nameText(province, words) : "",
    residents,
  ]
    .filter((part) => part !== "")
    .join(words.joins.dot);
}

function residentsText(value: number, words: Words): string {
  const { digits, sign } = abbreviated(value, words);
  return digits + sign;
}

/** Makes the compare view of a resolved view. */
export function compareModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): CompareModel {
  const { view, places, yardsticks, settings, keeps } = resolved;
  const rowsOf = (of: readonly Yardstick[]) =>
    compare(dataset, places, of, settings, keeps).map((row): CompareRow => {
      const extent = rowExtent(row, settings.scale);
      const reference = view.diff ? referenceIn(row, settings.ref) : undefined;
      const context = { dataset, words, scale: settings.scale, reference };
      return {
        yardstick: row.yardstick,
        ...yardstickText(row.yardstick, words),
        cells: row.cells.map((cell) => figureCell(cell, extent, context)),
        incomparable: whyIncomparable(row),
      };
    });
  const groups = answersFirst(rowsOf(yardsticks), words);
  const aside = asideOf(rowsOf(resolved.aside), settings.per, words);
  // What is folded away on screen is in files and tables, each cell with its reason.
  const all = [...groups, ...(aside?.groups ?? [])];
  const rows = groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const filled = cells.filter(({ figure }) => figure !== undefined).length;
  const usesReference = view.diff || settings.scale === "index";
  const columns = places.map((id): CompareColumn => {
    const place = dataset.places.get(id);
    if (!place) throw new Error(`unknown place ${id}`);
    return {
      place,
      name: nameText(place, words),
      context: contextOf(place, dataset, words),
      isReference: usesReference && id === settings.ref,
    };
  });
  const title = words.views.compare.title(columns.map(({ name }) => name));
  const count = words.views.compare.count(filled, cells.length);
  return {
    kind: "compare",
    title,
    sentence: settingsSentence(
      settings,
      isMoneyShown(yardsticks, settings.per),
      words,
    ),
    count,
    columns,
    groups,
    aside,
    description: words.joins.sentences([
      describedRows(words.views.compare.description(title, count), rows, words),
      aside?.sentence ?? "",
    ]),
    isEmpty: cells.every(({ cell }) => cell.behind.length === 0),
    notes: notesOf(cells, settings, dataset, words),
    cells: all.flatMap((group) => group.rows).flatMap((row) => row.cells),
    table: () => compareTable(columns, all, words),
    subjectIds: places,
  };
}

function referenceIn(row: Row, ref: Place["id"] | undefined) {
  return row.cells.find(({ place }) => place === ref);
}
