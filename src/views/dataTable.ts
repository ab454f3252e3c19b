import type { OpenFigure, OpenRow } from "#view-state/openId.ts";

/** A column of what a view shows, written as a table. */
export interface DataColumn {
  readonly id: string;
  readonly header: string;
  /** Numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
}

export interface DataCell {
  /** As it is read. */
  readonly text: string;
  /** Unrounded, for files that hold numbers as such; undefined where the text is all there is. */
  readonly value?: number | undefined;
  /** What it opens. */
  readonly open?: OpenFigure | OpenRow | undefined;
}

export interface DataRow {
  readonly id: string;
  /** One for each column, in its order; the first names the row. */
  readonly cells: readonly DataCell[];
}

/** All that a view shows, as a table: for readers, listeners and files alike. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** A cell that is text alone. */
export const textCell = (text: string): DataCell => ({ text });
