import { BASIS_RULES } from "#domain/basis.ts";
import { lateWords } from "#words/lateWords.ts";
import { compare, type Row, shelvesOf } from "#arithmetic/grid.ts";
import { rankBy } from "#controls/chooseYardsticks.ts";
import type { Basis } from "#domain/basis.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Place } from "#domain/rows.ts";
import type { Settings } from "#domain/settings.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { ViewState } from "#view-state/fields.ts";
import { placesShown } from "#view-state/placesShown.ts";
import type { ResolvedView } from "#view-state/resolve.ts";
import { byKind } from "#view-state/yardstickOrder.ts";
import { type FigureCell, figureCell, rowExtent } from "#views/figureCell.ts";
import type { Words } from "#words/catalogue.ts";
import { nameText } from "#words/nameText.ts";
import { yardstickText } from "#words/yardstickText.ts";

/** Where a place stands among all of its level. */
export interface PlaceRank {
  readonly rank: number;
  /** Among how many that have a figure. */
  readonly of: number;
  /** `2nd of 13 cities, tied with 1`. */
  readonly text: string;
  readonly spoken: string;
  /** The ranking itself. */
  readonly to: ViewState;
}

/** What the place has on one yardstick. */
export interface PlaceRow {
  readonly yardstick: Yardstick;
  readonly title: string;
  readonly name: string;
  readonly cell: FigureCell;
  /** Undefined where the figure is missing under the settings. */
  readonly rank: PlaceRank | undefined;
  /** `Zone Optics Valley`, where the figure is that of a part of the place; else empty. */
  readonly part: string;
}

export interface PlaceGroup {
  readonly basis: Basis;
  readonly heading: string;
  readonly remark: string;
  readonly rows: readonly PlaceRow[];
}

/** The yardsticks on which a place has figures that pass the filters, in the order of rows. */
export function ownYardsticks(
  dataset: Dataset,
  place: Place,
  { settings, keeps }: Pick<ResolvedView, "settings" | "keeps">,
): readonly Yardstick[] {
  return [...shelvesOf(dataset, place.id, settings, keeps)]
    .filter(([, { kept }]) => kept.length > 0)
    .flatMap(([id]) => dataset.yardsticks.get(id) ?? [])
    .toSorted(byKind);
}

/** A ranking of all places of the level of one: cities as rank shows them anyway, other levels by themselves. */
function rankingOf(
  view: ViewState,
  place: Place,
  dataset: Dataset,
): { readonly view: ViewState; readonly rivals: readonly Place[] } {
  const ranking: ViewState = {
    ...view,
    view: "rank",
    scope: "auto",
    sort: "none",
    open: "none",
  };
  const shown = placesShown(dataset, { view: ranking, places: [] });
  if (shown.some(({ id }) => id === place.id)) {
    return { view: ranking, rivals: shown };
  }
  const isPart = place.level === "district" || place.level === "zone";
  const ofLevel: ViewState = {
    ...ranking,
    level: [place.level],
    zones: isPart ? "apart" : view.zones,
  };
  const others = placesShown(dataset, { view: ofLevel, places: [] });
  const isThere = others.some(({ id }) => id === place.id);
  return { view: ofLevel, rivals: isThere ? others : [...others, place] };
}

function rankIn(
  row: Row,
  place: Place,
  ranking: ViewState,
  words: Words,
): PlaceRank | undefined {
  // Who asks the most of a recipient is no winner.
  if (!BASIS_RULES[row.yardstick.basis].moreIsMore) return undefined;
  const ranks = row.cells.flatMap(({ rank }) => rank ?? []);
  const rank = row.cells.find((cell) => cell.place === place.id)?.rank;
  if (rank === undefined) return undefined;
  const ties = ranks.filter((other) => other === rank).length - 1;
  const text = lateWords(words).place.rank(
    rank,
    ranks.length,
    place.level,
    ties,
  );
  const { name } = yardstickText(row.yardstick, words);
  return {
    rank,
    of: ranks.length,
    text,
    spoken: lateWords(words).place.rankSpoken(name, text),
    to: rankBy(ranking, row.yardstick.id),
  };
}

function partOf(cell: FigureCell, words: Words): string {
  const owner = cell.cell.lead?.subject.place;
  return owner && owner.id !== cell.place.id && cell.figure
    ? lateWords(words).place.ofPart(
        words.levels[owner.level],
        nameText(owner, words),
      )
    : "";
}

/** The figures of a place by basis, each with its rank among all places of its level. */
export function figureGroups(
  dataset: Dataset,
  place: Place,
  resolved: ResolvedView,
  settings: Settings,
  words: Words,
): readonly PlaceGroup[] {
  const yardsticks = ownYardsticks(dataset, place, resolved);
  const { view: ranking, rivals } = rankingOf(resolved.view, place, dataset);
  const ids = rivals.map(({ id }) => id);
  const context = {
    dataset,
    words,
    scale: settings.scale,
    reference: undefined,
  };
  const rows = compare(
    dataset,
    ids,
    yardsticks,
    settings,
    resolved.keeps,
  ).flatMap((row) => {
    const own = row.cells.find((cell) => cell.place === place.id);
    if (!own) return [];
    const cell = figureCell(own, rowExtent(row, settings.scale), context);
    return [
      {
        yardstick: row.yardstick,
        ...yardstickText(row.yardstick, words),
        cell,
        rank: rankIn(row, place, ranking, words),
        part: partOf(cell, words),
      },
    ];
  });
  const bases = [...new Set(rows.map(({ yardstick }) => yardstick.basis))];
  return bases.map((basis) => {
    const { heading, remark } = words.bases[basis];
    const ofBasis = rows.filter(({ yardstick }) => yardstick.basis === basis);
    return { basis, heading, remark, rows: ofBasis };
  });
}
