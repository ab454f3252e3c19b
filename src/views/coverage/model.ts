import { lateWords } from "#words/lateWords.ts";
import { compare } from "#arithmetic/grid.ts";
import { BASES } from "#domain/basis.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { scopeOf } from "#view-state/scope.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { yardstickText } from "#words/yardstickText.ts";
import { commonLevel } from "#views/commonLevel.ts";
import { figureCell } from "#views/figureCell.ts";
import { notesOf } from "#views/notes.ts";
import type { ViewModel } from "#views/viewModel.ts";
import { type ContextTable, contextTable } from "./contextTable.ts";
import { coverageCell, type CoverageCell } from "./coverageCell.ts";
import type {
  CoverageGroup,
  CoveragePlace,
  CoverageRow,
  Share,
} from "./coverageParts.ts";
import { coverageDescription } from "./coverageDescription.ts";
import { type CoverageRows, coverageRows } from "./coverageRows.ts";
import { coverageTable } from "./coverageTable.ts";

/** All that the view and its exports show. Nothing is computed after it. */
export interface CoverageModel extends ViewModel {
  readonly kind: "coverage";
  /** How the rows were chosen. */
  readonly rows: Omit<CoverageRows, "yardsticks">;
  /** How many yardsticks the dataset has. */
  readonly allYardsticks: number;
  /** How many of the cells have a figure. */
  readonly all: Share;
  readonly places: readonly CoveragePlace[];
  readonly groups: readonly CoverageGroup[];
  readonly context: ContextTable;
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);

/** Best known first, those alike by name; or all by name. */
function inOrder(
  places: readonly CoveragePlace[],
  sort: string,
  words: Words,
): readonly CoveragePlace[] {
  const byName = places.toSorted((a, b) =>
    a.name.localeCompare(b.name, words.numbers.locale),
  );
  if (sort === "name") return byName;
  if (sort === "-name") return byName.toReversed();
  return byName.toSorted((a, b) => b.known - a.known);
}

function placeOf(
  place: Place,
  cells: readonly CoverageCell[],
  words: Words,
): CoveragePlace {
  const known = cells.filter((cell) => cell.kept > 0);
  const basesOf = (some: readonly CoverageCell[]) =>
    new Set(some.map(({ yardstick }) => yardstick.basis)).size;
  const bases = { known: basesOf(known), of: basesOf(cells) };
  const share = (part: Share) =>
    lateWords(words).coverage.known(part.known, part.of);
  const own = { known: known.length, of: cells.length };
  return {
    place,
    name: nameText(place, words),
    ...own,
    bases,
    shares: lateWords(words).coverage.shares(share(own), share(bases)),
    figures: sum(cells.map(({ kept }) => kept)),
    contested: cells.filter(({ isContested }) => isContested).length,
    hidden: sum(cells.map(({ hidden }) => hidden)),
  };
}

function aboutText(
  places: readonly CoveragePlace[],
  resolved: ResolvedView,
  counted: string,
  words: Words,
): string {
  return scopeOf(resolved.view) === "all"
    ? counted
    : words.views.listedShort(
        places.map(({ name }) => name),
        4,
      );
}

function countedText(places: readonly Place[], words: Words): string {
  return words.views.countedPlaces(places.length, commonLevel(places));
}

/** Makes the view of a resolved view. */
export function coverageModel(
  dataset: Dataset,
  resolved: ResolvedView,
  words: Words,
): CoverageModel {
  const { view, settings, keeps } = resolved;
  const shown = placesShown(dataset, resolved);
  const { yardsticks, ...rows } = coverageRows(dataset, resolved);
  const ids = shown.map(({ id }) => id);
  // No bar is drawn, so the cells need no common scale.
  const extent = { smallest: 0, largest: 0 };
  const context = {
    dataset,
    words,
    scale: settings.scale,
    reference: undefined,
  };
  const grid = compare(dataset, ids, yardsticks, settings, keeps).map((row) =>
    row.cells.map((cell) =>
      coverageCell(figureCell(cell, extent, context), words),
    ),
  );
  const cellsOfPlace = new Map(
    shown.map(({ id }, index) => [
      id,
      grid.flatMap((cells) => cells[index] ?? []),
    ]),
  );
  const places = inOrder(
    shown.map((place) =>
      placeOf(place, cellsOfPlace.get(place.id) ?? [], words),
    ),
    view.sort,
    words,
  );
  const allRows = yardsticks.map((yardstick, index): CoverageRow => {
    const cells = places.flatMap(
      ({ place }) => cellsOfPlace.get(place.id)?.[index] ?? [],
    );
    return {
      yardstick,
      ...yardstickText(yardstick, words),
      cells,
      known: cells.filter(({ kept }) => kept > 0).length,
      of: cells.length,
    };
  });
  const every = [...dataset.yardsticks.values()];
  const groups = BASES.map((basis): CoverageGroup => {
    const { heading, short } = words.bases[basis];
    return {
      basis,
      heading,
      short,
      all: every.filter((yardstick) => yardstick.basis === basis).length,
      rows: allRows.filter(({ yardstick }) => yardstick.basis === basis),
    };
  }).filter((group) => group.rows.length > 0);
  const cells = allRows.flatMap((row) => row.cells);
  const known = sum(allRows.map((row) => row.known));
  const counted = countedText(shown, words);
  const figureCells = cells.map((cell) => cell.figureCell);
  const count =
    cells.length === 0
      ? ""
      : lateWords(words).coverage.count(
          known,
          cells.length,
          cells.filter(({ state }) => state === "hidden").length,
        );
  return {
    kind: "coverage",
    title: lateWords(words).coverage.title(
      aboutText(places, resolved, counted, words),
    ),
    sentence: lateWords(words).coverage.sentence(
      allRows.length,
      counted,
      lateWords(words).coverage.zones[settings.zones],
    ),
    count,
    description: coverageDescription({ places, rows: allRows, count }, words),
    isEmpty: known === 0,
    notes: {
      marks: [],
      isTranslated: false,
      footnotes: [],
      sources: notesOf(figureCells, settings, dataset, words).sources,
    },
    cells: figureCells,
    table: () => coverageTable(places, groups, words),
    subjectIds: scopeOf(view) === "all" ? [] : ids,
    rows,
    allYardsticks: every.length,
    all: { known, of: cells.length },
    places,
    groups,
    context: contextTable(
      dataset,
      places.map(({ place }) => place),
      words,
    ),
  };
}
