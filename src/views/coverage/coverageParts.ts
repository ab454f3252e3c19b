import type { Basis } from "#domain/basis.ts";
import type { Place } from "#domain/rows.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { CoverageCell } from "./coverageCell.ts";

/** How much of what it is asked for something has: a place of the rows, a yardstick of the places. */
export interface Share {
  readonly known: number;
  readonly of: number;
}

export interface CoveragePlace extends Share {
  readonly place: Place;
  readonly name: string;
  /** Of the kinds of figure on screen. */
  readonly bases: Share;
  /** Both shares in words. */
  readonly shares: string;
  readonly figures: number;
  /** Cells, not figures. */
  readonly contested: number;
  /** Figures that the filters hide. */
  readonly hidden: number;
}

export interface CoverageRow extends Share {
  readonly yardstick: Yardstick;
  readonly title: string;
  readonly name: string;
  /** One for each place, in the order of the places. */
  readonly cells: readonly CoverageCell[];
}

export interface CoverageGroup {
  readonly basis: Basis;
  readonly heading: string;
  readonly short: string;
  /** How many yardsticks of the dataset are of the basis, on screen or not. */
  readonly all: number;
  readonly rows: readonly CoverageRow[];
}
