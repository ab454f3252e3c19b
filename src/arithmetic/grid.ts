import { BASIS_RULES } from "#domain/basis.ts";
import type { Dataset, Subject } from "#domain/dataset.ts";
import { type Figure, missing, sortValue } from "#domain/figure.ts";
import type { PlaceId } from "#domain/ids.ts";
import { subjectsFor } from "#domain/placeTree.ts";
import type { Yardstick, YardstickId } from "#domain/yardstick.ts";
import { type Candidate, choose, inOrder } from "./choice.ts";
import { normalise } from "./normalise.ts";
import { isAbove, rankOf } from "./rank.ts";
import { scaleRow } from "./scale.ts";
import type { Settings } from "#domain/settings.ts";

/** What one place has on one yardstick, after all seven steps. */
export interface Cell {
  readonly place: PlaceId;
  readonly yardstick: Yardstick;
  /** After the choice, before the scale. */
  readonly figure: Figure;
  /** After the scale; the same as `figure` where the scale is `value`. */
  readonly scaled: Figure;
  /** The incentive whose figure it is. */
  readonly lead: Candidate | undefined;
  /** Every figure of the place on this yardstick that passes the filters, in order of choice. */
  readonly behind: readonly Candidate[];
  /** Those behind it that contest the lead. */
  readonly rivals: readonly Candidate[];
  /** How many figures the filters hide. */
  readonly hidden: number;
  /** Among the row's figures, 1 is highest; undefined where missing. */
  readonly rank: number | undefined;
  /** The highest of at least two figures, on a basis where more is more. */
  readonly isHighest: boolean;
}

/** One yardstick over the places on screen. */
export interface Row {
  readonly yardstick: Yardstick;
  /** One for each place, in the order of the places given. */
  readonly cells: readonly Cell[];
  /** The ends of the row's scale, over the scaled figures; undefined where there are none. */
  readonly extent:
    { readonly smallest: number; readonly largest: number } | undefined;
}

/** Whether a figure passes the filters. */
export type Keeps = (subject: Subject) => boolean;

/** A place's figures by yardstick, those that the filters hide apart. */
interface Shelf {
  readonly kept: readonly Subject[];
  readonly hidden: number;
}

const EMPTY_SHELF: Shelf = { kept: [], hidden: 0 };

/** Sorts the figures that count for a place onto its yardsticks. */
export function shelvesOf(
  dataset: Dataset,
  place: PlaceId,
  settings: Settings,
  keeps: Keeps,
): ReadonlyMap<YardstickId, Shelf> {
  const shelves = new Map<YardstickId, { kept: Subject[]; hidden: number }>();
  for (const subject of subjectsFor(dataset, place, settings.zones)) {
    const { id } = subject.yardstick;
    const shelf = shelves.get(id) ?? { kept: [], hidden: 0 };
    if (keeps(subject)) shelf.kept.push(subject);
    else shelf.hidden += 1;
    shelves.set(id, shelf);
  }
  return shelves;
}

type UnscaledCell = Omit<Cell, "scaled" | "rank" | "isHighest">;

function unscaledCell(
  dataset: Dataset,
  place: PlaceId,
  yardstick: Yardstick,
  shelf: Shelf,
  settings: Settings,
): UnscaledCell {
  const candidates = shelf.kept.map((subject) => ({
    subject,
    figure: normalise(subject, settings, dataset, place),
  }));
  const { figure, lead } = choose(candidates, settings.pick);
  const isHidden = candidates.length === 0 && shelf.hidden > 0;
  const contested = lead?.subject.incentive.contested ?? [];
  return {
    place,
    yardstick,
    figure: isHidden
      ? missing("filtered-out", [], { what: "filter", hidden: shelf.hidden })
      : figure,
    lead,
    behind: inOrder(candidates, settings.pick),
    rivals: candidates.filter(({ subject }) =>
      contested.includes(subject.incentive.id),
    ),
    hidden: shelf.hidden,
  };
}

function completeRow(
  yardstick: Yardstick,
  cells: readonly UnscaledCell[],
  settings: Settings,
): Row {
  const scaled = scaleRow(cells, settings.scale, settings.ref);
  const highs = cells.flatMap(({ figure }) =>
    figure.kind === "value" ? [sortValue(figure)] : [],
  );
  const largest = Math.max(...highs);
  const isContest = highs.length > 1 && BASIS_RULES[yardstick.basis].moreIsMore;
  const ends = scaled.flatMap((figure) =>
    figure.kind === "value" ? [figure.low, figure.high] : [],
  );
  return {
    yardstick,
    cells: cells.map((cell, index) => {
      const isValue = cell.figure.kind === "value";
      return {
        ...cell,
        scaled: scaled[index] ?? cell.figure,
        rank: isValue ? rankOf(sortValue(cell.figure), highs) : undefined,
        isHighest:
          isValue && isContest && !isAbove(largest, sortValue(cell.figure)),
      };
    }),
    extent:
      ends.length > 0
        ? { smallest: Math.min(...ends), largest: Math.max(...ends) }
        : undefined,
  };
}

/**
 * Compares places on yardsticks: all seven steps for every place and yardstick.
 * The one computation behind every chart, table, order and export.
 *
 * @param places in the order of display; the scale is taken over them alone.
 * @param keeps whether a figure passes the filters; what it hides is counted.
 */
export function compare(
  dataset: Dataset,
  places: readonly PlaceId[],
  yardsticks: readonly Yardstick[],
  settings: Settings,
  keeps: Keeps,
): readonly Row[] {
  const shelves = places.map((place) =>
    shelvesOf(dataset, place, settings, keeps),
  );
  return yardsticks.map((yardstick) => {
    const cells = places.map((place, index) => {
      const shelf = shelves[index]?.get(yardstick.id) ?? EMPTY_SHELF;
      return unscaledCell(dataset, place, yardstick, shelf, settings);
    });
    return completeRow(yardstick, cells, settings);
  });
}
