import type { Basis } from "#domain/basis.ts";
import type { MissingReason } from "#domain/figure.ts";
import type { Per } from "#domain/settings.ts";
import type { Yardstick } from "#domain/yardstick.ts";
import type { FigureCell } from "#views/figureCell.ts";
import { asideText } from "#words/asideText.ts";
import type { Words } from "#words/catalogue.ts";

/** A yardstick over the places. */
export interface CompareRow {
  readonly yardstick: Yardstick;
  readonly title: string;
  readonly name: string;
  /** One for each column, in its order. */
  readonly cells: readonly FigureCell[];
  /** Why no place can be compared on it, or undefined if one can or none has a figure. */
  readonly incomparable: MissingReason | undefined;
}

/** Rows of one basis. */
export interface CompareGroup {
  /** Its first yardstick: what can and what cannot be compared of one basis are groups apart. */
  readonly id: string;
  readonly basis: Basis;
  readonly heading: string;
  readonly remark: string;
  readonly rows: readonly CompareRow[];
}

/** Rows that are folded away, so that they do not stand before the answer. */
export interface CompareAside {
  /** How many rows, and why. */
  readonly sentence: string;
  readonly count: number;
  readonly groups: readonly CompareGroup[];
}

function groupsOf(
  rows: readonly CompareRow[],
  words: Words,
): readonly CompareGroup[] {
  const bases = new Set(rows.map(({ yardstick }) => yardstick.basis));
  return [...bases].map((basis) => {
    const { heading, remark } = words.bases[basis];
    const ofBasis = rows.filter(({ yardstick }) => yardstick.basis === basis);
    return {
      id: ofBasis[0]?.yardstick.id ?? basis,
      basis,
      heading,
      remark,
      rows: ofBasis,
    };
  });
}

/** The rows that can be compared, before those that cannot. */
export function answersFirst(
  rows: readonly CompareRow[],
  words: Words,
): readonly CompareGroup[] {
  return [
    ...groupsOf(
      rows.filter(({ incomparable }) => incomparable === undefined),
      words,
    ),
    ...groupsOf(
      rows.filter(({ incomparable }) => incomparable !== undefined),
      words,
    ),
  ];
}

/** Folds rows away that nobody asked for; undefined where there is none. */
export function asideOf(
  rows: readonly CompareRow[],
  per: Per,
  words: Words,
): CompareAside | undefined {
  if (rows.length === 0) return undefined;
  const reasoned = rows.flatMap(({ yardstick, incomparable: reason }) =>
    reason ? [{ yardstick, reason }] : [],
  );
  return {
    sentence: asideText(reasoned, per, words),
    count: rows.length,
    groups: groupsOf(rows, words),
  };
}
